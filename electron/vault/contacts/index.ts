// How a person or a household is reached, and when that is safe (domain.md 3.3).
import type { z } from 'zod'
import {
  type contactFields,
  contactOwners,
  type contactsContract,
  contactWriters,
} from '../../../shared/contract/contacts.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, savedAs, update } from '../audit/change.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'

/** How somebody is reached today, the safe ways first. */
export const waysToReach = (ctx: Context, owner: 'person' | 'household', ownerId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_contact_point')
      .select(['type', 'value', 'is_safe', 'when_safe'])
      .where(owner === 'person' ? 'person_id' : 'household_id', '=', ownerId)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today(ctx))]))
      .orderBy('is_safe', 'desc'),
  ).map(({ type, value, is_safe, when_safe }) => ({
    type,
    value,
    isSafe: is_safe === 1,
    whenSafe: when_safe,
  }))

type Owner = (typeof contactOwners)[number]
const columnOf = {
  person: 'person_id',
  household: 'household_id',
  organisation: 'organisation_id',
  org_contact: 'org_contact_id',
} as const satisfies Record<Owner, string>

/** `forbidden` for other roles, `not_found` without such a record, refused (E1) where it was erased. */
const assertMayWrite = (ctx: Context, owner: Owner, ownerId: string): void => {
  if (!mayCall(contactWriters[owner], ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  if (owner === 'person' || owner === 'household') assertNotErased(ctx, owner, ownerId)
  else rowOf(ctx, owner, ownerId)
}
const assertMayChange = (ctx: Context, id: string): void => {
  const row = rowOf(ctx, 'contact_point', id)
  for (const owner of contactOwners) {
    const ownerId = row[columnOf[owner]]
    if (ownerId) assertMayWrite(ctx, owner, ownerId)
  }
}

const columnsOf = ({ isSafe, whenSafe, validFrom, validTo, ...plain }: z.output<typeof contactFields>) => {
  if (validFrom && validTo && validTo < validFrom) throw fieldError('validTo', 'before_start')
  return {
    ...plain,
    is_safe: Number(isSafe),
    when_safe: whenSafe,
    valid_from: validFrom,
    valid_to: validTo,
    source_id: null,
  }
}

export const contactsHandlers = {
  'contacts.list': (ctx, { owner, ownerId }) => {
    const day = today(ctx)
    const isOver = ({ valid_to }: { valid_to: string | null }) => valid_to !== null && valid_to < day
    return all(
      ctx,
      ctx.db
        .selectFrom('contact_point')
        .selectAll()
        .where(columnOf[owner], '=', ownerId)
        .where('deleted_at', 'is', null)
        .orderBy('is_safe', 'desc')
        .orderBy('id'),
    )
      .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
      .map((row) => ({
        id: row.id,
        version: row.row_version,
        type: row.type,
        value: row.value,
        isSafe: row.is_safe === 1,
        whenSafe: row.when_safe,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        note: row.note,
      }))
  },
  'contacts.add': (ctx: Context, { owner, ownerId, ...fields }) => {
    assertMayWrite(ctx, owner, ownerId)
    const nobody = { person_id: null, household_id: null, organisation_id: null, org_contact_id: null }
    const whose = { ...nobody, [columnOf[owner]]: ownerId }
    return savedAs(ctx, create(ctx, 'contact_point', { ...whose, ...columnsOf(fields) }))
  },
  'contacts.update': (ctx, { id, version, ...fields }) => {
    assertMayChange(ctx, id)
    return savedAs(ctx, update(ctx, 'contact_point', id, columnsOf(fields), { version }))
  },
  'contacts.remove': (ctx, { id, version }) => {
    assertMayChange(ctx, id)
    return savedAs(ctx, archive(ctx, 'contact_point', id, { version }))
  },
} satisfies HandlersFor<typeof contactsContract>
