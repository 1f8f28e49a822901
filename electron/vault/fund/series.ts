// How the money and the waiting went, month by month, for the charts of the fund.
import type { Output } from '../../../shared/contract/index.ts'
import { addMonths } from '../../../shared/partial-date.ts'
import { type Context, today } from '../context.ts'
import { isMoney } from './balances.ts'

type Moved = { currency: string; month: string; minor: number }

/** Every month from the first posting to the present one. */
const monthsFrom = (first: string, last: string): string[] => {
  const months: string[] = []
  for (let day = `${first}-01`; day.slice(0, 7) <= last; day = addMonths(day, 1)) months.push(day.slice(0, 7))
  return months
}

/** What all funds held at the end of each month, per currency (F3); from the one summary. */
export const balanceSeries = (ctx: Context): Output<'fund.balanceSeries'> => {
  const moved = ctx
    .prepare(
      `select currency, month, sum(debit_minor - credit_minor) as minor from fund_month
       where ${isMoney} group by 1, 2 order by 1, 2`,
    )
    .all() as Moved[]
  return [...new Set(moved.map(({ currency }) => currency))].flatMap((currency) => {
    const own = new Map(
      moved.filter((row) => row.currency === currency).map(({ month, minor }) => [month, minor]),
    )
    const [first] = own.keys()
    let balanceMinor = 0
    return monthsFrom(first ?? '', today(ctx).slice(0, 7)).map((month) => {
      balanceMinor += own.get(month) ?? 0
      return { currency, month, balanceMinor }
    })
  })
}

/** Days from the request to the family's receipt, by the month of receipt: the middle one and the longest. */
export const waitSeries = (ctx: Context): Output<'fund.waitSeries'> =>
  ctx
    .prepare(
      `with waited as (
         select substr(s.on_day, 1, 7) as month, cast(julianday(s.on_day) - julianday(r.requested_on) as integer) as days
         from settlement s join disbursement d on d.id = s.disbursement_id
         join commitment c on c.id = d.commitment_id join aid_request r on r.id = c.aid_request_id
         where d.status = 'settled'),
       ranked as (
         select month, days, row_number() over (partition by month order by days) as place,
           count(*) over (partition by month) as payments, max(days) over (partition by month) as longestDays
         from waited)
       select month, payments, days as medianDays, longestDays from ranked
       where place = (payments + 1) / 2 order by month`,
    )
    .all() as Output<'fund.waitSeries'>
