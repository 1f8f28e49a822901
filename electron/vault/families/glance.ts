import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'

/** A family beside the list: who lives there and what it got last. Its trusted person is not read (P5). */
export const householdGlance = (ctx: Context, id: string): Output<'households.glance'> => ({
  directContactUnsafe: rowOf(ctx, 'household', id).direct_contact_unsafe === 1,
  members: all(
    ctx,
    ctx.db
      .selectFrom('household_member as m')
      .innerJoin('v_person as p', 'p.id', 'm.person_id')
      .select(['m.id', 'p.label as name', 'm.relation', 'm.is_caregiver'])
      .where('m.household_id', '=', id)
      .where('m.to_on', 'is', null)
      .where('m.deleted_at', 'is', null)
      .orderBy('m.id'),
  ).map(({ is_caregiver, ...member }) => ({ ...member, isCaregiver: is_caregiver === 1 })),
  lastAid:
    first(
      ctx,
      ctx.db
        .selectFrom('v_payment')
        .select(['on_day as on', 'aid_type as aidType', 'kept_minor as amountMinor', 'currency'])
        .where('household_id', '=', id)
        .where('status', 'in', ['sent', 'settled'])
        .orderBy('on_day', 'desc')
        .limit(1),
    ) ?? null,
})
