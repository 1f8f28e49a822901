// What a treasurer goes through once a week: payments that wait for something.
import { addDays } from '../../../shared/partial-date.ts'
import type { PaymentStatus } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { unproven } from './payment-list.ts'

export type OpenPayment = {
  id: string
  ref: string
  on: string
  householdId: string | null
  personId: string | null
  beneficiary: string
  fund: string
  amountMinor: number
  currency: string
  status: PaymentStatus
}

const payments = `select d.id, d.ref, coalesce(d.paid_on, d.planned_on) as "on", d.household_id as householdId,
  d.person_id as personId, d.beneficiary_label as beneficiary, f.name as fund, d.amount_minor as amountMinor,
  d.currency, d.status from disbursement d join fund f on f.id = d.fund_id where d.deleted_at is null`

/** F6: sent over thirty days ago and not confirmed, or confirmed by somebody's word alone, until a day. */
export const withoutProof = (ctx: Context, on: string): OpenPayment[] =>
  ctx
    .prepare(
      `${payments} and (d.status = 'sent' and d.paid_on < @since or ${unproven}) and d.paid_on <= @on order by 3, d.ref`,
    )
    .all({ on, since: addDays(on, -30) }) as OpenPayment[]

/** F12: came back or failed, until a day. */
export const failedPayments = (ctx: Context, on: string): OpenPayment[] =>
  ctx
    .prepare(
      `${payments} and d.status in ('returned', 'failed') and coalesce(d.paid_on, d.planned_on) <= ? order by 3, d.ref`,
    )
    .all(on) as OpenPayment[]
