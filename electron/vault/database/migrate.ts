import { AppError } from '../../../shared/result.ts'
import type { Sqlite } from './open.ts'

/** Frozen SQL; once released it never changes and imports nothing of the program. */
export type Migration = { name: string; sql: string }

export const versionOf = (db: Sqlite): number => Number(db.pragma('user_version', { simple: true }))

/** `too_new` for a file that a newer program wrote. Reads only. */
export const assertNotNewer = (db: Sqlite, migrations: readonly Migration[]): void => {
  const found = versionOf(db)
  if (found > migrations.length)
    throw new AppError({ code: 'too_new', details: { found, known: migrations.length } })
}

/** Brings a database to the newest version in one transaction: wholly, or not at all. */
export const migrate = (db: Sqlite, migrations: readonly Migration[]): void => {
  assertNotNewer(db, migrations)
  const pending = migrations.slice(versionOf(db))
  if (pending.length === 0) return
  db.transaction(() => {
    for (const { sql } of pending) db.exec(sql)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}
