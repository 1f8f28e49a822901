import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readRecoveryKey, recoveryKeyProblem } from '../../../shared/recovery-key.ts'
import { AppError } from '../../../shared/result.ts'
import { newId } from '../audit/change.ts'
import { assertNotNewer, type Migration, migrate, versionOf } from '../database/migrate.ts'
import { migrations as known } from '../database/migrations/index.ts'
import { openDatabase, openReader, type Sqlite } from '../database/open.ts'
import { readHeader, type VaultFiles, vaultFiles } from '../files/vault-folder.ts'
import { assertSealedBy, type Header, purposeKey, type Slot } from '../keys/header.ts'
import { deriveKey } from '../keys/kdf.ts'
import { openSlot } from '../keys/slots.ts'
import type { VaultOptions } from './context-of.ts'
import { keepOpen, type OpenVault } from './keep-open.ts'
import { recordRecovery } from './owner.ts'

export type Unlocking = { slot: 'user' | 'recovery'; label?: string | null | undefined; secret: string }

/** The slots meant: by their pseudonym, which may be left out where there is only one. A new passphrase has two for a moment. */
const meant = (header: Header, { slot: kind, label }: Unlocking): Slot[] => {
  const slots = header.slots.filter((slot) => slot.kind === kind)
  const labels = new Set(slots.map((slot) => slot.label))
  const chosen = label ?? (labels.size === 1 ? slots[0]?.label : null)
  return slots.filter((slot) => slot.label === chosen)
}

/** The vault key, and the slot the secret fits. Whoever is not there costs as much as a wrong passphrase. */
const unwrap = async (header: Header, unlocking: Unlocking): Promise<{ vaultKey: Buffer; slot: Slot }> => {
  const { slot: kind, secret } = unlocking
  const read = kind === 'recovery' ? readRecoveryKey(secret) : { ok: true as const, key: secret }
  // A slip of the pen is no guess: it costs no waiting.
  if (!read.ok) throw new AppError({ code: 'validation', fields: { secret: recoveryKeyProblem(read) } })
  const slots = meant(header, unlocking)
  const [decoy] = header.slots
  if (slots.length === 0 && decoy) (await deriveKey(secret, decoy.kdf)).fill(0)
  for (const slot of slots)
    try {
      return { vaultKey: await openSlot(header, slot, read.key), slot }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  throw new AppError({ code: 'wrong_passphrase' })
}

/** A newer file is refused before anything is written, and an older one is copied before it is changed. */
const prepareMigration = (files: VaultFiles, key: Buffer, migrations: readonly Migration[]): void => {
  const logs = ['-wal', '-shm'].map((end) => files.database + end).filter((log) => !existsSync(log))
  const reader = openReader(files.database, key)
  try {
    assertNotNewer(reader, migrations)
    const from = versionOf(reader)
    if (from === migrations.length) return
    const copy = join(files.backups, `before-migration-${from}-${newId()}.db`)
    reader.prepare('vacuum into ?').run(copy)
    const check = openReader(copy, key)
    const sound: unknown = check.pragma('quick_check', { simple: true })
    check.close()
    if (sound !== 'ok') throw new AppError({ code: 'damaged' })
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

/** Unlocks with a passphrase or the recovery key: `wrong_passphrase`, `damaged`, `not_a_vault`, `too_new`, `busy`, or the open vault. */
export const unlockVault = async (
  directory: string,
  unlocking: Unlocking,
  options: VaultOptions = {},
): Promise<OpenVault> => {
  const { migrations = known } = options
  const files = vaultFiles(directory)
  const { header, isPrevious } = readHeader(files)
  const { vaultKey, slot } = await unwrap(header, unlocking)
  const opener = slot.kind === 'recovery' ? 'recovery' : { slotId: slot.id }
  const key = purposeKey(vaultKey, header, 'db')
  try {
    assertSealedBy(header, purposeKey(vaultKey, header, 'header'))
    prepareMigration(files, key, migrations)
    const sqlite = openDatabase(files.database, key)
    try {
      assertSameHistory(sqlite, header, isPrevious)
      migrate(sqlite, migrations)
      const vault = keepOpen(sqlite, files, { header, vaultKey, opener }, options)
      if (opener === 'recovery') recordRecovery(vault.ctx)
      return vault
    } catch (error) {
      sqlite.close()
      throw error
    }
  } finally {
    vaultKey.fill(0)
    key.fill(0)
  }
}
