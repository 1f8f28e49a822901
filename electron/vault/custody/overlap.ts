// C1: a person is in one place at a time, as far as the dates say.
import { ruleError } from '../../../shared/result.ts'
import type { Period } from './liberty.ts'

/** Both may hold at once for no choice of days inside their bounds but one: refused. */
const overlapsCertainly = (a: Period, b: Period) => startsBeforeEnd(b, a) && startsBeforeEnd(a, b)
const startsBeforeEnd = (starting: Period, ending: Period) =>
  starting.start.max !== null &&
  (ending.end === null || (ending.end.min !== null && ending.end.min > starting.start.max))

/** Some choice of days inside the bounds lets both hold. */
const mayOverlap = (a: Period, b: Period) => mayStartBeforeEnd(b, a) && mayStartBeforeEnd(a, b)
const mayStartBeforeEnd = (starting: Period, ending: Period) =>
  ending.end === null || (ending.end.max ?? '9999') > (starting.start.min ?? '')

const pairs = (periods: readonly Period[]) =>
  periods.flatMap((a, i) => periods.slice(i + 1).map((b) => [a, b] as const))

/** Refuses (C1) when two periods certainly overlap; names both by their dates, beside the date entered. */
export const assertNoOverlap = (periods: readonly Period[], field = 'on'): void => {
  const clash = pairs(periods).find(([a, b]) => overlapsCertainly(a, b))
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
