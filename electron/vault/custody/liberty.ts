// A person's liberty on a day: always computed from the custody periods, never typed (C5).
import { addDays, addMonths, type DateBounds } from '../../../shared/partial-date.ts'
import { isHeld } from '../../../shared/liberty-classes.ts'
import type { endReasons, LibertyClass, Regime } from '../../../shared/vocabulary/index.ts'

const classes: Record<Regime, LibertyClass> = {
  police_cell: 'held_closed',
  remand_centre: 'held_closed',
  in_transit: 'held_closed',
  prison: 'held_closed',
  colony_general: 'held_closed',
  colony_strict: 'held_closed',
  colony_special: 'held_closed',
  prison_hospital: 'held_closed',
  colony_settlement: 'held_open',
  house_arrest: 'restricted',
  bail: 'restricted',
  travel_ban: 'restricted',
  suspended_term: 'restricted',
  restriction_of_liberty: 'restricted',
  parole: 'restricted',
  unknown: 'unknown',
}
export const classOf = (regime: Regime): LibertyClass => classes[regime]
/** Whether who is under it is in custody. */
export const isCustodial = (regime: Regime): boolean => isHeld(classOf(regime))

/** C8: a status counts as known for so many days after it was confirmed. */
export const confirmedForDays = 90

/** What liberty is computed from; only periods that stand (not voided). */
export type Period = {
  id: string
  regime: Regime
  facility: string | null
  facilityId: string | null
  start: DateBounds
  /** null while open. A bound of null inside is "ended, day unknown". */
  end: DateBounds | null
  endReason: (typeof endReasons)[number] | null
  lastConfirmed: string | null
  startText: string
  endText: string | null
}
export type CustodyFacts = {
  periods: readonly Period[]
  death: (DateBounds & { text: string }) | null
  /** Computed end of the effective sentence, ISO day. */
  termEndsOn: string | null
  /** The day of asking: what is recorded as ended has ended by then (C1). */
  today: string
}
export type Liberty = {
  status: LibertyClass
  regime: Regime | null
  since: string | null
  certain: boolean
  lastConfirmed: string | null
  overdueSince: string | null
  facility: string | null
  facilityId: string | null
}

/** A spell of one status. It certainly covers D when start.max ≤ D < end.min, possibly when start.min ≤ D ≤ end.max. */
type Spell = {
  status: LibertyClass
  period: Period | null
  since: string | null
  start: DateBounds
  end: DateBounds | null
}

const early = ''
const late = '9999'
export const orderOf = ({ start }: { start: DateBounds }) =>
  `${start.min ?? start.max ?? early}|${start.max ?? late}`
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
/** Periods in the order they began. */
export const inOrder = <P extends { start: DateBounds }>(periods: readonly P[]): P[] =>
  periods.toSorted((a, b) => compare(orderOf(a), orderOf(b)))

const after: Record<(typeof endReasons)[number], LibertyClass> = {
  release: 'at_liberty',
  escape: 'unknown',
  death: 'dead',
  // Taken away and not yet recorded as arrived: whereabouts unknown (C7).
  transfer: 'unknown',
  regime_change: 'unknown',
}

/** "Ended, day unknown" is bounded by the next start or today, and is not open (C1). */
const boundedEnd = (period: Period, next: Period | undefined, today: string): DateBounds | null =>
  period.end && { min: period.end.min, max: period.end.max ?? next?.start.max ?? today }

/** From hand to hand, with no day certainly in between: nothing is unknown (C7). */
const isHandedOver = ({ end, endReason }: Period, next: Period | undefined): boolean =>
  (endReason === 'transfer' || endReason === 'regime_change') &&
  next !== undefined &&
  !(end?.max && next.start.min && addDays(end.max, 1) < next.start.min)

const spellsOf = ({ periods, death, today }: CustodyFacts): Spell[] => {
  const ordered = inOrder(periods)
  const held = ordered.flatMap((period, index): Spell[] => {
    const next = ordered[index + 1]
    const end = boundedEnd(period, next, today)
    const spell = {
      status: classOf(period.regime),
      period,
      since: period.startText,
      start: period.start,
      end,
    }
    if (!end || !period.endReason || isHandedOver(period, next)) return [spell]
    const rest = {
      status: after[period.endReason],
      period: null,
      since: period.endText,
      start: end,
      // Whatever was known of the living ends with death.
      end: period.endReason === 'death' ? null : (next?.start ?? death),
    }
    return [spell, rest]
  })
  const dead: Spell[] = death
    ? [
        {
          status: 'dead',
          period: null,
          since: death.text,
          start: { min: death.min, max: death.max },
          end: null,
        },
      ]
    : []
  return [...held, ...dead]
}

const isCertainOn = ({ start, end }: Spell, day: string) =>
  start.max !== null && start.max <= day && (end === null || (end.min !== null && day < end.min))
const isPossibleOn = ({ start, end }: Spell, day: string) =>
  (start.min ?? early) <= day && (end === null || day <= (end.max ?? late))

const lastBy = (spells: readonly Spell[], key: (spell: Spell) => string): Spell | undefined =>
  spells.toSorted((a, b) => compare(key(a), key(b))).at(-1)
/** The later spell counts on a hand-over day, and death over everything. */
const latestCertain = (spells: readonly Spell[]) =>
  spells.findLast(({ status }) => status === 'dead') ?? lastBy(spells, orderOf)
/** Of what is only possible, the one with the latest lower bound. */
const latestPossible = (spells: readonly Spell[]) => lastBy(spells, ({ start }) => start.min ?? early)

/** The liberty class on one day after another (C5), null for somebody who was never held and is not dead. */
export const libertyOver = (facts: CustodyFacts): ((day: string) => Liberty | null) => {
  const spells = spellsOf(facts)
  return (day) => (spells.length === 0 ? null : libertyAmong(spells, facts.termEndsOn, day))
}
/** The same on one day. */
export const libertyOn = (facts: CustodyFacts, day: string): Liberty | null => libertyOver(facts)(day)

const libertyAmong = (spells: readonly Spell[], termEndsOn: string | null, day: string): Liberty => {
  const certain = latestCertain(spells.filter((spell) => isCertainOn(spell, day)))
  const spell = certain ?? latestPossible(spells.filter((candidate) => isPossibleOn(candidate, day)))
  if (!spell) return { ...nobody, status: 'at_liberty', certain: true }
  const { period } = spell
  const overdueSince =
    spell.period && isHeld(spell.status) && termEndsOn !== null && termEndsOn < day ? termEndsOn : null
  return {
    // C8: past the computed end of term without a release nobody knows.
    status: overdueSince ? 'unknown' : spell.status,
    regime: period?.regime ?? null,
    since: spell.since,
    certain: certain !== undefined && !overdueSince,
    lastConfirmed: period && confirmedBy(period, day),
    overdueSince,
    facility: period?.facility ?? null,
    facilityId: period?.facilityId ?? null,
  }
}
const nobody = {
  regime: null,
  since: null,
  lastConfirmed: null,
  overdueSince: null,
  facility: null,
  facilityId: null,
}
/** A report for an earlier day must not borrow a confirmation that came later. */
const confirmedBy = ({ lastConfirmed, start }: Period, day: string) =>
  lastConfirmed && lastConfirmed <= day ? lastConfirmed : (start.max ?? null)

export type Term = { years: number; months: number; days: number }
/** C11: counted_from + term, counting from the day of arrest; the last day of the term. */
export const termEnd = (countedFrom: string, { years, months, days }: Term): string | null =>
  years + months + days === 0 ? null : addDays(addMonths(countedFrom, years * 12 + months), days - 1)

/**
 * Spells inside one uninterrupted custody for which no place is known (C7): the last day of the period before, and the
 * first of the one after.
 */
export const gapsOf = (periods: readonly Period[]): { after: string; from: string; to: string }[] => {
  const ordered = inOrder(periods)
  return ordered.flatMap((period, index) => {
    const next = ordered[index + 1]
    const [from, to] = [period.end?.max, next?.start.min]
    const uninterrupted = period.endReason === 'transfer' || period.endReason === 'regime_change'
    return uninterrupted && from && to && from < addDays(to, -1) ? [{ after: period.id, from, to }] : []
  })
}
