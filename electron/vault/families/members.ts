import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { assertNotErased } from '../erasure/index.ts'
import { first } from '../database/run.ts'
import { ask, handOverCare, isDead } from './care.ts'

const livesIn = (ctx: Context, personId: string) =>
  first(
    ctx,
    ctx.db
      .selectFrom('household_member as m')
      .innerJoin('household as h', 'h.id', 'm.household_id')
      .select(['h.ref', 'h.id'])
      .where('m.person_id', '=', personId)
      .where('m.to_on', 'is', null)
      .where('m.deleted_at', 'is', null),
  )

type Joining = { person_id: string; from_on: string | null; is_caregiver: number }
/** Nobody lives with a family before her birth or after her death, or cares for it then (H5). */
const assertMayJoin = (ctx: Context, { person_id, from_on, is_caregiver }: Joining): void => {
  const { birth_min, death_max } = rowOf(ctx, 'person', person_id)
  if (from_on && from_on > today(ctx)) throw fieldError('from', 'in_the_future')
  if (from_on && birth_min && from_on < birth_min) throw fieldError('from', 'before_birth')
  if (from_on && death_max && from_on > death_max) throw fieldError('from', 'after_death')
  if (is_caregiver === 1 && isDead(ctx, person_id)) throw ruleError('H5', {}, 'isCaregiver')
}

/** What holds of a membership as it stands. */
export const assertMembership = (ctx: Context, id: string): void => {
  const member = rowOf(ctx, 'household_member', id)
  if (member.deleted_at === null && member.to_on === null) assertMayJoin(ctx, member)
}

const everIn = 'select distinct household_id from household_member where person_id = ?'
/** Where somebody lives now, or lived; asked whenever a person is written. */
export const householdsOf = (ctx: Context, personId: string): string[] =>
  ctx.prepare(everIn).pluck().all(personId) as string[]

export const addMember = (
  ctx: Context,
  { householdId, personId, relation, isDependant, isCaregiver, from }: Parsed<'households.addMember'>,
) => {
  assertNotErased(ctx, 'person', personId)
  assertNotErased(ctx, 'household', householdId)
  assertMayJoin(ctx, { person_id: personId, from_on: from, is_caregiver: Number(isCaregiver) })
  const elsewhere = livesIn(ctx, personId)
  if (elsewhere) throw ruleError('H1', { household: elsewhere.ref }, 'personId')
  if (isCaregiver) handOverCare(ctx, householdId, null)
  return create(ctx, 'household_member', {
    household_id: householdId,
    person_id: personId,
    relation,
    is_dependant: Number(isDependant),
    is_caregiver: Number(isCaregiver),
    from_on: from,
    to_on: null,
  })
}

export const updateMember = (
  ctx: Context,
  { id, version, relation, isDependant, isCaregiver }: Parsed<'households.updateMember'>,
) => {
  const member = rowOf(ctx, 'household_member', id)
  if (isCaregiver) {
    if (isDead(ctx, member.person_id)) throw ruleError('H5', {}, 'isCaregiver')
    handOverCare(ctx, member.household_id, id)
  }
  return update(
    ctx,
    'household_member',
    id,
    { relation, is_dependant: Number(isDependant), is_caregiver: Number(isCaregiver) },
    { version },
  )
}

export const endMember = (ctx: Context, { id, version, to }: Parsed<'households.endMember'>) => {
  const { from_on, household_id, is_caregiver } = rowOf(ctx, 'household_member', id)
  if (from_on && to < from_on) throw fieldError('to', 'before_start')
  if (to > today(ctx)) throw fieldError('to', 'in_the_future')
  const left = update(ctx, 'household_member', id, { to_on: to, is_caregiver: 0 }, { version })
  if (is_caregiver === 1) ask(ctx, household_id, 'move')
  return left
}
