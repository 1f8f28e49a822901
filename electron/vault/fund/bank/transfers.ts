import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { isVoid } from '../approvals/voiding.ts'
import { accountOfPayee, needsCall } from './payee-accounts.ts'

/** What keeps a payment from leaving by transfer, on paper or in a file: each with a sentence of its own. */
export const transferProblem = (ctx: Context, payment: Schema['disbursement']): string | null => {
  if (payment.status !== 'approved' || payment.method !== 'bank_transfer') return 'file_not_waiting'
  if (isVoid(ctx, rowOf(ctx, 'commitment', payment.commitment_id).aid_request_id)) return 'file_void'
  const payee = accountOfPayee(ctx, payment)
  if (!payee) return 'file_no_account'
  return needsCall(ctx, payee) ? 'file_call_back' : null
}
