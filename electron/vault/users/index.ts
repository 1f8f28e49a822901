// Users: one row each, and one slot of the header each. Names stay in the vault; the header knows pseudonyms only.
import type { Role } from '../../../shared/contract/define.ts'
import type { UserRow, usersContract } from '../../../shared/contract/users.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf, savedAs, update } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { nextEpoch } from '../rotation/epoch.ts'
import type { User } from '../lifecycle/owner.ts'
import { addSlot, derivedSlot, dropUnownedSlotsAfterwards, keyringIn } from './slots.ts'

// Written by the vault itself from the closed list of roles.
const rolesIn = (json: string) => JSON.parse(json) as Role[]

const listUsers = (ctx: Context): UserRow[] => {
  const pseudonyms = new Map(
    keyringIn(ctx)
      .slots()
      .map(({ id, label }) => [id, label]),
  )
  const rows = all(
    ctx,
    ctx.db
      .selectFrom('app_user as u')
      .leftJoin('v_person as p', 'p.id', 'u.self_person_id')
      .selectAll('u')
      .select('p.label as self')
      .orderBy('u.status')
      .orderBy('u.id'),
  )
  return rows.map((row) => ({
    id: row.id,
    version: row.row_version,
    name: row.name,
    roles: rolesIn(row.roles),
    status: row.status,
    pseudonym: pseudonyms.get(row.slot_id) ?? null,
    since: row.created_at,
    self: row.self_person_id ? { id: row.self_person_id, label: row.self ?? '' } : null,
  }))
}

/** History names people: two of one name could not be told apart. */
const assertNameIsFree = (ctx: Context, name: string, id = ''): void => {
  const taken = all(ctx, ctx.db.selectFrom('app_user').select('name').where('id', '!=', id))
  if (taken.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw fieldError('name', 'user_exists')
}

/** Who may open the vault now, by name. */
export const activeUsers = (ctx: Context): User[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('app_user')
      .select(['id', 'name', 'roles'])
      .where('status', '=', 'active')
      .orderBy('name'),
  ).map(({ roles, ...user }) => ({ ...user, roles: rolesIn(roles) }))

/** Without an administrator nobody could ever let anybody in again. */
const assertAdministratorStays = (ctx: Context, id: string, field: 'roles' | 'reason'): void => {
  if (!activeUsers(ctx).some((user) => user.id !== id && user.roles.includes('administrator')))
    throw fieldError(field, 'last_administrator')
}

const assertNotRemoved = (ctx: Context, id: string, field: 'reason' | 'passphrase'): void => {
  if (rowOf(ctx, 'app_user', id).status === 'removed') throw fieldError(field, 'user_removed')
}
/** Asked before the vault key is changed, and again by the command. */
export const assertMayRemove = (ctx: Context, id: string): void => {
  if (id === ctx.user.id) throw fieldError('reason', 'not_yourself')
  assertNotRemoved(ctx, id, 'reason')
  assertAdministratorStays(ctx, id, 'reason')
}

/** A new passphrase for somebody; the slot before it goes once the row says so. */
const giveSlot = (ctx: Context, id: string, version?: number) => {
  const slot = derivedSlot(ctx)
  const row = update(
    ctx,
    'app_user',
    id,
    { slot_id: slot.id, status: 'active' },
    version === undefined ? {} : { version },
  )
  addSlot(ctx, slot)
  dropUnownedSlotsAfterwards(ctx)
  return savedAs(ctx, row)
}

export const usersHandlers = {
  'users.list': listUsers,
  'users.add': (ctx, { name, roles, selfPersonId }) => {
    assertNameIsFree(ctx, name)
    const slot = derivedSlot(ctx)
    const added = create(ctx, 'app_user', {
      name,
      roles: JSON.stringify(roles),
      slot_id: slot.id,
      self_person_id: selfPersonId,
      status: 'active',
    })
    addSlot(ctx, slot)
    return savedAs(ctx, added)
  },
  'users.update': (ctx, { id, version, name, roles, selfPersonId }) => {
    assertNameIsFree(ctx, name, id)
    if (!roles.includes('administrator')) assertAdministratorStays(ctx, id, 'roles')
    const patch = { name, roles: JSON.stringify(roles), self_person_id: selfPersonId }
    const row = update(ctx, 'app_user', id, patch, { version })
    // Her own rights change at once, not at the next unlocking.
    if (id === ctx.user.id)
      ctx.operation?.afterwards.push(() => void Object.assign(ctx.user, { name, roles }))
    return savedAs(ctx, row)
  },
  'users.setPassphrase': (ctx, { id, version }) => {
    if (rowOf(ctx, 'app_user', id).status !== 'active') throw fieldError('passphrase', 'user_disabled')
    return giveSlot(ctx, id, version)
  },
  'users.disable': (ctx, { id, version, reason }) => {
    assertMayRemove(ctx, id)
    dropUnownedSlotsAfterwards(ctx)
    return savedAs(ctx, update(ctx, 'app_user', id, { status: 'disabled', slot_id: '' }, { version, reason }))
  },
  'users.remove': (ctx, { id, version, reason }) => {
    const { derived } = ctx
    if (!derived?.formerBackupKey) throw new Error('a command without its key')
    assertMayRemove(ctx, id)
    const row = update(ctx, 'app_user', id, { status: 'removed', slot_id: '' }, { version, reason })
    nextEpoch(ctx, derived.formerBackupKey)
    return savedAs(ctx, row)
  },
  'users.enable': (ctx, { id, version }) => {
    assertNotRemoved(ctx, id, 'passphrase')
    return giveSlot(ctx, id, version)
  },
  'users.changePassphrase': (ctx) => giveSlot(ctx, ctx.user.id),
} satisfies HandlersFor<typeof usersContract>
