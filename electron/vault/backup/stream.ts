// Large files by the megabyte: no attachment and no database is ever held in memory whole.
import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const chunk = 1024 * 1024

/** Opens, works, and closes whatever happens. */
export const withFile = <T>(path: string, flags: string, work: (descriptor: number) => T): T => {
  const descriptor = openSync(path, flags, 0o600)
  try {
    return work(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export type Part = { from: number; at: number; length: number }

/** Reads a part of a file in chunks, in order; answers how much there was. */
export const eachChunk = ({ from, at, length }: Part, use: (bytes: Buffer) => void): number => {
  const buffer = Buffer.allocUnsafe(Math.min(chunk, Math.max(1, length)))
  let read = 0
  while (read < length) {
    const got = readSync(from, buffer, 0, Math.min(buffer.length, length - read), at + read)
    if (got === 0) break
    use(buffer.subarray(0, got))
    read += got
  }
  return read
}

/** The SHA-256 of a part, fed to `also` on the way. */
export const hashPart = (part: Part, also: (bytes: Buffer) => void = () => {}): string => {
  const hash: Hash = createHash('sha256')
  eachChunk(part, (bytes) => {
    hash.update(bytes)
    also(bytes)
  })
  return hash.digest('hex')
}
