// A3: who is merged into another record becomes another payee on paper, and her account another's account.
import { update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { voidApprovals } from '../approvals/voiding.ts'

/**
 * Before the records are moved: what was approved for the one that goes is signed again, and so is what was approved for
 * the one that stays where an account comes to her, which waits for its call like any that was changed today.
 */
export const mergePayee = (ctx: Context, keepId: string, dropId: string): void => {
  voidApprovals(ctx, { household_id: null, person_id: dropId })
  const account = ctx
    .prepare('select id from payee_account where person_id = ? and deleted_at is null')
    .pluck()
    .get(dropId) as string | undefined
  if (account === undefined) return
  voidApprovals(ctx, { household_id: null, person_id: keepId })
  update(ctx, 'payee_account', account, {
    changed_on: today(ctx),
    changed_by: ctx.user.id,
    called_on: null,
    called_by: null,
    spoken_with: '',
  })
}
