import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { personRoles } from '../../../shared/vocabulary/index.ts'
import { changeMany, moveMany } from '../audit/bulk.ts'
import { update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'
import { rolesOf } from './list.ts'
import { addRole } from './roles.ts'

type Role = Extract<Parsed<'people.bulk'>['change'], { do: 'addRole' }>

/** Nobody has the same role in the same campaign twice. */
const hasRole = (ctx: Context, personId: string, { role, campaignId }: Role): boolean =>
  first(
    ctx,
    ctx.db
      .selectFrom('person_role')
      .select('id')
      .where('person_id', '=', personId)
      .where('role', '=', role)
      .where('campaign_id', campaignId === null ? 'is' : '=', campaignId)
      .where('deleted_at', 'is', null),
  ) !== undefined

export const changePeople = (
  ctx: Context,
  { rows, change }: Parsed<'people.bulk'>,
): Output<'people.bulk'> => {
  if (change.do !== 'addRole') return moveMany(ctx, 'person', rows, change.do)
  const { role } = change
  return changeMany(ctx, 'person', rows, (person) => {
    if (hasRole(ctx, person.id, change)) return false
    addRole(ctx, person.id, change)
    const held = new Set([...rolesOf(person.roles), role])
    const roles = JSON.stringify(personRoles.filter((each) => held.has(each)))
    update(ctx, 'person', person.id, { roles })
    return true
  })
}

/** One field that stands by itself, checked as the form checks it. */
export const setPersonField = (ctx: Context, { id, version, field, value }: Parsed<'people.setField'>) => {
  assertNotErased(ctx, 'person', id)
  return update(ctx, 'person', id, { [field]: value }, { version })
}
