// What custody periods do not say together: C1, C7 and C8.
import { addDays } from '../../../../shared/partial-date.ts'
import type { Context } from '../../context.ts'
import { confirmedForDays, factsOfMany, gapsOf, isCustodial, possibleOverlaps } from '../../custody/index.ts'
import { optionalDateOf } from '../../database/dates.ts'
import { exactly, type Finding, type Findings } from '../finding.ts'

type Known = ReturnType<typeof factsOfMany> extends Map<string, infer K> ? K : never
type Row = Known['periods'][number]

const record = 'custody_period' as const
const startOf = (row: Row | undefined) => row && optionalDateOf(row.start_text, row.start_qualifier)
const dayOf = (row: Row | undefined) => row?.start_min ?? row?.start_max ?? ''

const gaps = ({ facts }: Known): Finding[] =>
  gapsOf(facts.periods).map(({ after, from, to }) => ({
    kind: 'custody_gap',
    record,
    recordId: after,
    on: exactly(from),
    until: exactly(to),
    sortDay: from,
  }))

/** A transfer recorded once ends one period and begins the next: that both fell into one month is no contradiction. */
const isHandOver = (a: Row | undefined, b: Row | undefined): boolean =>
  a !== undefined &&
  (a.end_reason === 'transfer' || a.end_reason === 'regime_change') &&
  a.end_qualifier === 'exact' &&
  a.end_text === b?.start_text &&
  b.start_qualifier === 'exact'

const overlaps = ({ facts, periods }: Known): Finding[] => {
  const byId = new Map(periods.map((row) => [row.id, row]))
  const pairs = possibleOverlaps(facts.periods).filter(({ a, b }) => !isHandOver(byId.get(a), byId.get(b)))
  return pairs.map(({ a, b }) => ({
    kind: 'possible_overlap',
    record,
    recordId: a,
    otherId: b,
    on: startOf(byId.get(a)) ?? null,
    until: startOf(byId.get(b)) ?? null,
    sortDay: dayOf(byId.get(b)),
  }))
}

/** From which day on nobody knows any more: neither waits for somebody to touch the record. */
const outOfDate = ({ facts }: Known): Finding[] => {
  const open = facts.periods.find((period) => period.end === null && isCustodial(period.regime))
  if (!open || facts.death) return []
  const confirmed = open.lastConfirmed ?? open.start.max
  const about = (kind: Finding['kind'], day: string, dueDay: string): Finding => ({
    kind,
    record,
    recordId: open.id,
    on: exactly(day),
    sortDay: day,
    dueDay,
  })
  return [
    ...(confirmed ? [about('not_confirmed', confirmed, addDays(confirmed, confirmedForDays + 1))] : []),
    ...(facts.termEndsOn ? [about('term_over', facts.termEndsOn, addDays(facts.termEndsOn, 1))] : []),
  ]
}

export const amissInCustody = (ctx: Context, ids: readonly string[]): Findings =>
  new Map(
    [...factsOfMany(ctx, ids)].map(([id, known]) => [
      id,
      [...gaps(known), ...overlaps(known), ...outOfDate(known)],
    ]),
  )
