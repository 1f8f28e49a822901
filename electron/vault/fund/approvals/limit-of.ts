// A2: the limit that counts: the stricter of the fund's and of those of the accounts the money moves on.
import type { Context } from '../../context.ts'
import type { Decision } from './ties.ts'

export type Limit = { two_above_minor: number; single_up_to_minor: number }
type About = Pick<Decision, 'subject_table' | 'subject_id' | 'fund_id' | 'currency'>

/** The accounts of a record that is decided; those of a request are known once it is paid from one. */
const accountsOf: Record<Decision['subject_table'], string> = {
  aid_request: `select d.account_id from commitment c join disbursement d on d.commitment_id = c.id
    where c.aid_request_id = @subject and d.status in ('approved', 'sent', 'settled')`,
  payment_round: 'select account_id from payment_round where id = @subject',
  currency_exchange: `select from_account_id from currency_exchange where id = @subject
    union select to_account_id from currency_exchange where id = @subject`,
  remittance: 'select account_id from remittance where id = @subject',
  expense: 'select account_id from expense where id = @subject',
  write_off: 'select account_id from write_off where id = @subject',
}

export const limitOf = (
  ctx: Context,
  { subject_table, subject_id, fund_id, currency }: About,
): Limit | undefined => {
  const strictest = ctx
    .prepare(
      `select min(two_above_minor) as two_above_minor, min(single_up_to_minor) as single_up_to_minor
       from approval_limit where currency = @currency
       and (fund_id = @fund or account_id in (${accountsOf[subject_table]}))`,
    )
    .get({ fund: fund_id, currency, subject: subject_id }) as Limit | { two_above_minor: null }
  return strictest.two_above_minor === null ? undefined : strictest
}
