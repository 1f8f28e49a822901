// An open vault, and how it is closed again.
import { AppError } from '../../../shared/result.ts'
import { auditHead, firstBrokenSeq } from '../audit/log.ts'
import { checkpointApart } from '../checkpoint/client.ts'
import type { BundleKeys } from '../backup/make.ts'
import type { Context } from '../context.ts'
import type { Sqlite } from '../database/open.ts'
import { keepBallast } from '../files/ballast.ts'
import { takeFolder, type VaultFiles } from '../files/vault-folder.ts'
import { refreshRegister } from '../people/index.ts'
import { fillFindings } from '../quality/index.ts'
import { type Header, purposeKey } from '../keys/header.ts'
import { sweepFiles } from '../documents/content.ts'
import { fillRegister } from '../documents/index.ts'
import { type Reader, startReader } from '../reader/client.ts'
import { dropUnownedSlots } from '../users/slots.ts'
import { contextOf, type VaultOptions } from './context-of.ts'
import { type Keyring, keyringOf } from './keyring.ts'
import { refreshIndex } from './refresh-index.ts'
import { type Opener, ownerOf } from './owner.ts'

export type OpenVault = {
  ctx: Context
  files: VaultFiles
  /** How it was opened, for opening it again under a new key. */
  opener: Opener
  options: VaultOptions
  /** Starts the thread for questions that take long. */
  startReader: () => Reader
  /** Brings a long log into the file, in a thread of its own. */
  checkpoint: () => Promise<void>
  /** Fresh copies of the keys a backup needs; the caller wipes them. */
  backupKeys: () => BundleKeys
  /** Writes the anchor, checkpoints, closes, gives the folder back. */
  close: () => void
}
const defaultBallast = 64 * 1024 * 1024
const checkedAtUnlock = 1000

/** Keeps what was opened, and takes the folder; refused for a slot without an active user, and for a broken history. */
export const keepOpen = (
  sqlite: Sqlite,
  files: VaultFiles,
  { header, vaultKey, opener }: { header: Header; vaultKey: Buffer; opener: Opener },
  options: VaultOptions,
): OpenVault => {
  const user = ownerOf(sqlite, opener)
  const giveBack = takeFolder(files)
  const keyring = keyringOf(sqlite, files, header, vaultKey, options.cost ?? 'full')
  keepBallast(files.ballast, options.ballastBytes ?? defaultBallast)
  const ctx = contextOf(sqlite, { kind: header.kind, user, keyring }, options)
  const { seq } = auditHead(ctx)
  const broken = firstBrokenSeq(ctx, Math.max(1, seq - checkedAtUnlock))
  if (broken !== null) {
    giveBack()
    throw new AppError({ code: 'damaged', details: { brokenSeq: broken } })
  }
  dropUnownedSlots(ctx)
  refreshRegister(ctx)
  refreshIndex(ctx)
  fillRegister(ctx)
  fillFindings(ctx)
  sweepFiles(ctx)
  const keys = { db: purposeKey(vaultKey, header, 'db'), backup: purposeKey(vaultKey, header, 'backup') }
  /** For a thread, which is handed a copy as it starts. */
  const withKey = <T>(start: (key: Uint8Array) => T): T => {
    const key = new Uint8Array(keys.db)
    const started = start(key)
    key.fill(0)
    return started
  }
  return {
    ctx,
    files,
    opener,
    options,
    startReader: () => withKey((key) => startReader({ file: files.database, key, kind: header.kind, user })),
    checkpoint: () => withKey((key) => checkpointApart({ file: files.database, key })),
    backupKeys: () => ({ db: Buffer.from(keys.db), backup: Buffer.from(keys.backup) }),
    close: () => {
      closeVault(ctx, keyring, giveBack)
      for (const key of Object.values(keys)) key.fill(0)
    },
  }
}

/** The head of the audit chain goes into the header, so that an older copy of the database is recognised. */
const closeVault = (ctx: Context, keyring: Keyring, giveBack: () => void): void => {
  const { seq, hash } = auditHead(ctx)
  keyring.write({ anchor: { seq, hash: hash.toString('base64') } })
  ctx.sqlite.pragma('optimize')
  ctx.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  ctx.sqlite.close()
  keyring.wipe() // last: what could not be closed is still open, with its keys
  giveBack()
}
