// Who cares for whom, once the one who did has died, been taken, moved or married: asked until somebody answers.
import type { Parsed } from '../../../shared/contract/index.ts'
import { ruleError } from '../../../shared/result.ts'
import type { careReasons } from '../../../shared/vocabulary/index.ts'
import { rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'

type Reason = (typeof careReasons)[number]

const members = (ctx: Context, householdId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('household_member')
      .select(['id', 'person_id', 'is_caregiver'])
      .where('household_id', '=', householdId)
      .where('to_on', 'is', null)
      .where('deleted_at', 'is', null),
  )

/** The dead care for nobody. */
export const isDead = (ctx: Context, personId: string): boolean =>
  rowOf(ctx, 'person', personId).death_text !== null

/** A household has one primary caregiver; the one before steps back. */
export const handOverCare = (ctx: Context, householdId: string, toMemberId: string | null): void => {
  for (const { id, is_caregiver } of members(ctx, householdId))
    if (is_caregiver === 1 && id !== toMemberId) update(ctx, 'household_member', id, { is_caregiver: 0 })
  answer(ctx, householdId)
}

const answer = (ctx: Context, householdId: string): void => {
  update(ctx, 'household', householdId, { care_asked_on: null, care_asked_because: null })
}

/** Asks in every household that one of these persons is the caregiver of. */
export const askWhoCares = (ctx: Context, personIds: readonly string[], because: Reason): void => {
  const households = new Set(
    personIds.flatMap((personId) =>
      all(
        ctx,
        ctx.db
          .selectFrom('household_member')
          .select('household_id')
          .where('person_id', '=', personId)
          .where('is_caregiver', '=', 1)
          .where('to_on', 'is', null)
          .where('deleted_at', 'is', null),
      ).map(({ household_id }) => household_id),
    ),
  )
  for (const id of households) ask(ctx, id, because)
}

/** Asks in one household, unless nobody else lives there. */
export const ask = (ctx: Context, householdId: string, because: Reason): void => {
  if (members(ctx, householdId).length < 2 && rowOf(ctx, 'household', householdId).people_count < 2) return
  update(ctx, 'household', householdId, { care_asked_on: today(ctx), care_asked_because: because })
}

/** The answer: one of the members, or nobody of them. */
export const confirmCare = (ctx: Context, { id, version, memberId }: Parsed<'households.confirmCare'>) => {
  const candidates = members(ctx, id)
  const chosen = candidates.find((member) => member.id === memberId)
  if (memberId && (!chosen || isDead(ctx, chosen.person_id))) throw ruleError('H5', {}, 'memberId')
  update(ctx, 'household', id, { care_asked_on: null, care_asked_because: null }, { version })
  handOverCare(ctx, id, memberId)
  if (memberId) update(ctx, 'household_member', memberId, { is_caregiver: 1 })
  return rowOf(ctx, 'household', id)
}
