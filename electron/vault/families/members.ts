import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { ask, handOverCare } from './care.ts'

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

export const addMember = (
  ctx: Context,
  { householdId, personId, relation, isDependant, isCaregiver, from }: Parsed<'households.addMember'>,
) => {
  rowOf(ctx, 'household', householdId)
  rowOf(ctx, 'person', personId)
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
  if (isCaregiver) handOverCare(ctx, rowOf(ctx, 'household_member', id).household_id, id)
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
  const left = update(ctx, 'household_member', id, { to_on: to, is_caregiver: 0 }, { version })
  if (is_caregiver === 1) ask(ctx, household_id, 'move')
  return left
}
