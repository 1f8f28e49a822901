// A3: what was approved for one account of the payee is not approved for another. It stays reserved, and is signed again.
import { ruleError } from '../../../../shared/result.ts'
import { update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { decisionOn } from './decisions.ts'
import { signaturesNeeded } from './need.ts'
import { ratificationDone } from './ratify.ts'
import type { Decision } from './ties.ts'

type Payee = Pick<Schema['payee_account'], 'household_id' | 'person_id'>

/** Decided for this payee, by itself or in a round, with a transfer that has not left or a rest that could become one. */
const restingOn = (ctx: Context, { household_id, person_id }: Payee): Decision[] =>
  ctx
    .prepare(
      `select distinct x.* from aid_request r join decision x on x.subject_id = coalesce(r.round_id, r.id)
       join commitment c on c.aid_request_id = r.id
       where (r.household_id = @household_id or r.person_id = @person_id) and x.status in ('single', 'signed')
       and (c.status = 'open' or exists (select 1 from disbursement d
         where d.commitment_id = c.id and d.status = 'approved' and d.method = 'bank_transfer'))`,
    )
    .all({ household_id, person_id }) as Decision[]

/** The signatures stay on record and no longer count; whoever signed may sign again. */
export const voidApprovals = (ctx: Context, payee: Payee): void => {
  for (const decision of restingOn(ctx, payee)) {
    const signatures = ctx
      .prepare('select id from approval where decision_id = ? and voided_at is null')
      .pluck()
      .all(decision.id) as string[]
    for (const id of signatures) update(ctx, 'approval', id, { voided_at: ctx.now() })
    ratificationDone(ctx, decision)
    const needed = signaturesNeeded(ctx, decision, decision.amount_minor)
    update(ctx, 'decision', decision.id, { status: 'void', given: 0, needed })
  }
}

/** Whether the signatures for this request still wait to be given again. */
export const isVoid = (ctx: Context, requestId: string): boolean =>
  decisionOn(ctx, 'aid_request', requestId).status === 'void'

/** The same in SQL, for the payment `d`. */
export const voidPayment = `d.status = 'approved' and exists (select 1 from commitment k
  join aid_request q on q.id = k.aid_request_id join decision x on x.subject_id = coalesce(q.round_id, q.id)
  where k.id = d.commitment_id and x.status = 'void')`

/** A3: nothing is authorised or sent for which nobody's signature counts any more. */
export const assertStillApproved = (ctx: Context, requestId: string): void => {
  const { status, ref } = decisionOn(ctx, 'aid_request', requestId)
  if (status === 'void') throw ruleError('A3_void', { ref })
}
