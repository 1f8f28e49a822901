// Where somebody was on a day, read off domain.md 3.1 and 3.4 by listing days one by one: slow, and sharing nothing with
// the program but the words of its answer.

type Written = { text: string; qualifier: 'exact' | 'approx' | 'before' | 'after' | 'unknown' }
export type WrittenPeriod = {
  regime: string
  start: Written
  /** null while it is open. */
  end: Written | null
  endReason: string | null
}
export type WrittenCustody = {
  /** Those that stand, in any order. */
  periods: readonly WrittenPeriod[]
  death: Written | null
  termEndsOn: string | null
  /** The day the question is asked: what ended has ended by then. */
  today: string
}

const dayMs = 86_400_000
const beginning = Date.UTC(2007, 0, 1)
/** Every day there is, as far as this reference knows. */
const calendar = Array.from({ length: 3653 }, (_, at) =>
  new Date(beginning + at * dayMs).toISOString().slice(0, 10),
)
const [firstDay = '', lastDay = ''] = [calendar[0], calendar.at(-1)]

const daysOf = new Map<string, readonly string[]>()
/** The days a date may mean: those of its text; for "about" also those of the day, month or year on either side. */
const candidates = ({ text, qualifier }: Written): readonly string[] => {
  const key = `${qualifier} ${text}`
  const known = daysOf.get(key)
  if (known) return known
  const units = [...new Set(calendar.map((day) => day.slice(0, text.length)))]
  const at = units.indexOf(text)
  const wanted = qualifier === 'approx' ? units.slice(at - 1, at + 2) : [text]
  const named = calendar.filter((day) => wanted.includes(day.slice(0, text.length)))
  const found = {
    exact: () => named,
    approx: () => named,
    before: () => calendar.filter((day) => day <= (named.at(-1) ?? '')),
    after: () => calendar.filter((day) => day >= (named[0] ?? '')),
    unknown: () => calendar,
  }[qualifier]()
  daysOf.set(key, found)
  return found
}

type Range = { from: string; to: string }
const rangeOf = (date: Written): Range => {
  const days = candidates(date)
  return { from: days[0] ?? firstDay, to: days.at(-1) ?? lastDay }
}
const isOpenEnded = ({ to }: Range) => to === lastDay

/** "They began in this order": by the first day each may have begun on, of those with none by the last. */
const begunBefore = (a: Range, b: Range): boolean => {
  const key = ({ from, to }: Range) => `${from === firstDay ? (to === lastDay ? '' : to) : from}|${to}`
  return key(a) < key(b)
}

type Class = 'held_closed' | 'held_open' | 'restricted' | 'at_liberty' | 'dead' | 'unknown'
const closed =
  'police_cell remand_centre in_transit prison colony_general colony_strict colony_special prison_hospital'
const lighter = 'house_arrest bail travel_ban suspended_term restriction_of_liberty parole'
const classOf = (regime: string): Class =>
  closed.split(' ').includes(regime)
    ? 'held_closed'
    : regime === 'colony_settlement'
      ? 'held_open'
      : lighter.split(' ').includes(regime)
        ? 'restricted'
        : 'unknown'

type State = { status: Class; start: Range; end: Range | null; isPeriod: boolean; regime: string | null }

/** What the person was, one state after another. */
const statesOf = ({ periods, death, today }: WrittenCustody): State[] => {
  const sorted = periods
    .map((period) => ({ ...period, begun: rangeOf(period.start) }))
    .toSorted((a, b) => Number(begunBefore(b.begun, a.begun)) - Number(begunBefore(a.begun, b.begun)))
  const died = death && rangeOf(death)
  const states: State[] = []
  sorted.forEach((period, at) => {
    const next = sorted[at + 1]
    let ended = period.end && rangeOf(period.end)
    // C1: what has ended, nobody knows when, has ended when the next began, else by today.
    if (ended && isOpenEnded(ended))
      ended = { ...ended, to: next && !isOpenEnded(next.begun) ? next.begun.to : today }
    states.push({
      status: classOf(period.regime),
      start: period.begun,
      end: ended,
      isPeriod: true,
      regime: period.regime,
    })
    if (!ended) return
    const followed = next?.begun ?? died ?? null
    if (period.endReason === 'release') {
      states.push({ status: 'at_liberty', start: ended, end: followed, isPeriod: false, regime: null })
    } else if (period.endReason === 'escape') {
      states.push({ status: 'unknown', start: ended, end: followed, isPeriod: false, regime: null })
    } else if (period.endReason === 'death') {
      states.push({ status: 'dead', start: ended, end: null, isPeriod: false, regime: null })
    } else {
      // C7: moved on. With days nobody can account for before the next place, or with no next place, nobody knows where.
      const tomorrow = calendar[calendar.indexOf(ended.to) + 1] ?? lastDay
      const known = next && !isOpenEnded(rangeOf(period.end ?? period.start)) && next.begun.from > tomorrow
      if (!next || known)
        states.push({ status: 'unknown', start: ended, end: followed, isPeriod: false, regime: null })
    }
  })
  if (died) states.push({ status: 'dead', start: died, end: null, isPeriod: false, regime: null })
  return states
}

export type Answer = { status: Class; certain: boolean; regime: string | null }

/** Answers one day after another; null for somebody of whom nothing is recorded. */
export const referenceOf = (custody: WrittenCustody): ((day: string) => Answer | null) => {
  const states = statesOf(custody)
  return (day) => {
    if (states.length === 0) return null
    // 3.1: certainly, whichever day it began and whichever it ended; possibly, on some of them.
    const certain = states.filter(
      ({ start, end }) => !isOpenEnded(start) && start.to <= day && (end === null || day < end.from),
    )
    const possible = states.filter(({ start, end }) => start.from <= day && (end === null || day <= end.to))
    const dead = certain.find(({ status }) => status === 'dead')
    // On a hand-over day the later counts; of what is only possible, the one with the latest earliest day.
    const chosen =
      dead ??
      certain.reduce<State | undefined>(
        (last, state) => (last && begunBefore(state.start, last.start) ? last : state),
        undefined,
      ) ??
      possible.reduce<State | undefined>(
        (last, state) => (last && state.start.from < last.start.from ? last : state),
        undefined,
      )
    if (!chosen) return { status: 'at_liberty', certain: true, regime: null }
    const isHeld = chosen.status === 'held_closed' || chosen.status === 'held_open'
    // C8: the term is over, and nobody said that he was freed.
    if (chosen.isPeriod && isHeld && custody.termEndsOn !== null && custody.termEndsOn < day)
      return { status: 'unknown', certain: false, regime: chosen.regime }
    return { status: chosen.status, certain: certain.length > 0, regime: chosen.regime }
  }
}

/** C1: "certain overlap (A.end.min > B.start.max and B.end.min > A.start.max)"; an open period has not ended yet. */
export const certainlyOverlap = (a: WrittenPeriod, b: WrittenPeriod): boolean => {
  const outlasts = (period: WrittenPeriod, other: WrittenPeriod) => {
    const begun = rangeOf(other.start)
    if (isOpenEnded(begun)) return false
    return period.end === null || rangeOf(period.end).from > begun.to
  }
  return outlasts(a, b) && outlasts(b, a)
}
