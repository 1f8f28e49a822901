// F5: what is set aside for a decided need, in the currency of the payment or in another one the fund holds.
import { ruleError } from '../../../shared/result.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { convert } from '../../../shared/rate.ts'
import { rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { assertFundHolds } from './balances.ts'
import { neededRate, type Rate, rateOn } from './books/rates.ts'

type Commitment = Schema['commitment']
type Asked = Pick<Schema['aid_request'], 'currency' | 'reserve_currency'>
type Reservation = { currency: string; amountMinor: number; rate: Rate | null }

/** A rate moves until the day of the payment: a twentieth more is set aside (F5). */
const withMargin = (minor: number): number => Number((BigInt(minor) * 105n + 99n) / 100n)

/** What to set aside for an amount: the amount, or its price in another currency at the planning rate of today, and 5 %. */
export const reservationFor = (
  ctx: Context,
  { currency, reserve_currency }: Asked,
  amountMinor: number,
): Reservation => {
  if (currency === reserve_currency) return { currency, amountMinor, rate: null }
  const rate = neededRate(ctx, currency, reserve_currency, today(ctx), 'amountMinor')
  return {
    currency: reserve_currency,
    amountMinor: withMargin(convert({ minor: amountMinor, currency }, rate)),
    rate,
  }
}

/**
 * What was reserved becomes spoken for by a payment, or free again when it comes back (a negative amount). A payment in
 * the reserved currency's place trues it up: only the share of what is left stays set aside (F5).
 */
export const drawReservation = (ctx: Context, commitmentId: string, amountMinor: number): void => {
  const before = rowOf(ctx, 'commitment', commitmentId)
  const paid = before.paid_minor + amountMinor
  const { status } = before
  const next = status === 'released' ? 'released' : paid === before.amount_minor ? 'paid' : 'open'
  update(ctx, 'commitment', commitmentId, {
    paid_minor: paid,
    status: next,
    reserved_minor: next === 'open' ? reservedAfter(ctx, before, paid) : 0,
  })
  if (next !== 'released')
    update(ctx, 'aid_request', before.aid_request_id, { status: next === 'paid' ? 'paid' : 'approved' })
}

/**
 * What stays set aside for the rest: the rest, or its share of what was, rounded up. Where nothing was left, money that
 * came back is set aside anew, at today's rate.
 */
const reservedAfter = (ctx: Context, before: Commitment, paidMinor: number): number => {
  const leftMinor = before.amount_minor - paidMinor
  if (before.reserved_currency === before.currency) return leftMinor
  const wasLeft = BigInt(before.amount_minor - before.paid_minor)
  if (wasLeft === 0n)
    return reservationFor(
      ctx,
      { currency: before.currency, reserve_currency: before.reserved_currency },
      leftMinor,
    ).amountMinor
  return Number((BigInt(before.reserved_minor) * BigInt(leftMinor) + wasLeft - 1n) / wasLeft)
}

/** F5: reservations that a rate has outgrown, listed and never blocked. */
export const listShortfalls = (ctx: Context): Output<'reservations.shortfalls'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('commitment as c')
      .innerJoin('aid_request as r', 'r.id', 'c.aid_request_id')
      .innerJoin('fund as f', 'f.id', 'c.fund_id')
      .selectAll('c')
      .select(['r.ref', 'r.beneficiary_label', 'f.name as fund'])
      .where('c.status', '=', 'open')
      .whereRef('c.currency', '<>', 'c.reserved_currency'),
  ).flatMap((row) => {
    const rate = rateOn(ctx, row.currency, row.reserved_currency, today(ctx))
    if (!rate) return []
    const leftMinor = row.amount_minor - row.paid_minor
    const neededMinor = convert({ minor: leftMinor, currency: row.currency }, rate)
    if (neededMinor <= row.reserved_minor) return []
    return [
      {
        requestId: row.aid_request_id,
        ref: row.ref,
        beneficiary: row.beneficiary_label,
        fund: row.fund,
        leftMinor,
        currency: row.currency,
        reservedMinor: row.reserved_minor,
        neededMinor,
        reserveCurrency: row.reserved_currency,
        rateOn: rate.on,
      },
    ]
  })

/** Sets aside what the rate of today asks for, where the fund holds it (F1). */
export const topUp = (ctx: Context, { requestId }: Parsed<'reservations.topUp'>) => {
  const commitment = ctx
    .prepare("select * from commitment where aid_request_id = ? and status = 'open'")
    .get(requestId) as Commitment | undefined
  const request = rowOf(ctx, 'aid_request', requestId)
  if (!commitment) throw ruleError('A3_closed', { ref: request.ref })
  const { currency, amountMinor, rate } = reservationFor(
    ctx,
    request,
    commitment.amount_minor - commitment.paid_minor,
  )
  const moreMinor = amountMinor - commitment.reserved_minor
  if (moreMinor > 0) assertFundHolds(ctx, commitment.fund_id, { currency, amountMinor: moreMinor })
  update(ctx, 'commitment', commitment.id, {
    reserved_minor: amountMinor,
    planning_rate_scaled: rate?.rateScaled ?? null,
  })
  return request
}
