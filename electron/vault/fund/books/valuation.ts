// F3: the year's end in one book currency. Every balance at a stated rate; what differs from its cost is unrealised.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { convert } from '../../../../shared/rate.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, office, rowOf, update } from '../../audit/change.ts'
import { writeEntry } from '../../audit/log.ts'
import { nextRef } from '../../audit/refs.ts'
import { type Context, today } from '../../context.ts'
import { all, first } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { isMoney } from '../balances.ts'
import { type LedgerLine, post } from '../ledger.ts'
import { type Rate, rateOn } from './rates.ts'

type Held = { fundId: string; fund: string; currency: string; balanceMinor: number }

const firstDay = (year: string) => `${year}-01-01`
export const lastDay = (year: string) => `${year}-12-31`

/** What each fund held in other currencies on the last day. */
const heldAbroad = (ctx: Context, year: string, bookCurrency: string): Held[] =>
  ctx
    .prepare(
      `select m.fund_id as fundId, f.name as fund, m.currency, sum(m.debit_minor - m.credit_minor) as balanceMinor
       from fund_month m join fund f on f.id = m.fund_id
       where m.${isMoney} and m.currency <> @book and m.month <= @until
       group by m.fund_id, m.currency order by f.ref, m.currency`,
    )
    .all({ book: bookCurrency, until: `${year}-12` }) as Held[]

/** Every day on which money of a fund moved in a currency, and by how much; day by day, since rates are. */
const movements = (ctx: Context, { fundId, currency }: Held, year: string) =>
  ctx
    .prepare(
      `select on_day as "on", sum(debit_minor - credit_minor) as minor from ledger_entry
       where fund_id = @fundId and currency = @currency and ${isMoney}
       and on_day >= @from and on_day <= @to group by on_day having minor <> 0 order by on_day`,
    )
    .all({
      fundId,
      currency,
      from: firstDay(year),
      to: lastDay(year),
    }) as {
    on: string
    minor: number
  }[]

/** What the balance was valued at a year before; its cost starts from there. */
const valuedBefore = (ctx: Context, { fundId, currency }: Held, year: string, book: string): number | null =>
  (ctx
    .prepare(
      `select l.value_minor from valuation_line l join valuation v on v.id = l.valuation_id
       where v.status = 'posted' and v.year = ? and v.book_currency = ? and l.fund_id = ? and l.currency = ?`,
    )
    .pluck()
    .get(String(Number(year) - 1), book, fundId, currency) as number | undefined) ?? null

const balanceBefore = (ctx: Context, { fundId, currency }: Held, year: string): number =>
  ctx
    .prepare(
      `select coalesce(sum(debit_minor - credit_minor), 0) from fund_month where fund_id = ? and currency = ? and month < ?
       and ${isMoney}`,
    )
    .pluck()
    .get(fundId, currency, `${year}-01`) as number

type Missing = { from: string; to: string; on: string }

/** In the book currency: what the balance cost at the rates of the days on which it came and went; or the rate missing. */
const costOf = (ctx: Context, held: Held, year: string, book: string): number | Missing => {
  const { currency } = held
  const before = valuedBefore(ctx, held, year, book)
  const opening = before === null ? balanceBefore(ctx, held, year) : 0
  let costMinor = before ?? 0
  for (const { on, minor } of [{ on: firstDay(year), minor: opening }, ...movements(ctx, held, year)]) {
    if (minor === 0) continue
    const rate = rateOn(ctx, currency, book, on)
    if (!rate) return { from: currency, to: book, on }
    costMinor += convert({ minor, currency }, rate)
  }
  return costMinor
}

type Valued = { lines: Line[]; missing: Missing[] }
type Line = Held & { rate: Rate; valueMinor: number; bookMinor: number }

/** Every balance in another currency at the rate of the last day. */
export const valuesOf = (ctx: Context, year: string, book: string): Valued => {
  const lines: Line[] = []
  const missing: Missing[] = []
  for (const held of heldAbroad(ctx, year, book)) {
    const { currency, balanceMinor } = held
    const rate = rateOn(ctx, currency, book, lastDay(year))
    const bookMinor = costOf(ctx, held, year, book)
    if (!rate) missing.push({ from: currency, to: book, on: lastDay(year) })
    else if (typeof bookMinor !== 'number') missing.push(bookMinor)
    else
      lines.push({ ...held, rate, valueMinor: convert({ minor: balanceMinor, currency }, rate), bookMinor })
  }
  return { lines, missing }
}

/** The valuation of a year that stands, if one does. */
export const valuationOf = (ctx: Context, year: string): Schema['valuation'] | undefined =>
  first(
    ctx,
    ctx.db.selectFrom('valuation').selectAll().where('year', '=', year).where('status', '=', 'posted'),
  )

/** Both sides of the difference: against no account, since no money moves. */
const unrealised = (currency: string, differenceMinor: number): LedgerLine[] => [
  differenceMinor > 0
    ? { code: 'valuation', currency, debitMinor: differenceMinor }
    : { code: 'valuation', currency, creditMinor: -differenceMinor },
  differenceMinor > 0
    ? { code: 'fx_unrealised', currency, creditMinor: differenceMinor }
    : { code: 'fx_unrealised', currency, debitMinor: -differenceMinor },
]
const opposite = (lines: readonly LedgerLine[]): LedgerLine[] =>
  lines.map(({ debitMinor = 0, creditMinor = 0, ...line }) => ({
    ...line,
    debitMinor: creditMinor,
    creditMinor: debitMinor,
  }))

/** Every line, for each fund on the last day, and its opposite on the first day of the next year. */
const postLines = (
  ctx: Context,
  { id, ref, year, book_currency }: Schema['valuation'],
  backwards: boolean,
) => {
  const lines = all(ctx, ctx.db.selectFrom('valuation_line').selectAll().where('valuation_id', '=', id))
  for (const line of lines) {
    const there = unrealised(book_currency, line.value_minor - line.book_minor)
    const back = opposite(there)
    const of = { fundId: line.fund_id, source: { table: 'valuation', id, ref } }
    if (line.value_minor === line.book_minor) continue
    post(ctx, { ...of, on: lastDay(year), lines: backwards ? back : there })
    post(ctx, { ...of, on: firstDay(String(Number(year) + 1)), lines: backwards ? there : back })
  }
}

const said = (ctx: Context, { id }: Schema['valuation'], action: 'post' | 'reverse', reason?: string): void =>
  void writeEntry(ctx, {
    entity: 'valuation',
    entityId: id,
    action,
    subjectId: office,
    ...(reason && { reason }),
  })

/** Posts the year's end; once, when the year is over and every rate is stored. */
export const postYearEnd = (ctx: Context, { year, bookCurrency }: Parsed<'yearEnd.post'>) => {
  if (lastDay(year) >= today(ctx)) throw fieldError('year', 'not_over')
  if (valuationOf(ctx, year)) throw fieldError('year', 'valued_already')
  const { lines, missing } = valuesOf(ctx, year, bookCurrency)
  if (missing[0]) throw ruleError('F3_rate', missing[0], 'bookCurrency')
  const valuation = create(ctx, 'valuation', {
    ref: nextRef(ctx, 'valuation', year),
    year,
    book_currency: bookCurrency,
    status: 'posted',
  })
  for (const { fundId, currency, balanceMinor, rate, valueMinor, bookMinor } of lines)
    create(ctx, 'valuation_line', {
      valuation_id: valuation.id,
      fund_id: fundId,
      currency,
      balance_minor: balanceMinor,
      rate_scaled: rate.rateScaled,
      rate_from: rate.from,
      rate_on: rate.on,
      rate_source: rate.source,
      value_minor: valueMinor,
      book_minor: bookMinor,
    })
  said(ctx, valuation, 'post')
  postLines(ctx, valuation, false)
  return valuation
}

/** F6: a valuation is not changed; its opposite is posted, and the year can be valued anew. */
export const reverseYearEnd = (ctx: Context, { id, version, reason }: Parsed<'yearEnd.reverse'>) => {
  const { status, ref } = rowOf(ctx, 'valuation', id)
  if (status === 'reversed') throw ruleError('F6', { ref })
  const reversed = update(ctx, 'valuation', id, { status: 'reversed' }, { version, reason })
  postLines(ctx, reversed, true)
  return reversed
}
