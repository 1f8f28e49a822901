// The database under a new key: always a copy, proven before it takes the place of the vault (security 4.3).
import { existsSync, fsyncSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Watch } from '../../../shared/backup.ts'
import { AppError } from '../../../shared/result.ts'
import { contentOf, soundContentOf } from '../backup/content.ts'
import { assertRoom, sizeOf } from '../backup/make.ts'
import { withFile } from '../backup/stream.ts'
import { openReader, rekeyCopy } from '../database/open.ts'
import { flushFolder } from '../files/safe-write.ts'

const logEnds = ['-wal', '-shm', '-journal']
export const copyOf = (database: string): string => `${database}.new`

/** The logs of a database that is closed: beside another one they would be replayed onto it. */
export const dropLogs = (file: string): void => {
  for (const end of logEnds) rmSync(file + end, { force: true })
}
export const dropCopy = (database: string): void => {
  const copy = copyOf(database)
  dropLogs(copy)
  if (existsSync(copy)) rmSync(copy)
}

/**
 * Makes the copy beside the database, gives it the key `next`, and compares both row for row. What was not finished is
 * taken away: `disk_full`, `cancelled`, or `damaged` when the two are not alike.
 */
export const makeRekeyed = (database: string, keys: { db: Buffer; next: Buffer }, watch: Watch): void => {
  const copy = copyOf(database)
  const reader = openReader(database, keys.db)
  try {
    assertRoom(dirname(database), sizeOf(reader) * 1.3)
    dropCopy(database)
    watch('copy', 0, 1)
    reader.prepare('vacuum into ?').run(copy)
    const before = contentOf(reader, (done, total) => watch('check', done, total))
    watch('rekey', 0, 1)
    rekeyCopy(copy, keys.db, keys.next)
    const after = soundContentOf(copy, keys.next, (done, total) => watch('verify', done, total))
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new AppError({ code: 'damaged' })
    withFile(copy, 'r+', fsyncSync)
    dropLogs(copy)
    flushFolder(dirname(copy))
  } catch (error) {
    dropCopy(database)
    throw error
  } finally {
    reader.close()
  }
}
