import type { LibertyClass } from './vocabulary/index.ts'

/** Those in which somebody is in custody, behind bars or in an open colony (domain.md 3.4). */
export const heldClasses = ['held_closed', 'held_open'] as const satisfies readonly LibertyClass[]
const held: readonly string[] = heldClasses
/** Whether a status is one of custody. */
export const isHeld = (status: LibertyClass): boolean => held.includes(status)

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
