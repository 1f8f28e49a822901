// A year of the books: what came into every fund and left it, what is still open, and its valuation.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { AccountCode } from '../../../../shared/vocabulary/index.ts'
import { type Context, today } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { isMoney, isMoneyCode } from '../balances.ts'
import { unproven } from '../payment-list.ts'
import { lockedThrough } from './locks.ts'
import { lastDay, valuationOf, valuesOf } from './valuation.ts'

type YearEnd = Output<'yearEnd.get'>
type FundChange = YearEnd['funds'][number]

/** Where each code stands in the table of changes; what moves between accounts is no change of the fund. */
const place: Partial<Record<AccountCode, 'incomeMinor' | 'aidMinor' | 'costsMinor'>> = {
  income_donation: 'incomeMinor',
  aid_paid: 'aidMinor',
  expense: 'costsMinor',
  fee: 'costsMinor',
}

type Sum = {
  fund_id: string
  currency: string
  account_code: AccountCode
  isEarlier: number
  before: number
  within: number
}

/** Money of every fund and currency, and what changed it in the year, straight from the ledger. */
export const changesOf = (ctx: Context, year: string): FundChange[] => {
  const sums = ctx
    .prepare(
      `select fund_id, currency, account_code, corrects_year is not null as isEarlier,
         sum(case when on_day < @from then debit_minor - credit_minor else 0 end) as before,
         sum(case when on_day >= @from then debit_minor - credit_minor else 0 end) as within
       from ledger_entry where on_day <= @to group by 1, 2, 3, 4`,
    )
    .all({ from: `${year}-01-01`, to: lastDay(year) }) as Sum[]
  const funds = all(ctx, ctx.db.selectFrom('fund').selectAll().orderBy('ref'))
  return funds.flatMap((fund) => {
    const own = sums.filter(({ fund_id }) => fund_id === fund.id)
    return [...new Set(own.map(({ currency }) => currency))].toSorted().map((currency) =>
      changeOf(
        fund,
        currency,
        own.filter((sum) => sum.currency === currency),
      ),
    )
  })
}

const changeOf = (fund: Schema['fund'], currency: string, sums: readonly Sum[]): FundChange => {
  const change = {
    fundId: fund.id,
    fund: fund.name,
    class: fund.class,
    currency,
    openingMinor: 0,
    incomeMinor: 0,
    aidMinor: 0,
    costsMinor: 0,
    otherMinor: 0,
    earlierMinor: 0,
    closingMinor: 0,
  }
  for (const { account_code, isEarlier, before, within } of sums) {
    if (isMoneyCode(account_code)) {
      change.openingMinor += before
      change.closingMinor += before + within
    } else change[isEarlier ? 'earlierMinor' : (place[account_code] ?? 'otherMinor')] -= within
  }
  return change
}

const count = (ctx: Context, statement: string, ...values: unknown[]): number =>
  ctx
    .prepare(statement)
    .pluck()
    .get(...values) as number

/** What a treasurer clears before a year is closed. */
const openIn = (ctx: Context, year: string): YearEnd['open'] => {
  const until = lastDay(year)
  const payments = (state: string) =>
    count(ctx, `select count(*) from disbursement where status = ? and planned_on <= ?`, state, until)
  return [
    {
      what: 'unsigned',
      count: count(
        ctx,
        "select count(*) from decision where status in ('open', 'single', 'void') and on_day <= ?",
        until,
      ),
    },
    { what: 'on_the_way', count: payments('sent') },
    {
      what: 'unproven',
      count: count(ctx, `select count(*) from disbursement d where ${unproven} and d.planned_on <= ?`, until),
    },
    {
      what: 'advances',
      count: count(
        ctx,
        `select count(*) from (select treasury_account_id from fund_month where account_code = 'intermediary' and month <= ?
         group by treasury_account_id having sum(debit_minor - credit_minor) > 0)`,
        until.slice(0, 7),
      ),
    },
    {
      what: 'overdrawn',
      count: count(
        ctx,
        `select count(*) from (select fund_id, currency from fund_month
         where ${isMoney} and month <= ?
         group by fund_id, currency having sum(debit_minor - credit_minor) < 0)`,
        until.slice(0, 7),
      ),
    },
  ]
}

export const yearEnd = (ctx: Context, { year, bookCurrency }: Parsed<'yearEnd.get'>): YearEnd => {
  const standing = valuationOf(ctx, year)
  const book = standing?.book_currency ?? bookCurrency
  const { lines, missing } = standing
    ? { lines: storedLines(ctx, standing.id), missing: [] }
    : computed(ctx, year, book)
  return {
    year,
    bookCurrency: book,
    isOver: lastDay(year) < today(ctx),
    lines,
    missing,
    posted: standing
      ? {
          id: standing.id,
          version: standing.row_version,
          ref: standing.ref,
          by: nameOf(ctx, standing.created_by),
          at: standing.created_at,
        }
      : null,
    funds: changesOf(ctx, year),
    open: openIn(ctx, year),
    lockedThrough: lockedThrough(ctx),
  }
}

const nameOf = (ctx: Context, userId: string): string | null =>
  (ctx.prepare('select name from app_user where id = ?').pluck().get(userId) as string | undefined) ?? null

const computed = (ctx: Context, year: string, book: string): Pick<YearEnd, 'lines' | 'missing'> => {
  const { lines, missing } = valuesOf(ctx, year, book)
  return {
    missing,
    lines: lines.map(({ fundId: _id, rate, ...line }) => ({
      ...line,
      rateScaled: rate.rateScaled,
      rateFrom: rate.from,
      rateOn: rate.on,
      rateSource: rate.source,
    })),
  }
}

/** A valuation that stands is shown with the figures it was posted with. */
const storedLines = (ctx: Context, valuationId: string): YearEnd['lines'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('valuation_line as l')
      .innerJoin('fund as f', 'f.id', 'l.fund_id')
      .select(['f.name as fund', 'l.currency', 'l.balance_minor as balanceMinor'])
      .select(['l.rate_scaled as rateScaled', 'l.rate_from as rateFrom', 'l.rate_on as rateOn'])
      .select(['l.rate_source as rateSource', 'l.value_minor as valueMinor', 'l.book_minor as bookMinor'])
      .where('l.valuation_id', '=', valuationId)
      .orderBy('f.ref')
      .orderBy('l.currency'),
  )
