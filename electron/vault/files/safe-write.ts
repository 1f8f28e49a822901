// Small files that must be whole or absent: written aside, flushed, renamed (security 4.2).
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** A rename is durable only once its folder is. */
export const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return // directories cannot be flushed there
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Writes to the end of what is open; `fsync` is the caller's. */
export const append = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
}

/** Replaces a file by these contents, wholly or not at all; with `keepPrevious` the version before stays beside it as `.bak`. */
export const writeSafely = (
  file: string,
  contents: string | Uint8Array,
  { keepPrevious = false } = {},
): void => {
  const aside = `${file}.tmp`
  const descriptor = openSync(aside, 'w', 0o600)
  try {
    append(descriptor, Buffer.from(contents))
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
  if (keepPrevious && existsSync(file)) copyFileSync(file, `${file}.bak`)
  renameSync(aside, file)
  flushFolder(dirname(file))
}
