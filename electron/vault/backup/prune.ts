import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedBundle } from './listing.ts'
import { expired } from './retention.ts'

/** Called after a bundle was read back whole: older ones of the same folder go, never more than retention allows. */
export const prune = (folder: string, bundles: readonly ListedBundle[], now: string): void => {
  const known = bundles.flatMap(({ name, at, reason, size, state }) =>
    state !== 'damaged' && reason !== null ? [{ name, at, reason, size }] : [],
  )
  const { bavail, bsize } = statfsSync(folder)
  const taken = known.reduce((sum, { size }) => sum + size, 0)
  for (const name of expired(known, now, (bavail * bsize + taken) / 4))
    rmSync(join(folder, name), { force: true })
}
