import type { LibertyClass } from './vocabulary/index.ts'

/** In the order people read a result: freed first. */
export const classOrder: readonly LibertyClass[] = [
  'at_liberty',
  'held_open',
  'held_closed',
  'restricted',
  'dead',
  'unknown',
]

/** The classes that anybody is in, in that order. */
export const classesIn = (...counts: readonly Readonly<Record<LibertyClass, number>>[]): LibertyClass[] =>
  classOrder.filter((status) => counts.some((count) => count[status] > 0))
