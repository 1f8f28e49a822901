// Room kept aside, given back when the disk is full, so that the vault can still checkpoint and close (security 4.2).
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'

/** Fills the file with so many bytes; a disk too full for it has no ballast, and that is no reason to fail. */
export const keepBallast = (file: string, bytes: number): void => {
  if (bytes === 0 || existsSync(file)) return
  const descriptor = openSync(file, 'w', 0o600)
  try {
    const block = Buffer.alloc(1024 * 1024)
    for (let written = 0; written < bytes; written += block.length) writeSync(descriptor, block)
  } catch {
    dropBallast(file)
  } finally {
    closeSync(descriptor)
  }
}

export const dropBallast = (file: string): void => rmSync(file, { force: true })
