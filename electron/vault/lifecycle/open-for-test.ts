import { randomUUID } from 'node:crypto'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { createDatabase, openDatabase } from '../database/open.ts'
import { makeFolder } from '../files/vault-folder.ts'
import { purposeKey, seal } from '../keys/header.ts'
import type { Kind } from './context-of.ts'
import { furnish } from './furnish.ts'
import { keepOpen, type OpenVault } from './keep-open.ts'

/** A vault with a key given and no slot to unlock it by: for tests and benchmarks, which derive no passphrase. */
export const openForTest = (
  directory: string,
  vaultKey: Buffer,
  kind: Kind,
  clock: () => string,
): OpenVault => {
  const files = makeFolder(directory)
  const bound = { vaultId: randomUUID(), epoch: 1 }
  const header = seal(
    { format: 1, ...bound, kind, headerRev: 1, cipher: 'sqlcipher4', slots: [], anchor: null },
    purposeKey(vaultKey, bound, 'header'),
  )
  const key = purposeKey(vaultKey, bound, 'db')
  createDatabase(files.database, key)
  const sqlite = openDatabase(files.database, key)
  migrate(sqlite, migrations)
  furnish(sqlite, header, kind, '', clock)
  return keepOpen(sqlite, files, header, vaultKey, { clock, ballastBytes: 0 })
}
