// Exchanges as two real amounts (F4), and transfers between accounts of one currency, such as an advance to an
// intermediary (F11).
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { rateOf } from '../../../shared/rate.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { closeDecision, openDecision } from './approvals/decisions.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { sql } from 'kysely'
import { assertCashStep, noteOverdraft } from './balances.ts'
import { assertTrusted } from '../trust/index.ts'
import { accountOf, feeLines, into, outOf, post, reverse } from './ledger.ts'
import { assertRateExplained } from './rate-check.ts'

const source = ({ id, ref }: { id: string; ref: string }) => ({ table: 'currency_exchange', id, ref })

export const recordExchange = (ctx: Context, fields: Parsed<'exchanges.record'>) => {
  const [from, to] = [accountOf(ctx, fields.fromAccountId), accountOf(ctx, fields.toAccountId)]
  if (from.id === to.id) throw fieldError('toAccountId', 'same_account')
  assertTrusted(ctx, { accountId: to.id }, 'toAccountId')
  assertCashStep(from, fields.fromAmountMinor, 'fromAmountMinor')
  assertCashStep(to, fields.toAmountMinor, 'toAmountMinor')
  const isTransfer = from.currency === to.currency
  if (isTransfer && fields.fromAmountMinor !== fields.toAmountMinor)
    throw fieldError('toAmountMinor', 'transfer_amounts')
  if (!isTransfer) assertRateExplained(ctx, fields, { from, to })
  const exchange = create(ctx, 'currency_exchange', {
    ref: nextRef(ctx, 'exchange', fields.on.slice(0, 4)),
    on_day: fields.on,
    fund_id: fields.fundId,
    from_account_id: from.id,
    from_amount_minor: fields.fromAmountMinor,
    to_account_id: to.id,
    to_amount_minor: fields.toAmountMinor,
    from_currency: from.currency,
    to_currency: to.currency,
    fee_minor: fields.feeMinor,
    rate_scaled: rateOf(
      { minor: fields.fromAmountMinor, currency: from.currency },
      { minor: fields.toAmountMinor, currency: to.currency },
    ),
    rate_kind: fields.rateKind,
    note: fields.note,
    status: 'posted',
    is_example: Number(fields.isExample),
  })
  const code = isTransfer ? 'transfer' : 'exchange'
  post(ctx, {
    on: fields.on,
    fundId: fields.fundId,
    source: source(exchange),
    lines: [
      outOf(from, fields.fromAmountMinor),
      { code, currency: from.currency, debitMinor: fields.fromAmountMinor },
      into(to, fields.toAmountMinor),
      { code, currency: to.currency, creditMinor: fields.toAmountMinor },
      ...feeLines(from, fields.feeMinor),
    ],
  })
  noteOverdraft(ctx, from)
  openDecision(ctx, {
    subject_table: 'currency_exchange',
    subject_id: exchange.id,
    ref: exchange.ref,
    on_day: exchange.on_day,
    fund_id: exchange.fund_id,
    amount_minor: exchange.from_amount_minor,
    currency: exchange.from_currency,
    is_example: exchange.is_example,
  })
  return exchange
}

export const reverseExchange = (ctx: Context, { id, on, reason }: Parsed<'exchanges.reverse'>) => {
  const exchange = rowOf(ctx, 'currency_exchange', id)
  if (exchange.status === 'reversed') throw ruleError('F6', { ref: exchange.ref })
  const reversed = update(ctx, 'currency_exchange', id, { status: 'reversed' }, { reason })
  reverse(ctx, source(exchange), on)
  closeDecision(ctx, 'currency_exchange', id, 'withdrawn', reason)
  noteOverdraft(ctx, accountOf(ctx, exchange.to_account_id))
  return reversed
}

export const listExchanges = (ctx: Context, input: Parsed<'exchanges.list'>): Output<'exchanges.list'> => {
  const { fund, status } = input.filters
  let query = ctx.db
    .selectFrom('currency_exchange as x')
    .innerJoin('fund as f', 'f.id', 'x.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'x.from_account_id')
    .innerJoin('treasury_account as b', 'b.id', 'x.to_account_id')
    .select([
      'x.id',
      'x.ref',
      'x.on_day as on',
      'f.name as fund',
      'a.name as fromAccount',
      'x.from_amount_minor as fromAmountMinor',
      'x.from_currency as fromCurrency',
    ])
    .select([
      'b.name as toAccount',
      'x.to_amount_minor as toAmountMinor',
      'x.to_currency as toCurrency',
      'x.fee_minor as feeMinor',
      'x.rate_scaled as rateScaled',
    ])
    .select(['x.rate_kind as rateKind', 'x.status', 'x.is_example'])
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(x.ref || ' ' || x.note || ' ' || a.name || ' ' || b.name), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('x.fund_id', fund))
  if (status?.length) query = query.where(isOneOf('x.status', status))
  return pageOf(ctx, input, {
    query,
    id: 'x.id',
    sorts: { date: 'x.on_day', ref: 'x.ref' },
    show: ({ is_example, ...row }) => ({ ...row, isExample: is_example === 1 }),
  })
}
