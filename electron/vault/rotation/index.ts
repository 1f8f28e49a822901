// Somebody leaves for good: her slot goes, and the vault key is changed, because she knew it. Everything is done in a
// copy, the row of the user too: at every moment the vault is wholly the old one or wholly the new one.
import type { Parsed } from '../../../shared/contract/index.ts'
import { AppError, type Result } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import { auditHead } from '../audit/log.ts'
import type { Backups } from '../backup/keep.ts'
import type { Context } from '../context.ts'
import { openDatabase } from '../database/open.ts'
import { admit, dispatch, wireError } from '../dispatch.ts'
import { type Header, purposeKey } from '../keys/header.ts'
import { contextOf } from '../lifecycle/context-of.ts'
import type { OpenVault } from '../lifecycle/keep-open.ts'
import type { Rotated } from '../lifecycle/keyring.ts'
import { proveOneself } from '../users/derive.ts'
import { assertMayRemove } from '../users/index.ts'
import { isOwned, keyringIn } from '../users/slots.ts'
import { copyOf, dropCopy } from './copy.ts'
import { exchange } from './exchange.ts'

export const removing = 'users.remove'
type Order = Parsed<typeof removing>

/** Everything that could be refused is refused before anything is copied. */
const orderOf = async (ctx: Context, input: unknown): Promise<Order> => {
  const { parsed } = admit(ctx, removing, input)
  // What this channel's schema gives.
  const order = parsed as Order
  if (rowOf(ctx, 'app_user', order.id).row_version !== order.version) throw new AppError({ code: 'conflict' })
  assertMayRemove(ctx, order.id)
  await proveOneself(ctx, order.current)
  return order
}

/** The command itself, in the copy: through the one door, with its audit entries. */
const performInCopy = (
  { ctx, files, options, backupKeys }: OpenVault,
  key: Buffer,
  order: Order,
): { result: Result; headBefore: number; anchor: Header['anchor'] } => {
  const sqlite = openDatabase(copyOf(files.database), key)
  try {
    const copy = contextOf(sqlite, { kind: ctx.vault.kind, user: ctx.user, keyring: null }, options)
    const headBefore = auditHead(copy).seq
    const { db, backup } = backupKeys()
    db.fill(0)
    const derived = { formerBackupKey: backup }
    const result = dispatch({ ...copy, session: ctx.session, derived }, removing, order)
    backup.fill(0)
    const { seq, hash } = auditHead(copy)
    return { result, headBefore, anchor: { seq, hash: hash.toString('base64') } }
  } finally {
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    sqlite.close()
  }
}

type Parts = {
  open: OpenVault
  backups: Backups
  /** Ends the threads that read the vault. */
  rest: () => Promise<void>
}
export type Removed = {
  result: Result
  /** The vault as it is open now; null where nothing was closed, and its threads still run. */
  vault: OpenVault | null
}

const rotate = async ({ open, backups, rest }: Parts, order: Order, rotated: Rotated): Promise<Removed> => {
  const { ctx, files } = open
  const key = purposeKey(rotated.vaultKey, { vaultId: ctx.vault.id, epoch: rotated.epoch }, 'db')
  try {
    const copied = await backups.rekey(key)
    if (!copied.ok) return { result: copied, vault: null }
    const { result, headBefore, anchor } = performInCopy(open, key, order)
    if (!result.ok) return { result, vault: null }
    await rest()
    // A command that was on its way when this began: the copy has it not.
    if (auditHead(ctx).seq !== headBefore) throw new AppError({ code: 'conflict' })
    const { vault, failure } = exchange(open, rotated, anchor)
    return { vault, result: failure === null ? result : wireError(failure) }
  } finally {
    if (ctx.sqlite.open) dropCopy(files.database)
    key.fill(0)
  }
}

/** Removes a user and changes the vault key. Commands must wait meanwhile; questions need not. */
export const removeForGood = async (parts: Parts, input: unknown): Promise<Removed> => {
  const { ctx } = parts.open
  const order = await orderOf(ctx, input)
  const rotated = keyringIn(ctx).rotated(isOwned(ctx, order.id))
  try {
    return await rotate(parts, order, rotated)
  } finally {
    rotated.vaultKey.fill(0)
  }
}
