// The rows as they were entered: no view and no summary of the program's, which a recomputation would only repeat.
import type { Context } from '../../../../../electron/vault/context.ts'
import type { Numbers } from '../../../../helpers/report-numbers.ts'
import { referenceOf, type WrittenCustody } from '../../../../helpers/custody-reference.ts'

type Values = Record<string, string | number | null>
const summaries = /\b(?:v_\w+|fund_month|letters_to|person_register|document_register|quality_finding)\b/

export const rowsIn =
  (ctx: Context) =>
  <Row>(sql: string, values: Values = {}): Row[] => {
    if (summaries.test(sql)) throw new Error(`not a raw table: ${sql}`)
    return ctx.prepare(sql).all(values) as Row[]
  }

export type Level = 'public' | 'partner' | 'internal' | 'restricted'
export type Asked = {
  ctx: Context
  level: Level
  campaignId: string
  fundId: string | null
  from: string
  on: string
}
export type ByHand = (asked: Asked) => Numbers

export const isInside = (level: Level): boolean => level === 'internal' || level === 'restricted'
/** R1, as domain.md 4.1 has it. */
export const limitAt = (level: Level): number =>
  ({ public: 5, partner: 3, internal: 0, restricted: 0 })[level]
/** One count that stands alone. */
export const countAt = (level: Level, count: number): string =>
  count > 0 && count < limitAt(level) ? `<${limitAt(level)}` : String(count)

export const todayOf = (ctx: Context): string => ctx.now().slice(0, 10)
const dayMs = 86_400_000
export const daysFrom = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / dayMs
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
/** The middle one, or the mean of the two in the middle. */
export const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 ? high : (low + high) / 2
}

export type Worker = { id: string; ref: string }
export const workersOf = ({ ctx, campaignId }: Asked): Worker[] =>
  rowsIn(ctx)(
    `select distinct p.id, p.ref from person p join person_role r on r.person_id = p.id
     where r.role = 'detained_worker' and r.campaign_id = @campaignId and r.deleted_at is null and p.deleted_at is null`,
    { campaignId },
  )

export type SentenceRow = {
  id: string
  decided_text: string
  decided_min: string
  kind: string
  years: number
  months: number
  days: number
  counted_from_max: string | null
  credited_days: number
  expected_release: string | null
  status: string
  supersedes_id: string | null
}
export const sentencesOf = (ctx: Context, personId: string): SentenceRow[] =>
  rowsIn(ctx)(
    `select * from sentence where person_id = @personId and deleted_at is null and voided_at is null
     order by decided_min, id`,
    { personId },
  )
/** The one that counts: the newest that no other replaced and no court took away. */
export const sentenceInForce = (sentences: readonly SentenceRow[]): SentenceRow | undefined =>
  sentences
    .filter(({ id }) => !sentences.some((other) => other.supersedes_id === id))
    .filter(({ status }) => status !== 'annulled' && status !== 'amnestied')
    .at(-1)

/** C11: from the day of arrest, the term, less what was credited; the last day of it. */
export const endOf = (sentence: SentenceRow | undefined): string | null => {
  if (!sentence) return null
  if (sentence.expected_release) return sentence.expected_release
  const { kind, counted_from_max: from, years, months, days, credited_days } = sentence
  if (kind !== 'imprisonment' || !from || years + months + days === 0) return null
  const begun = new Date(from)
  const end = new Date(Date.UTC(begun.getUTCFullYear() + years, begun.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(begun.getUTCDate(), lastDay))
  return dayAfter(end.toISOString().slice(0, 10), days - 1 - credited_days)
}

type PeriodRow = {
  regime: string
  start_text: string
  start_qualifier: 'exact'
  end_text: string | null
  end_qualifier: 'exact'
  end_reason: string | null
}
/** Where somebody was on any day, by the slow reference. */
export const whereabouts = (ctx: Context, personId: string): ((day: string) => string) => {
  const raw = rowsIn(ctx)
  const periods = raw<PeriodRow>(
    'select * from custody_period where person_id = @personId and voided_at is null and deleted_at is null',
    { personId },
  )
  const [person] = raw<{ death_text: string | null; death_qualifier: 'exact' }>(
    'select death_text, death_qualifier from person where id = @personId',
    { personId },
  )
  const custody: WrittenCustody = {
    periods: periods.map((row) => ({
      regime: row.regime,
      start: { text: row.start_text, qualifier: row.start_qualifier },
      end: row.end_text === null ? null : { text: row.end_text, qualifier: row.end_qualifier },
      endReason: row.end_reason,
    })),
    death: person?.death_text ? { text: person.death_text, qualifier: person.death_qualifier } : null,
    termEndsOn: endOf(sentenceInForce(sentencesOf(ctx, personId))),
    today: todayOf(ctx),
  }
  const on = referenceOf(custody)
  return (day) => on(day)?.status ?? 'unknown'
}

export const tallyOf = (classes: readonly string[]): [string, number][] =>
  [...new Set(classes)].map((each) => [each, classes.filter((other) => other === each).length])
