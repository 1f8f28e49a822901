// C1: a person is in one place at a time, as far as the dates say.
import { ruleError } from '../../../shared/result.ts'
import { orderOf, type Period } from './liberty.ts'

/** Both hold at once whichever days inside their bounds are the true ones: refused. */
const overlapsCertainly = (a: Period, b: Period) => startsBeforeEnd(b, a) && startsBeforeEnd(a, b)
const startsBeforeEnd = (starting: Period, ending: Period) =>
  starting.start.max !== null &&
  (ending.end === null || (ending.end.min !== null && ending.end.min > starting.start.max))

/** Some choice of days inside the bounds lets both hold. */
const mayOverlap = (a: Period, b: Period) => mayStartBeforeEnd(b, a) && mayStartBeforeEnd(a, b)
const mayStartBeforeEnd = (starting: Period, ending: Period) => {
  if (ending.end === null) return true
  // "Ended, day unknown" is bounded by the next start, whenever that was (C1).
  if (ending.end.max === null) return orderOf(starting) <= orderOf(ending)
  return ending.end.max > (starting.start.min ?? '')
}

const pairs = (periods: readonly Period[]) =>
  periods.flatMap((a, i) => periods.slice(i + 1).map((b) => [a, b] as const))

/** Refuses (C1) when two periods certainly overlap; names both by their dates, beside the date entered. */
export const assertNoOverlap = (periods: readonly Period[], field = 'on'): void => {
  const clash = pairs(periods).find(([a, b]) => overlapsCertainly(a, b) || (a.end === null && b.end === null))
  if (!clash) return
  const [a, b] = clash
  throw ruleError(
    'C1',
    {
      aStart: a.startText,
      aEnd: a.endText ?? '…',
      aRegime: a.regime,
      bStart: b.startText,
      bEnd: b.endText ?? '…',
      bRegime: b.regime,
    },
    field,
  )
}

/** Pairs that may overlap: accepted, and listed. */
export const possibleOverlaps = (periods: readonly Period[]) =>
  pairs(periods)
    .filter(([a, b]) => mayOverlap(a, b) && !overlapsCertainly(a, b))
    .map(([a, b]) => ({ a: a.id, b: b.id }))
