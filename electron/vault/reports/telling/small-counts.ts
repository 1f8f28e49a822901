// R1: a small number beside others can be a person. What is below the limit is said as "fewer than", and a further figure
// is withheld where a sum would give the first one away.
import type { Plain } from '../../../../shared/contract/report-blocks.ts'
import { number } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'

type Hidden = 'primary' | 'secondary' | null
export type Protected = { parts: Hidden[]; isTotalShown: boolean }

/** What somebody who knows the rule can still think of every small number: all of 1 to limit − 1, or it is not hidden. */
const isSafe = (parts: readonly number[], hidden: readonly Hidden[], limit: number): boolean => {
  const primaries = hidden.filter((each) => each === 'primary').length
  if (primaries === 0) return true
  const secondaries = hidden.filter((each) => each === 'secondary').length
  const rest = parts.reduce((sum, part, at) => (hidden[at] === null ? sum : sum + part), 0)
  const least = primaries - 1 + secondaries * limit
  const most = secondaries > 0 ? Infinity : (primaries - 1) * (limit - 1)
  return rest - 1 <= most && rest - (limit - 1) >= least
}

/** Which figures of a breakdown stand, and whether its total does, so that none below the limit can be worked out. */
export const protect = (parts: readonly number[], limit: number): Protected => {
  const hidden = parts.map((part): Hidden => (part > 0 && part < limit ? 'primary' : null))
  const bySize = parts.map((part, at) => ({ part, at })).toSorted((a, b) => a.part - b.part)
  for (const { part, at } of bySize) {
    if (isSafe(parts, hidden, limit)) return { parts: hidden, isTotalShown: true }
    if (part >= limit) hidden[at] = 'secondary'
  }
  return { parts: hidden, isTotalShown: isSafe(parts, hidden, limit) }
}

const limits = { public: 5, partner: 3 } as const
/** R1: how many at least a figure must stand for at a level; null where every one may be said. */
export const limitOf = ({ level }: Telling): number | null =>
  level === 'public' || level === 'partner' ? limits[level] : null

/** One count that stands alone. */
export const countTold = (telling: Telling, count: number): Plain => {
  const limit = limitOf(telling)
  if (limit === null || count === 0 || count >= limit) return number(count)
  leaveOut(telling, 'small_count', 'small')
  return { as: 'under', limit }
}

/** A breakdown and its total. */
export const breakdownTold = (
  telling: Telling,
  parts: readonly number[],
): { parts: Plain[]; total: Plain } => {
  const limit = limitOf(telling)
  const sum = parts.reduce((total, part) => total + part, 0)
  if (limit === null || staysInside(telling)) return { parts: parts.map(number), total: number(sum) }
  const told = protect(parts, limit)
  const held = told.parts.filter((each) => each !== null).length + (told.isTotalShown ? 0 : 1)
  if (held > 0) leaveOut(telling, 'small_count', 'small', held)
  const withheld: Plain = { as: 'withheld' }
  return {
    parts: parts.map((part, at) => {
      const hidden = told.parts[at] ?? null
      if (hidden === null) return number(part)
      return hidden === 'primary' ? { as: 'under', limit } : withheld
    }),
    total: told.isTotalShown ? number(sum) : withheld,
  }
}
