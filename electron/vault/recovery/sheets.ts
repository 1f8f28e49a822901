// What the sheets on paper have in common: their slots, what history says of them, and that two hold for a while.
import type { Context } from '../context.ts'
import { writeEntry } from '../audit/log.ts'
import { recoverActions } from '../lifecycle/owner.ts'
import { keyringIn } from '../users/slots.ts'

export type SheetKind = keyof typeof recoverActions
const entities = { recovery: 'recovery_key', share: 'share_set' } as const

/** Oldest first. */
export const sheetSlots = (ctx: Context, kind: SheetKind) =>
  keyringIn(ctx)
    .slots()
    .filter((slot) => slot.kind === kind)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))

/** Puts `slots` in the place of all of this kind. The last step of a command, as with every header. */
export const putSheetSlots = (ctx: Context, kind: SheetKind, slots: ReturnType<typeof sheetSlots>): void => {
  const keyring = keyringIn(ctx)
  keyring.write({ slots: [...keyring.slots().filter((slot) => slot.kind !== kind), ...slots] })
}

export const recordSheets = (ctx: Context, kind: SheetKind, action: 'create' | 'update' | 'archive'): void =>
  void writeEntry(ctx, { entity: entities[kind], entityId: ctx.vault.id, action, subjectId: 'office' })

type Last = { seq: number; action: string } | undefined
const lastOf = (ctx: Context, kind: SheetKind, actions: string): Last =>
  ctx
    .prepare(
      `select seq, action from audit_log where entity = ? and action in (${actions}) order by seq desc limit 1`,
    )
    .get(entities[kind]) as Last

/** A set was made last and not confirmed since. */
export const isUnconfirmed = (ctx: Context, kind: SheetKind): boolean =>
  lastOf(ctx, kind, "'create', 'update', 'archive'")?.action === 'create'

/** Whether it has opened the vault since it was last made anew: then it has lain on a table. */
export const wasUsed = (ctx: Context, kind: SheetKind): boolean => {
  const since = lastOf(ctx, kind, "'update'")?.seq ?? 0
  const used = 'select 1 from audit_log where action = ? and seq > ? limit 1'
  return ctx.prepare(used).get(recoverActions[kind], since) !== undefined
}

/** Which of the sheets has opened the vault this time. */
export const openedBy = (ctx: Context): SheetKind | null => {
  const how = 'select action from audit_log where session = ? and action = ?'
  const kinds: SheetKind[] = ['recovery', 'share']
  return kinds.find((kind) => ctx.prepare(how).get(ctx.session, recoverActions[kind]) !== undefined) ?? null
}
