// A2: an account with a limit of its own, which a request meets only when it is paid from there.
import { ruleError } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { decisionOn } from './decisions.ts'
import type { Limit } from './limit-of.ts'
import { countedMinor } from './need.ts'
import type { Decision } from './ties.ts'

/** One that asks for more signatures than the request has is refused. */
export const assertAccountLimit = (
  ctx: Context,
  requestId: string,
  account: Schema['treasury_account'],
  amountMinor: number,
): void => {
  const decision = decisionOn(ctx, 'aid_request', requestId)
  const limit = ctx
    .prepare('select two_above_minor, single_up_to_minor from approval_limit where account_id = ?')
    .get(account.id) as Limit | undefined
  if (!limit || decision.subject_table !== 'aid_request') return
  const counted = countedMinor(ctx, decision, amountMinor)
  const { currency } = account
  if (decision.status === 'single' && counted > limit.single_up_to_minor)
    throw ruleError('A4', { limitMinor: limit.single_up_to_minor, currency }, 'accountId')
  if (decision.given < 2 && counted > limit.two_above_minor)
    throw ruleError('A2_account', { limitMinor: limit.two_above_minor, currency }, 'accountId')
}

/** Approved by one, while some account in its currency asks for two above less than counts here. */
export const secondWanted = (ctx: Context, decision: Decision): boolean => {
  const { subject_table, status, given, amount_minor, currency } = decision
  if (subject_table !== 'aid_request' || status !== 'signed' || given > 1) return false
  const lowest = ctx
    .prepare('select min(two_above_minor) from approval_limit where account_id is not null and currency = ?')
    .pluck()
    .get(currency) as number | null
  return lowest !== null && countedMinor(ctx, decision, amount_minor) > lowest
}
