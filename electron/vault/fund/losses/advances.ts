// F11: what trusted persons still hold of what they were given, oldest first, with its age.
import type { Output } from '../../../../shared/contract/index.ts'
import { daysBetween } from '../../../../shared/partial-date.ts'
import { type Context, today } from '../../context.ts'

/** After so many days an advance is on the treasurer's list. */
export const advanceDays = 60

type Row = {
  id: number
  accountId: string
  account: string
  currency: string
  ref: string
  on: string
  amountMinor: number
  restMinor: number
}

/** Money out of an account uses up what came in first. */
const open = `with given as (
  select e.id, e.treasury_account_id, e.on_day, e.debit_minor, j.source_ref,
    sum(e.debit_minor) over (partition by e.treasury_account_id order by e.on_day, e.id) as so_far,
    sum(e.credit_minor) over (partition by e.treasury_account_id) as gone
  from ledger_entry e join journal j on j.id = e.journal_id
  where e.account_code = 'intermediary')
  select g.id, a.id as accountId, a.name as account, a.currency, g.source_ref as ref, g.on_day as "on",
    g.debit_minor as amountMinor, min(g.debit_minor, g.so_far - g.gone) as restMinor
  from given g join treasury_account a on a.id = g.treasury_account_id
  where g.debit_minor > 0 and g.so_far > g.gone order by g.on_day, g.id`

export const listAdvances = (ctx: Context): Output<'advances.list'> =>
  (ctx.prepare(open).all() as Row[]).map((row) => {
    const ageDays = daysBetween(row.on, today(ctx))
    return { ...row, ageDays, isLate: ageDays > advanceDays }
  })
