// The rules of a series of tallies, without the database: what a set of figures may say together (T1, T3).
import type { tallyMeasures } from '../../../shared/vocabulary/index.ts'

export type Figure = {
  asOf: string
  measure: (typeof tallyMeasures)[number]
  cumulative: number
  /** It may be lower than the one before it. */
  isCorrection: boolean
}
export type Fault =
  | { rule: 'same_day'; figure: Figure }
  /** T1: `after` is lower than `before`, and no correction. */
  | { rule: 'T1'; before: Figure; after: Figure }
  /** T3: more people wrote than letters were sent. */
  | { rule: 'T3'; senders: Figure; sent: Figure }

const byDay = (a: Figure, b: Figure) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)

const faultOfOne = (figures: readonly Figure[]): Fault | null => {
  for (const [at, after] of figures.entries()) {
    const before = figures[at - 1]
    if (!before) continue
    if (before.asOf === after.asOf) return { rule: 'same_day', figure: after }
    if (after.cumulative < before.cumulative && !after.isCorrection) return { rule: 'T1', before, after }
  }
  return null
}

/**
 * What is wrong with figures of the same letters (one online campaign, mission, country and language), or null: two of
 * one day; a figure that falls without being a correction (T1); on the day of a figure of letters sent, more people
 * known to have written than that (T3). Letters delivered may be fewer than either.
 */
export const faultOf = (figures: readonly Figure[]): Fault | null => {
  const of = (measure: Figure['measure']) =>
    figures.filter((figure) => figure.measure === measure).toSorted(byDay)
  const [senders, sent] = [of('senders'), of('sent')]
  const own = faultOfOne(senders) ?? faultOfOne(sent) ?? faultOfOne(of('delivered'))
  if (own) return own
  for (const figure of sent) {
    const wrote = senders.findLast(({ asOf }) => asOf <= figure.asOf)
    if (wrote && wrote.cumulative > figure.cumulative) return { rule: 'T3', senders: wrote, sent: figure }
  }
  return null
}
