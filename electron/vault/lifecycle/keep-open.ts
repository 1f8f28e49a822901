// An open vault, and how it is closed again.
import { AppError } from '../../../shared/result.ts'
import { auditHead, firstBrokenSeq } from '../audit/log.ts'
import type { BundleKeys } from '../backup/make.ts'
import type { Context } from '../context.ts'
import type { Sqlite } from '../database/open.ts'
import { keepBallast } from '../files/ballast.ts'
import { takeFolder, type VaultFiles, writeHeader } from '../files/vault-folder.ts'
import { refreshRegister } from '../people/index.ts'
import { type Header, purposeKey, seal } from '../keys/header.ts'
import { type Reader, startReader } from '../reader/client.ts'
import { contextOf, type VaultOptions } from './context-of.ts'

export type OpenVault = {
  ctx: Context
  files: VaultFiles
  /** Starts the thread for questions that take long; once. */
  startReader: () => Reader
  /** Fresh copies of the keys a backup needs; the caller wipes them. */
  backupKeys: () => BundleKeys
  /** Writes the anchor, checkpoints, closes, gives the folder back. */
  close: () => void
}
const defaultBallast = 64 * 1024 * 1024
const checkedAtUnlock = 1000

export const keepOpen = (
  sqlite: Sqlite,
  files: VaultFiles,
  header: Header,
  vaultKey: Buffer,
  options: VaultOptions,
): OpenVault => {
  const giveBack = takeFolder(files)
  const headerKey = purposeKey(vaultKey, header, 'header')
  keepBallast(files.ballast, options.ballastBytes ?? defaultBallast)
  const ctx = contextOf(sqlite, header.kind, options)
  const { seq } = auditHead(ctx)
  const broken = firstBrokenSeq(ctx, Math.max(1, seq - checkedAtUnlock))
  if (broken !== null) {
    giveBack()
    throw new AppError({ code: 'damaged', details: { brokenSeq: broken } })
  }
  refreshRegister(ctx)
  const readerKey = new Uint8Array(purposeKey(vaultKey, header, 'db'))
  const keys = { db: purposeKey(vaultKey, header, 'db'), backup: purposeKey(vaultKey, header, 'backup') }
  return {
    ctx,
    files,
    startReader: () => {
      const reader = startReader({ file: files.database, key: readerKey, kind: header.kind })
      readerKey.fill(0)
      return reader
    },
    backupKeys: () => ({ db: Buffer.from(keys.db), backup: Buffer.from(keys.backup) }),
    close: () => {
      for (const key of [readerKey, keys.db, keys.backup]) key.fill(0)
      closeVault(ctx, files, header, headerKey, giveBack)
    },
  }
}

/** The head of the audit chain goes into the header first, then its revision into the database (security 4.2). */
const closeVault = (
  ctx: Context,
  files: VaultFiles,
  { mac: _mac, ...unsealed }: Header,
  headerKey: Buffer,
  giveBack: () => void,
): void => {
  const head = auditHead(ctx)
  const headerRev = unsealed.headerRev + 1
  writeHeader(
    files,
    seal(
      { ...unsealed, headerRev, anchor: { seq: head.seq, hash: head.hash.toString('base64') } },
      headerKey,
    ),
  )
  ctx.sqlite.prepare('update vault_meta set header_rev = ?').run(headerRev)
  headerKey.fill(0)
  ctx.sqlite.pragma('optimize')
  ctx.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  ctx.sqlite.close()
  giveBack()
}
