// Reads what liberty is computed from.
import { sql } from 'kysely'
import { earlyRelease, type EarlyRelease } from '../../../shared/early-release.ts'
import { addDays } from '../../../shared/partial-date.ts'
import { type Context, today } from '../context.ts'
import { isOneOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { type CustodyFacts, type Period, termEnd } from './liberty.ts'

type PeriodRow = Schema['custody_period'] & { facility: string | null }
type SentenceRow = Schema['sentence']

export const periodOf = (row: PeriodRow): Period => ({
  id: row.id,
  regime: row.regime,
  facility: row.facility,
  facilityId: row.facility_id,
  start: { min: row.start_min, max: row.start_max },
  end: row.end_text === null ? null : { min: row.end_min, max: row.end_max },
  endReason: row.end_reason,
  lastConfirmed: row.last_confirmed,
  startText: row.start_text,
  endText: row.end_text,
})

const periodsQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('custody_period as c')
    .leftJoin('facility as f', 'f.id', 'c.facility_id')
    .selectAll('c')
    .select('f.name as facility')
    .where('c.deleted_at', 'is', null)
    .orderBy(sql`coalesce(c.start_min, c.start_max, '')`)
    .orderBy(sql`coalesce(c.start_max, '9999')`)
    .orderBy('c.id')
/** All periods ever recorded, also voided ones, in the order they began. */
export const periodRows = (ctx: Context, personId: string): PeriodRow[] =>
  all(ctx, periodsQuery(ctx).where('c.person_id', '=', personId))
/** C6: a voided period counts nowhere. */
export const standing = (rows: readonly PeriodRow[]): PeriodRow[] =>
  rows.filter((row) => row.voided_at === null)

const sentencesQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('sentence')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('voided_at', 'is', null)
    .orderBy('decided_min')
    .orderBy('id')
export const sentenceRows = (ctx: Context, personId: string): SentenceRow[] =>
  all(ctx, sentencesQuery(ctx).where('person_id', '=', personId))

/** The newest sentence that no other supersedes and that no court took away. */
export const effectiveSentence = (rows: readonly SentenceRow[]): SentenceRow | undefined => {
  const superseded = new Set(rows.map(({ supersedes_id }) => supersedes_id))
  return rows.findLast(
    ({ id, status }) => !superseded.has(id) && status !== 'annulled' && status !== 'amnestied',
  )
}

/** C11: counted_from + term − credited days; null for a sentence without a term, or without a day to count from. */
export const computedEnd = (sentence: SentenceRow): string | null => {
  const { kind, counted_from_max: from, credited_days } = sentence
  const end = kind === 'imprisonment' && from !== null ? termEnd(from, sentence) : null
  return end && addDays(end, -credited_days)
}
/** The day that counts: the one set by hand with its reason, else the computed one. */
export const expectedEnd = (sentence: SentenceRow | undefined): string | null =>
  sentence ? (sentence.expected_release ?? computedEnd(sentence)) : null

/** C11: "not before D, estimate, rule X"; null where the gravity is not known. */
export const earlyReleaseOf = (sentence: SentenceRow): EarlyRelease | null => {
  const lastDay = computedEnd(sentence)
  const { counted_from_max: countedFrom, decided_max, decided_text, credited_days, gravity } = sentence
  if (lastDay === null || countedFrom === null) return null
  return earlyRelease({
    countedFrom,
    lastDay,
    creditedDays: credited_days,
    decided: decided_max ?? decided_text,
    gravity,
  })
}

export const factsOf = (ctx: Context, personId: string): CustodyFacts =>
  factsOfMany(ctx, [personId]).get(personId)?.facts ?? nothingOn(ctx)

const nothingOn = (ctx: Context): CustodyFacts => ({
  periods: [],
  death: null,
  termEndsOn: null,
  today: today(ctx),
})

type Known = { facts: CustodyFacts; periods: PeriodRow[]; sentences: SentenceRow[] }
const grouped = <Row extends { person_id: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ person_id }) => person_id)

/** The same of many persons, in three queries however many they are. */
export const factsOfMany = (ctx: Context, ids: readonly string[]): Map<string, Known> => {
  const persons = all(
    ctx,
    ctx.db
      .selectFrom('v_person')
      .select(['id', 'death_text', 'death_min', 'death_max'])
      .where(isOneOf('id', ids)),
  )
  const periods = grouped(standing(all(ctx, periodsQuery(ctx).where(isOneOf('c.person_id', ids)))))
  const sentences = grouped(all(ctx, sentencesQuery(ctx).where(isOneOf('person_id', ids))))
  return new Map(
    persons.map(({ id, death_text, death_min: min, death_max: max }) => {
      const [own, decided] = [periods.get(id) ?? [], sentences.get(id) ?? []]
      const facts = {
        periods: own.map(periodOf),
        death: death_text === null ? null : { text: death_text, min, max },
        termEndsOn: expectedEnd(effectiveSentence(decided)),
        today: today(ctx),
      }
      return [id, { facts, periods: own, sentences: decided }]
    }),
  )
}
