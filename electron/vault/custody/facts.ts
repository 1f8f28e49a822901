// Reads what liberty is computed from.
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { type CustodyFacts, type Period, termEnd } from './liberty.ts'

type PeriodRow = Schema['custody_period'] & { facility: string | null }
type SentenceRow = Schema['sentence']

export const periodOf = (row: PeriodRow): Period => ({
  id: row.id,
  regime: row.regime,
  facility: row.facility,
  start: { min: row.start_min, max: row.start_max },
  end: row.end_text === null ? null : { min: row.end_min, max: row.end_max },
  endReason: row.end_reason,
  lastConfirmed: row.last_confirmed,
  startText: row.start_text,
  endText: row.end_text,
})

/** All periods ever recorded, also voided ones, in the order they began. */
export const periodRows = (ctx: Context, personId: string): PeriodRow[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('custody_period as c')
      .leftJoin('facility as f', 'f.id', 'c.facility_id')
      .selectAll('c')
      .select('f.name as facility')
      .where('c.person_id', '=', personId)
      .where('c.deleted_at', 'is', null)
      .orderBy(sql`coalesce(c.start_min, c.start_max)`)
      .orderBy('c.start_max')
      .orderBy('c.id'),
  )
/** C6: a voided period counts nowhere. */
export const standing = (rows: readonly PeriodRow[]): PeriodRow[] =>
  rows.filter((row) => row.voided_at === null)

export const sentenceRows = (ctx: Context, personId: string): SentenceRow[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('sentence')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .where('voided_at', 'is', null)
      .orderBy('decided_min')
      .orderBy('id'),
  )

/** The newest sentence that no other supersedes and that no court took away. */
export const effectiveSentence = (rows: readonly SentenceRow[]): SentenceRow | undefined => {
  const superseded = new Set(rows.map(({ supersedes_id }) => supersedes_id))
  return rows.findLast(
    ({ id, status }) => !superseded.has(id) && status !== 'annulled' && status !== 'amnestied',
  )
}

/** C11; null for a sentence without a term, or without a day to count from. */
export const expectedEnd = (sentence: SentenceRow | undefined): string | null =>
  sentence?.kind === 'imprisonment' && sentence.counted_from_max !== null
    ? termEnd(sentence.counted_from_max, sentence)
    : null

export const factsOf = (ctx: Context, personId: string): CustodyFacts => {
  const person = first(
    ctx,
    ctx.db.selectFrom('v_person').select(['death_text', 'death_min', 'death_max']).where('id', '=', personId),
  )
  return {
    periods: standing(periodRows(ctx, personId)).map(periodOf),
    death: person?.death_text
      ? { text: person.death_text, min: person.death_min, max: person.death_max }
      : null,
    termEndsOn: expectedEnd(effectiveSentence(sentenceRows(ctx, personId))),
  }
}
