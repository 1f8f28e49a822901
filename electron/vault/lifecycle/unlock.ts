import { existsSync, rmSync } from 'node:fs'
import { AppError } from '../../../shared/result.ts'
import { type BundleKeys, localInput, type MadeBundle, makeBundle } from '../backup/make.ts'
import { recordBundle } from '../backup/record.ts'
import { assertNotNewer, type Migration, migrate, versionOf } from '../database/migrate.ts'
import { migrations as known } from '../database/migrations/index.ts'
import { openDatabase, openReader, type Sqlite } from '../database/open.ts'
import { readHeader, type VaultFiles, vaultFiles } from '../files/vault-folder.ts'
import { assertSealedBy, type Header, purposeKey } from '../keys/header.ts'
import { type Unlocking, unwrap, type Unwrapped } from '../keys/unwrap.ts'
import type { VaultOptions } from './context-of.ts'
import { settleRotation } from '../rotation/settle.ts'
import type { Context } from '../context.ts'
import { keepOpen, type OpenVault } from './keep-open.ts'
import { type Opener, recordOpening } from './owner.ts'

/** A newer file is refused before anything is written, and of an older one a bundle is made before it is changed. */
const prepareMigration = (
  files: VaultFiles,
  header: Header,
  keys: BundleKeys,
  migrations: readonly Migration[],
): MadeBundle | null => {
  const logs = ['-wal', '-shm'].map((end) => files.database + end).filter((log) => !existsSync(log))
  const reader = openReader(files.database, keys.db)
  try {
    assertNotNewer(reader, migrations)
    if (versionOf(reader) === migrations.length) return null
    const input = localInput(files, { keys, vaultHeader: header, reason: 'before_migration' })
    return makeBundle(reader, input, () => {})
  } finally {
    reader.close()
    // A reader leaves an empty log where there was none; without it a refused file stays as it was found.
    for (const log of logs) rmSync(log, { force: true })
  }
}

/** Whether the database is the one the header speaks of, and no older copy of it (security 4.6, anchors). */
const assertSameHistory = (sqlite: Sqlite, header: Header, isPrevious: boolean): void => {
  const meta = sqlite.prepare('select vault_id, epoch, header_rev from vault_meta').get() as {
    vault_id: string
    epoch: number
    header_rev: number
  }
  const behind = header.headerRev - meta.header_rev
  const isOurs =
    meta.vault_id === header.vaultId &&
    meta.epoch === header.epoch &&
    (behind === 0 || behind === 1 || (isPrevious && behind === -1))
  const anchor = header.anchor
  const anchored =
    anchor && anchor.seq > 0
      ? (sqlite.prepare('select hash from audit_log where seq = ?').get(anchor.seq) as
          { hash: Buffer } | undefined)
      : undefined
  const holdsAnchor = !anchor || anchor.seq === 0 || anchored?.hash.toString('base64') === anchor.hash
  if (!isOurs || !holdsAnchor) throw new AppError({ code: 'damaged', details: { history: 'older' } })
  if (behind !== 0) sqlite.prepare('update vault_meta set header_rev = ?').run(header.headerRev)
}

/** What opens a vault: its key, and whose it is. */
export type Opening = { vaultKey: Buffer; opener: Opener }
export const openingOf = ({ vaultKey, slot }: Unwrapped): Opening => ({
  vaultKey,
  opener: slot.kind === 'recovery' || slot.kind === 'share' ? slot.kind : { slotId: slot.id },
})

/** Opens with the vault key itself, which is wiped: `damaged`, `not_a_vault`, `too_new`, `busy`, or the open vault. */
export const openWithKey = (
  directory: string,
  { vaultKey, opener }: Opening,
  options: VaultOptions = {},
): OpenVault => {
  const { migrations = known } = options
  const files = vaultFiles(directory)
  const { header, isPrevious } = readHeader(files)
  const keys = { db: purposeKey(vaultKey, header, 'db'), backup: purposeKey(vaultKey, header, 'backup') }
  try {
    assertSealedBy(header, purposeKey(vaultKey, header, 'header'))
    const copied = prepareMigration(files, header, keys, migrations)
    const sqlite = openDatabase(files.database, keys.db)
    try {
      assertSameHistory(sqlite, header, isPrevious)
      migrate(sqlite, migrations)
      if (copied) recordBundle(sqlite, copied, 'local', new Date().toISOString())
      return keepOpen(sqlite, files, { header, vaultKey, opener }, options)
    } catch (error) {
      sqlite.close()
      throw error
    }
  } finally {
    vaultKey.fill(0)
    keys.db.fill(0)
    keys.backup.fill(0)
  }
}

/** A key that was sealed to the slot while its owner was away is wrapped by her secret again. */
const keepOrdinary = ({ keyring }: Context, { ordinary }: Unwrapped): void => {
  if (!ordinary || !keyring) return
  try {
    keyring.write({ slots: keyring.slots().map((slot) => (slot.id === ordinary.id ? ordinary : slot)) })
  } catch {
    // A full disk, say. What is sealed opens too; the next time it is wrapped.
  }
}

/** Unlocks with a passphrase, the recovery key or two shares: `wrong_passphrase`, what openWithKey says, or the open vault. */
export const unlockVault = async (
  directory: string,
  unlocking: Unlocking,
  options: VaultOptions = {},
): Promise<OpenVault> => {
  const files = vaultFiles(directory)
  await settleRotation(files, unlocking)
  const unwrapped = await unwrap(readHeader(files).header, unlocking)
  const opening = openingOf(unwrapped)
  const vault = openWithKey(directory, opening, options)
  keepOrdinary(vault.ctx, unwrapped)
  recordOpening(vault.ctx, opening.opener)
  return vault
}
