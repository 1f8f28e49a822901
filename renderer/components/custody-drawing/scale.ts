// Where a day lies on the drawing, and which parts of a period are certain.
import { addDays, boundsOf, daysBetween } from '../../../shared/partial-date.ts'
import type { DrawnPeriod } from './custody-drawing.tsx'

export type Scale = { from: string; to: string; at: (day: string) => number }
export type Bar = { from: number; to: number; certain: boolean }
/** The day something was decided, and the day it was done. */
export type Mark = { at: number; until: number }

/** From the earliest day any period may have begun to the day asked for, as 0 to 100. */
export const scaleOf = (periods: readonly DrawnPeriod[], on: string): Scale => {
  const days = periods
    .flatMap(({ startMin, startMax, endMax, decidedOn }) => [
      startMin,
      startMax,
      endMax,
      decidedOn && boundsOf(decidedOn).min,
    ])
    .filter((day) => day !== null)
  const first = days.reduce((least, day) => (day < least ? day : least), on)
  const last = days.reduce((most, day) => (day > most ? day : most), on)
  const from = addDays(first, -Math.max(10, Math.round(daysBetween(first, last) * 0.02)))
  const length = Math.max(1, daysBetween(from, last))
  return { from, to: last, at: (day) => Math.max(0, Math.min(100, (daysBetween(from, day) / length) * 100)) }
}

/** Certain where the dates leave no doubt; an open period is certain to the last day drawn. */
export const barsOf = (period: DrawnPeriod, scale: Scale): Bar[] => {
  const start = scale.at(period.startMin ?? scale.from)
  const surelyBegun = scale.at(period.startMax ?? scale.to)
  const isOpen = period.end === null
  const end = isOpen ? 100 : scale.at(period.endMax ?? scale.to)
  const surelyOn = isOpen ? 100 : scale.at(period.endMin ?? scale.from)
  if (surelyOn <= surelyBegun) return [{ from: start, to: Math.max(end, start), certain: false }]
  const bars = [
    { from: start, to: surelyBegun, certain: false },
    { from: surelyBegun, to: surelyOn, certain: true },
    { from: surelyOn, to: end, certain: false },
  ]
  return bars.filter((bar) => bar.certain || bar.to > bar.from)
}

/** From the decision to the arrival; null where nothing was decided before (C2). */
export const decidedMark = ({ decidedOn, startMin, startMax }: DrawnPeriod, scale: Scale): Mark | null => {
  const { min = null, max = null } = decidedOn ? boundsOf(decidedOn) : {}
  const [decided, done] = [min ?? max, startMin ?? startMax]
  return decided && done && decided <= done ? { at: scale.at(decided), until: scale.at(done) } : null
}

/** The first of January of each year, thinned so that the words do not touch. */
export const yearsOf = ({ from, to }: Scale): string[] => {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / 8))
  const count = Math.max(0, Math.floor((last - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => `${String(first + index * step).padStart(4, '0')}-01-01`)
}
