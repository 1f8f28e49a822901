// A vault with slots, as backups need one: made once with the cheapest key derivation, in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBundle, type MakeInput } from '../../electron/vault/backup/make.ts'
import type { Watch } from '../../shared/backup.ts'
import { openReader } from '../../electron/vault/database/open.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { readHeader, vaultFiles } from '../../electron/vault/files/vault-folder.ts'
import { purposeKey } from '../../electron/vault/keys/header.ts'
import { openSlot } from '../../electron/vault/keys/slots.ts'
import { createVault } from '../../electron/vault/lifecycle/create.ts'
import { unlockVault } from '../../electron/vault/lifecycle/unlock.ts'

export const passphrase = 'correct horse battery'

/** A closed vault named by its id under `root`, with one source in it. */
export const sealedVault = async (root = mkdtempSync(join(tmpdir(), 'desk-backup-'))) => {
  const vaultId = crypto.randomUUID()
  const directory = join(root, vaultId)
  mkdirSync(directory)
  const { vault, recoveryKey } = await createVault(
    directory,
    { vaultId, passphrase, cost: 'floor' },
    { ballastBytes: 0 },
  )
  addSource(vault.ctx, 'In the bundle')
  vault.close()
  const files = vaultFiles(directory)
  const { header } = readHeader(files)
  const [slot] = header.slots
  if (!slot) throw new Error('no slot')
  const { vaultKey } = await openSlot(header, slot, passphrase)
  const keys = () => ({
    db: purposeKey(vaultKey, header, 'db'),
    backup: purposeKey(vaultKey, header, 'backup'),
  })
  return {
    root,
    directory,
    vaultId,
    files,
    recoveryKey,
    keys,
    vaultKey: () => Buffer.from(vaultKey),
    open: () => unlockVault(directory, { slot: 'user', secret: passphrase }, { ballastBytes: 0 }),
    /** A bundle of the vault as it stands closed. */
    bundle: (more: Partial<MakeInput> = {}, watch: Watch = () => {}) => {
      const reader = openReader(files.database, keys().db)
      try {
        const input: MakeInput = {
          keys: keys(),
          vaultHeader: readHeader(files).header,
          reason: 'manual',
          complete: false,
          scratch: files.backups,
          target: { folder: files.backups },
          now: new Date().toISOString(),
          ...more,
        }
        return makeBundle(reader, input, watch)
      } finally {
        reader.close()
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
export type SealedVault = Awaited<ReturnType<typeof sealedVault>>

export const addSource = (ctx: Parameters<typeof dispatch>[0], title: string): void => {
  const result = dispatch(ctx, 'sources.create', { kind: 'press', title })
  if (!result.ok) throw new Error(result.error.code)
}
