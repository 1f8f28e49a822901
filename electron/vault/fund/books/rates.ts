// F3: nothing is converted without a stored rate that says its day and its source.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { rateDecimal, type StoredRate } from '../../../../shared/rate.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import type { rateSources } from '../../../../shared/vocabulary/index.ts'
import { archive, create } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { first } from '../../database/run.ts'

/** A rate with what a reader must be told of it. */
export type Rate = StoredRate & { on: string; source: (typeof rateSources)[number] }

const sameDay = "case source when 'central_bank' then 0 when 'bank_slip' then 1 else 2 end"

/** The newest rate stored for a pair, either way round, up to a day, from the most trusted source; null where none is. */
export const rateOn = (ctx: Context, from: string, to: string, day: string): Rate | null => {
  const found = ctx
    .prepare(
      `select from_currency as "from", to_currency as "to", rate_scaled as rateScaled, on_day as "on", source from exchange_rate
       where deleted_at is null and on_day <= @day
       and ((from_currency = @from and to_currency = @to) or (from_currency = @to and to_currency = @from))
       order by on_day desc, ${sameDay}, from_currency = @from desc limit 1`,
    )
    .get({ from, to, day }) as Rate | undefined
  return found ?? null
}

/** The same where a computation cannot go on without it (F3). */
export const neededRate = (ctx: Context, from: string, to: string, day: string, field?: string): Rate => {
  const rate = rateOn(ctx, from, to, day)
  if (!rate) throw ruleError('F3_rate', { from, to, on: day }, field)
  return rate
}

export const recordRate = (
  ctx: Context,
  { on, from, to, rateScaled, source, note }: Parsed<'rates.record'>,
) => {
  if (from === to) throw fieldError('to', 'same_currency')
  if (on > today(ctx)) throw fieldError('on', 'in_the_future')
  const known = first(
    ctx,
    ctx.db
      .selectFrom('exchange_rate')
      .select('id')
      .where('from_currency', '=', from)
      .where('to_currency', '=', to)
      .where('on_day', '=', on)
      .where('source', '=', source)
      .where('deleted_at', 'is', null),
  )
  if (known) throw fieldError('rateScaled', 'rate_known')
  return create(ctx, 'exchange_rate', {
    on_day: on,
    from_currency: from,
    to_currency: to,
    rate_scaled: rateScaled,
    source,
    note,
  })
}

/** A rate entered wrongly; what was computed with it keeps its own copy. */
export const archiveRate = (ctx: Context, { id, version }: Parsed<'rates.archive'>) =>
  archive(ctx, 'exchange_rate', id, { version })

export const listRates = (ctx: Context, input: Parsed<'rates.list'>): Output<'rates.list'> => {
  const { currency, source } = input.filters
  let query = ctx.db
    .selectFrom('exchange_rate as r')
    .select([
      'r.id',
      'r.row_version as version',
      'r.on_day as on',
      'r.from_currency as from',
      'r.to_currency as to',
    ])
    .select(['r.rate_scaled as rateScaled', 'r.source', 'r.note'])
    .where('r.deleted_at', input.archived ? 'is not' : 'is', null)
  const typed = input.search.trim().toUpperCase()
  if (typed)
    query = query.where((eb) =>
      eb.or([eb('r.from_currency', '=', typed), eb('r.to_currency', '=', typed), eb('r.on_day', '=', typed)]),
    )
  if (currency?.length)
    query = query.where((eb) =>
      eb.or([isOneOf('r.from_currency', currency), isOneOf('r.to_currency', currency)]),
    )
  if (source?.length) query = query.where(isOneOf('r.source', source))
  return pageOf(ctx, input, {
    query,
    id: 'r.id',
    sorts: { date: 'r.on_day' },
    show: (row) => ({ ...row, rate: rateDecimal(row.rateScaled) }),
  })
}
