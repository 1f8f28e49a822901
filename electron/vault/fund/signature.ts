// Who may decide on a request, and with what weight (A1, A4).
import type { Signature } from '../../../shared/contract/fund-rows.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import type { Context } from '../context.ts'
import { activeRoles } from '../users/index.ts'

/** Whether another active user could decide too. */
const isAlone = (ctx: Context): boolean =>
  !activeRoles(ctx, ctx.user.id).some((roles) => mayCall(vaultContract['aidRequests.approve'].allowed, roles))

/**
 * What this user's decision on a request would be. A1: who entered it does not decide on it; where nobody else can,
 * the decision is a single signature, to be ratified (A4).
 */
export const signatureOn = (ctx: Context): ((enteredBy: string) => Signature) => {
  const own = isAlone(ctx) ? 'single' : 'others'
  return (enteredBy) => (enteredBy === ctx.user.id ? own : 'second')
}
