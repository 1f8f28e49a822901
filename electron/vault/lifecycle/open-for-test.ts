import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { createDatabase, openDatabase } from '../database/open.ts'
import { makeFolder, vaultFiles } from '../files/vault-folder.ts'
import { purposeKey, seal } from '../keys/header.ts'
import type { Kind } from './context-of.ts'
import { furnish } from './furnish.ts'
import { keepOpen, type OpenVault } from './keep-open.ts'

const bound = { vaultId: '00000000-0000-7000-8000-000000000000', epoch: 1 }
/** Nobody's slot: the first user's in furnish(). */
const opener = { slotId: '' }
const headerOf = (vaultKey: Buffer, kind: Kind) =>
  seal(
    { format: 1, ...bound, kind, headerRev: 1, cipher: 'sqlcipher4', slots: [], anchor: null },
    purposeKey(vaultKey, bound, 'header'),
  )

/** A vault with a key given and no slot to unlock it by: for tests and benchmarks, which derive no passphrase. */
export const openForTest = (
  directory: string,
  vaultKey: Buffer,
  kind: Kind,
  clock: () => string,
): OpenVault => {
  const files = makeFolder(directory)
  const header = headerOf(vaultKey, kind)
  const key = purposeKey(vaultKey, bound, 'db')
  createDatabase(files.database, key)
  const sqlite = openDatabase(files.database, key)
  migrate(sqlite, migrations)
  furnish(sqlite, header, kind, '', clock)
  return keepOpen(sqlite, files, { header, vaultKey, opener }, { clock, cost: 'floor', ballastBytes: 0 })
}

/** The same vault again, as after a crash or a restart. */
export const reopenForTest = (directory: string, vaultKey: Buffer): OpenVault => {
  const files = vaultFiles(directory)
  const sqlite = openDatabase(files.database, purposeKey(vaultKey, bound, 'db'))
  const header = headerOf(vaultKey, 'office')
  return keepOpen(sqlite, files, { header, vaultKey, opener }, { ballastBytes: 0 })
}
