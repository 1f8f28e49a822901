// One vault, from its folder to an open context and back: create, unlock, close.
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '../../shared/result.ts'
import type { KdfCost } from '../../shared/vault-messages.ts'
import { roles } from '../../shared/contract/define.ts'
import { newId } from './audit/change.ts'
import { auditHead, firstBrokenSeq } from './audit/log.ts'
import type { Context } from './context.ts'
import { refreshLiberty } from './custody/index.ts'
import { migrate, assertNotNewer, versionOf } from './database/migrate.ts'
import { migrations } from './database/migrations/index.ts'
import { createDatabase, openDatabase, openReader, type Sqlite } from './database/open.ts'
import { queryBuilder } from './database/run.ts'
import { statementCache } from './database/statement-cache.ts'
import { keepBallast } from './files/ballast.ts'
import {
  makeFolder,
  readHeader,
  takeFolder,
  vaultFiles,
  type VaultFiles,
  writeHeader,
} from './files/vault-folder.ts'
import { derivations } from './handlers.ts'
import { assertSealedBy, type Header, purposeKey, seal, type UnsealedHeader } from './keys/header.ts'
import { newRecoveryKey, readRecoveryKey } from './keys/recovery.ts'
import { makeSlot, openSlot } from './keys/slots.ts'

export type OpenVault = {
  ctx: Context
  files: VaultFiles
  /** Writes the anchor, checkpoints, closes, gives the folder back. */ close: () => void
}
/** `clock` is for tests and for the demonstration campaign; `ballastBytes` is what is kept aside for a full disk. */
export type VaultOptions = { clock?: () => string; ballastBytes?: number }
type Kind = 'office' | 'demo'

const realClock = () => new Date().toISOString()
/** In the demonstration it is always 8 April 2014, the day the founding news item appeared; only the hour goes on. */
const demoClock = () => `2014-04-08${realClock().slice(10)}`
const clockOf = (kind: Kind, { clock }: VaultOptions) => clock ?? (kind === 'demo' ? demoClock : realClock)
const defaultBallast = 64 * 1024 * 1024

const contextOf = (sqlite: Sqlite, clock: () => string): Context => {
  const prepare = statementCache(sqlite)
  const meta = prepare('select vault_id, kind, device_letter from vault_meta').get() as {
    vault_id: string
    kind: Kind
    device_letter: string
  }
  const user = prepare(
    "select id, name, roles from app_user where status = 'active' order by id limit 1",
  ).get() as { id: string; name: string; roles: string }
  const { key } = prepare("select key from vault_key where name = 'audit'").get() as { key: Buffer }
  return {
    sqlite,
    db: queryBuilder(),
    prepare,
    // Written by the vault itself from the closed list of roles.
    user: { id: user.id, name: user.name, roles: JSON.parse(user.roles) as (typeof roles)[number][] },
    vault: { id: meta.vault_id, kind: meta.kind, deviceLetter: meta.device_letter },
    session: newId(),
    now: clock,
    auditKey: key,
    derivations,
    operation: null,
  }
}

/** First rows of a new database: what it is, its audit key, its first user with all rights of an office of one. */
const furnish = (
  sqlite: Sqlite,
  header: UnsealedHeader,
  kind: Kind,
  slotId: string,
  clock: () => string,
): void => {
  const [at, userId] = [clock(), newId()]
  sqlite
    .prepare(
      'insert into vault_meta (id, vault_id, kind, epoch, header_rev, device_letter, created_at) values (1, ?, ?, ?, ?, ?, ?)',
    )
    .run(header.vaultId, kind, header.epoch, header.headerRev, 'A', at)
  sqlite.prepare("insert into vault_key (name, key) values ('audit', ?)").run(randomBytes(32))
  sqlite
    .prepare(
      `insert into app_user (id, name, roles, slot_id, status, created_at, created_by, updated_at, updated_by, row_version, deleted_at)
      values (?, '', ?, ?, 'active', ?, ?, ?, ?, 1, null)`,
    )
    .run(
      userId,
      JSON.stringify(roles.filter((role) => role !== 'auditor_read_only')),
      slotId,
      at,
      userId,
      at,
      userId,
    )
}

/**
 * Makes a vault in a folder where there is none and leaves it open.
 * @returns the open vault and its recovery key, which is kept nowhere
 */
export const createVault = async (
  directory: string,
  {
    vaultId = randomUUID(),
    kind = 'office',
    passphrase,
    cost,
  }: { vaultId?: string; kind?: Kind; passphrase: string; cost: KdfCost },
  options: VaultOptions = {},
): Promise<{ vault: OpenVault; recoveryKey: string }> => {
  const files = makeFolder(directory)
  const vaultKey = randomBytes(32)
  const bound = { vaultId, epoch: 1 }
  try {
    const recoveryKey = newRecoveryKey()
    const slots = [
      await makeSlot(vaultKey, bound, { kind: 'user', label: 'A', secret: passphrase, cost }),
      await makeSlot(vaultKey, bound, { kind: 'recovery', label: 'R', secret: recoveryKey, cost }),
    ]
    const unsealed: UnsealedHeader = {
      format: 1,
      ...bound,
      kind,
      headerRev: 1,
      cipher: 'sqlcipher4',
      slots,
      anchor: null,
    }
    const header = seal(unsealed, purposeKey(vaultKey, bound, 'header'))
    const key = purposeKey(vaultKey, bound, 'db')
    createDatabase(files.database, key)
    const sqlite = openDatabase(files.database, key)
    key.fill(0)
    migrate(sqlite, migrations)
    furnish(sqlite, header, kind, slots[0]?.id ?? '', clockOf(kind, options))
    // Last: a folder without a header is no vault yet, and nothing was promised.
    writeHeader(files, header)
    return { vault: keepOpen(sqlite, files, header, vaultKey, options), recoveryKey }
  } finally {
    vaultKey.fill(0)
  }
}

/** The vault key out of the slot a secret fits. */
const unwrap = async (header: Header, slotKind: 'user' | 'recovery', secret: string): Promise<Buffer> => {
  const typed = slotKind === 'recovery' ? readRecoveryKey(secret) : secret
  if (typed === null) throw new AppError({ code: 'wrong_passphrase' })
  const slots = header.slots.filter(({ kind }) => kind === slotKind)
  for (const [index, slot] of slots.entries()) {
    try {
      return await openSlot(header, slot, typed)
    } catch (error) {
      if (index === slots.length - 1) throw error
    }
  }
  throw new AppError({ code: 'wrong_passphrase' })
}

/** A newer file is refused before anything is written, and an older one is copied before it is changed. */
const prepareMigration = (files: VaultFiles, key: Buffer): void => {
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
  }
}

/** Whether the database is the one the header speaks of, and no older copy of it (security 4.6, anchors). */
const assertSameHistory = (sqlite: Sqlite, header: Header): void => {
  const meta = sqlite.prepare('select vault_id, epoch, header_rev from vault_meta').get() as {
    vault_id: string
    epoch: number
    header_rev: number
  }
  const behind = header.headerRev - meta.header_rev
  const isOurs =
    meta.vault_id === header.vaultId && meta.epoch === header.epoch && (behind === 0 || behind === 1)
  const anchor = header.anchor
  const anchored =
    anchor && anchor.seq > 0
      ? (sqlite.prepare('select hash from audit_log where seq = ?').get(anchor.seq) as
          { hash: Buffer } | undefined)
      : undefined
  const holdsAnchor = !anchor || anchor.seq === 0 || anchored?.hash.toString('base64') === anchor.hash
  if (!isOurs || !holdsAnchor) throw new AppError({ code: 'damaged', details: { history: 'older' } })
  if (behind === 1) sqlite.prepare('update vault_meta set header_rev = ?').run(header.headerRev)
}

/** Unlocks with a passphrase or the recovery key: `wrong_passphrase`, `damaged`, `too_new`, `busy`, or the open vault. */
export const unlockVault = async (
  directory: string,
  { slot, secret }: { slot: 'user' | 'recovery'; secret: string },
  options: VaultOptions = {},
): Promise<OpenVault> => {
  const files = vaultFiles(directory)
  const header = readHeader(files)
  const vaultKey = await unwrap(header, slot, secret)
  const key = purposeKey(vaultKey, header, 'db')
  try {
    assertSealedBy(header, purposeKey(vaultKey, header, 'header'))
    prepareMigration(files, key)
    const sqlite = openDatabase(files.database, key)
    try {
      assertSameHistory(sqlite, header)
      migrate(sqlite, migrations)
      return keepOpen(sqlite, files, header, vaultKey, options)
    } catch (error) {
      sqlite.close()
      throw error
    }
  } finally {
    vaultKey.fill(0)
    key.fill(0)
  }
}

const checkedAtUnlock = 1000

const keepOpen = (
  sqlite: Sqlite,
  files: VaultFiles,
  header: Header,
  vaultKey: Buffer,
  options: VaultOptions,
): OpenVault => {
  const giveBack = takeFolder(files)
  const headerKey = purposeKey(vaultKey, header, 'header')
  keepBallast(files.ballast, options.ballastBytes ?? defaultBallast)
  const ctx = contextOf(sqlite, clockOf(header.kind, options))
  const { seq } = auditHead(ctx)
  const broken = firstBrokenSeq(ctx, Math.max(1, seq - checkedAtUnlock))
  if (broken !== null) {
    giveBack()
    throw new AppError({ code: 'damaged', details: { brokenSeq: broken } })
  }
  refreshLiberty(ctx)
  return { ctx, files, close: () => closeVault(ctx, files, header, headerKey, giveBack) }
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
