// Report 6: opening + what happened = closing, per fund and currency, checked when it is made (F8).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import type { AccountCode } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { availableOfFund, isMoney, moneyBefore, moneyCodes, reservedOfFund } from './balances.ts'

type Part = Output<'fund.statement'>[number]

/** Valuations move no money: both sides cancel out (F3). */
const valuationCodes = ['valuation', 'fx_unrealised'] as const

/** Income first, then what moved between accounts and partners, then aid and costs. */
const order: readonly AccountCode[] = [
  'opening',
  'income_donation',
  'exchange',
  'transfer',
  'partner_advance',
  'aid_paid',
]
const placeOf = (code: AccountCode) => (order.includes(code) ? order.indexOf(code) : order.length)

/** What changed the money, by kind: income positive, aid and costs negative. The other side of every cash line. */
const linesOf = (ctx: Context, fundId: string, currency: string, from: string, to: string): Part['lines'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('ledger_entry')
      .select(['account_code', 'aid_type'])
      .select(sql<number>`corrects_year is not null`.as('is_earlier'))
      .select(sql<number>`sum(credit_minor - debit_minor)`.as('minor'))
      .where('fund_id', '=', fundId)
      .where('currency', '=', currency)
      .where('account_code', 'not in', [...moneyCodes, ...valuationCodes])
      .where('on_day', '>=', from)
      .where('on_day', '<=', to)
      .groupBy(['account_code', 'aid_type', 'is_earlier'])
      .orderBy('account_code')
      .orderBy('aid_type'),
  )
    .toSorted((a, b) => a.is_earlier - b.is_earlier || placeOf(a.account_code) - placeOf(b.account_code))
    .map(({ account_code, aid_type, is_earlier, minor }) => ({
      key: is_earlier ? 'earlier' : aid_type ? `aid.${aid_type}` : account_code,
      amountMinor: minor,
    }))
    .reduce<Part['lines']>(together, [])
    .filter(({ amountMinor }) => amountMinor !== 0)

/** F6: what concerns earlier years stands on one line, whatever it was. */
const together = (lines: Part['lines'], line: Part['lines'][number]): Part['lines'] => {
  const last = lines.at(-1)
  return last?.key === line.key
    ? [...lines.slice(0, -1), { key: line.key, amountMinor: last.amountMinor + line.amountMinor }]
    : [...lines, line]
}

/** Where the money lay on the last day: whole months from the summary, the days of the last one from the ledger. */
const accountsOf = (ctx: Context, fundId: string, currency: string, to: string): Part['accounts'] =>
  ctx
    .prepare(
      `select a.name as account, a.kind, sum(held.minor) as balanceMinor from (
         select treasury_account_id as id, sum(debit_minor - credit_minor) as minor from fund_month
           where fund_id = @fundId and currency = @currency and ${isMoney}
           and month < @month group by 1
         union all
         select treasury_account_id, sum(debit_minor - credit_minor) from ledger_entry
           where fund_id = @fundId and currency = @currency and on_day >= @first and on_day <= @to
           and treasury_account_id is not null group by 1) held
       join treasury_account a on a.id = held.id group by a.id order by a.id`,
    )
    .all({
      fundId,
      currency,
      month: to.slice(0, 7),
      first: `${to.slice(0, 7)}-01`,
      to,
    }) as Part['accounts']

/** One part for each fund and currency that ever moved; no line adds two currencies (F3). */
export const statement = (ctx: Context, { fundId, from, to }: Parsed<'fund.statement'>): Part[] => {
  let moved = ctx.db
    .selectFrom('fund_month as m')
    .innerJoin('fund as f', 'f.id', 'm.fund_id')
    .select(['f.id', 'f.name', 'm.currency'])
    .distinct()
    .orderBy('f.ref')
    .orderBy('m.currency')
  if (fundId) moved = moved.where('f.id', '=', fundId)
  return all(ctx, moved).map(({ id, name, currency }) => {
    const [openingMinor, closingMinor] = [
      moneyBefore(ctx, id, currency, from),
      moneyBefore(ctx, id, currency, addDays(to, 1)),
    ]
    const lines = linesOf(ctx, id, currency, from, to)
    const explained = lines.reduce((sum, { amountMinor }) => sum + amountMinor, openingMinor)
    return {
      fund: { id, label: name },
      currency,
      openingMinor,
      lines,
      closingMinor,
      reservedMinor: reservedOfFund(ctx, id, currency),
      availableMinor: availableOfFund(ctx, id, currency),
      differenceMinor: closingMinor - explained,
      accounts: accountsOf(ctx, id, currency, to),
    }
  })
}
