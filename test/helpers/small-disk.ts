// A disk of its own that can be filled up, where this computer lets us make one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Mounts so many megabytes; null where that is not allowed. */
export const smallDisk = (megabytes: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-disk-'))
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (made.status !== 0) {
    rmSync(folder, { recursive: true })
    return null
  }
  const ballast = join(folder, 'full')
  return {
    folder,
    /** Takes what room is left, but for so many bytes. */
    fill: (leave: number): void => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
    },
    free: (): void => rmSync(ballast, { force: true }),
    remove: (): void => {
      spawnSync('umount', ['-l', folder]) // an opening that failed may still hold it
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
