// Which bundles may go: the nearer in time, the denser (security 4.5).
import type { BundleReason } from '../../../shared/backup.ts'

export type DatedBundle = { name: string; at: string; reason: BundleReason; size: number }

const newest = 6
const fewest = 3
const year = 366 * 86_400_000
const weekOf = (at: string) => String(Math.floor((Date.parse(at) / 86_400_000 + 3) / 7))
const rungs: readonly [bucket: (at: string) => string, count: number][] = [
  [(at) => at.slice(0, 13), 24],
  [(at) => at.slice(0, 10), 14],
  [weekOf, 8],
  [(at) => at.slice(0, 7), 12],
]

/** The newest of each of the last so many hours, days, weeks, months that have one. */
const ladder = (sorted: readonly DatedBundle[]): DatedBundle[] =>
  rungs.flatMap(([bucket, count]) => {
    const first = new Map<string, DatedBundle>()
    for (const bundle of sorted)
      if (!first.has(bucket(bundle.at)) && first.size < count) first.set(bucket(bundle.at), bundle)
    return [...first.values()]
  })

const isKeptLong = ({ reason, at }: DatedBundle, now: string) =>
  reason === 'before_migration' && Date.parse(now) - Date.parse(at) < year

/**
 * The names of verified bundles that are no longer needed, oldest last. `room` caps what all may take together; the
 * three newest, and what was copied before a migration in the last year, stay in any case.
 */
export const expired = (bundles: readonly DatedBundle[], now: string, room = Infinity): string[] => {
  const sorted = bundles.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const kept = new Set([
    ...sorted.slice(0, newest),
    ...ladder(sorted),
    ...sorted.filter((bundle) => isKeptLong(bundle, now)),
  ])
  const fixed = new Set([...sorted.slice(0, fewest), ...sorted.filter((bundle) => isKeptLong(bundle, now))])
  let total = [...kept].reduce((sum, { size }) => sum + size, 0)
  for (const bundle of sorted.toReversed()) {
    if (total <= room) break
    if (fixed.has(bundle) || !kept.delete(bundle)) continue
    total -= bundle.size
  }
  return sorted.filter((bundle) => !kept.has(bundle)).map(({ name }) => name)
}
