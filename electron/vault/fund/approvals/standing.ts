// How a user stands to a decision: free to sign, or what is against it (A1, A4).
import { deciders, type Standing } from '../../../../shared/contract/approvals.ts'
import { mayCall } from '../../../../shared/contract/may.ts'
import type { Context } from '../../context.ts'
import type { User } from '../../lifecycle/owner.ts'
import { activeUsers } from '../../users/index.ts'
import { type Decision, tieOf } from './ties.ts'

const hasSigned = (ctx: Context, decision: Decision, user: User): boolean =>
  ctx
    .prepare('select 1 from approval where decision_id = ? and user_id = ? and voided_at is null')
    .get(decision.id, user.id) !== undefined

const ownStanding = (ctx: Context, decision: Decision, user: User): Exclude<Standing, 'single'> => {
  if (!mayCall(deciders, user.roles)) return 'no_role'
  if (hasSigned(ctx, decision, user)) return 'signed'
  return tieOf(ctx, user, decision) ?? 'second'
}

/** Whether another user is free to sign it. */
export const othersCould = (ctx: Context, decision: Decision, user: User): boolean =>
  activeUsers(ctx).some((other) => other.id !== user.id && ownStanding(ctx, decision, other) === 'second')

/** Nobody's signature counts yet, or none any more (A3). */
const isUnsigned = ({ status, given }: Decision): boolean =>
  (status === 'open' || status === 'void') && given === 0

/**
 * A4: who entered it decides alone where nobody else can: a single signature, to be ratified. Any other tie must be
 * declared (A1), which the caller asks for.
 */
export const standingOf = (ctx: Context, decision: Decision, user: User): Standing => {
  const standing = ownStanding(ctx, decision, user)
  const alone = standing === 'entered' && isUnsigned(decision)
  return alone && !othersCould(ctx, decision, user) ? 'single' : standing
}

/** A1: a payee, intermediary or relative may sign with the tie declared, where nobody else can. */
export const mayDeclareTie = (ctx: Context, decision: Decision, user: User): boolean =>
  ['payee', 'relative', 'intermediary'].includes(ownStanding(ctx, decision, user)) &&
  !othersCould(ctx, decision, user)

/** The oldest decisions that wait for this very user. */
export const waitingFor = (ctx: Context, atMost: number): Decision[] => {
  if (!mayCall(deciders, ctx.user.roles)) return []
  const open = ctx
    .prepare(
      `select d.* from decision d where d.status in ('open', 'single', 'void') and d.created_by <> @user
       and not exists (select 1 from approval a where a.decision_id = d.id and a.user_id = @user and a.voided_at is null)
       order by d.on_day, d.id limit @atMost`,
    )
    .all({ user: ctx.user.id, atMost }) as Decision[]
  return open.filter((decision) => standingOf(ctx, decision, ctx.user) === 'second')
}
