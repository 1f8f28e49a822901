// Balances, reservations and what is available: computed one way only, here (F1).
import { ruleError } from '../../../shared/result.ts'
import { create } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

/** Codes of money that can be spent; an advance to a partner cannot. */
export const moneyCodes = ['bank', 'cash', 'intermediary'] as const
export const isMoneyCode = (code: string): boolean => moneyCodes.some((money) => money === code)
type Money = { currency: string; amountMinor: number }

/** The same as a condition of SQL, for the ledger and its summary. */
export const isMoney = `account_code in (${moneyCodes.map((code) => `'${code}'`).join(', ')})`
const minorOf = (ctx: Context, statement: string, ...values: string[]): number =>
  ctx
    .prepare(statement)
    .pluck()
    .get(...values) as number

const posted = `select coalesce(sum(debit_minor - credit_minor), 0) from fund_month where ${isMoney}`
export const postedOfFund = (ctx: Context, fundId: string, currency: string): number =>
  minorOf(ctx, `${posted} and fund_id = ? and currency = ?`, fundId, currency)
export const postedOfAccount = (ctx: Context, accountId: string): number =>
  minorOf(ctx, `${posted} and treasury_account_id = ?`, accountId)

/** What a fund held before a day: whole months from the summary, the days of the last one from the ledger. */
export const moneyBefore = (ctx: Context, fundId: string, currency: string, day: string): number =>
  ctx
    .prepare(
      `select (select coalesce(sum(debit_minor - credit_minor), 0) from fund_month
         where fund_id = @fundId and currency = @currency and ${isMoney} and month < @month)
       + (select coalesce(sum(debit_minor - credit_minor), 0) from ledger_entry
         where fund_id = @fundId and currency = @currency and ${isMoney}
         and on_day >= @first and on_day < @day)`,
    )
    .pluck()
    .get({
      fundId,
      currency,
      month: day.slice(0, 7),
      first: `${day.slice(0, 7)}-01`,
      day,
    }) as number

const open = `select coalesce(sum(reserved_minor), 0) from commitment
  where fund_id = ? and reserved_currency = ? and status = 'open'`
/** Payments authorised or on the way through an intermediary, which no journal holds yet. */
const unposted = `select coalesce(sum(amount_minor + fee_minor), 0) from disbursement
  where is_posted = 0 and status in ('approved', 'sent')`
/** Open commitments: decided, not yet posted as paid. */
export const reservedOfFund = (ctx: Context, fundId: string, currency: string): number =>
  minorOf(ctx, open, fundId, currency) +
  minorOf(ctx, `${unposted} and fund_id = ? and currency = ?`, fundId, currency)
export const reservedOfAccount = (ctx: Context, accountId: string): number =>
  minorOf(ctx, `${unposted} and account_id = ?`, accountId)

/** What the fund keeps back for itself, in its own currency. */
const minReserve = (ctx: Context, fundId: string, currency: string): number =>
  (ctx
    .prepare('select min_reserve_minor from fund where id = ? and reporting_currency = ?')
    .pluck()
    .get(fundId, currency) as number | undefined) ?? 0

/** F1: posted − reserved − minimum reserve. */
export const availableOfFund = (ctx: Context, fundId: string, currency: string): number =>
  postedOfFund(ctx, fundId, currency) -
  reservedOfFund(ctx, fundId, currency) -
  minReserve(ctx, fundId, currency)
export const availableOfAccount = (ctx: Context, accountId: string): number =>
  postedOfAccount(ctx, accountId) - reservedOfAccount(ctx, accountId)

/** F1: while a fund is overdrawn in any currency it authorises nothing. */
export const assertCovered = (ctx: Context, fundId: string): void => {
  const overdrawn = balancesOf(ctx, fundId).find((each) => each.overdrawn)
  if (overdrawn)
    throw ruleError(
      'F1_overdrawn',
      { shortMinor: -overdrawn.postedMinor, currency: overdrawn.currency },
      'amountMinor',
    )
}

/** F1: nothing is reserved that the fund does not hold, and nothing at all while it is overdrawn. */
export const assertFundHolds = (ctx: Context, fundId: string, { currency, amountMinor }: Money): void => {
  assertCovered(ctx, fundId)
  const availableMinor = availableOfFund(ctx, fundId, currency)
  if (availableMinor < amountMinor)
    throw ruleError('F1', { availableMinor, neededMinor: amountMinor, currency, of: 'fund' }, 'amountMinor')
}
export const assertAccountHolds = (
  ctx: Context,
  account: Schema['treasury_account'],
  amountMinor: number,
): void => {
  const availableMinor = availableOfAccount(ctx, account.id)
  if (availableMinor < amountMinor)
    throw ruleError(
      'F1',
      { availableMinor, neededMinor: amountMinor, currency: account.currency, of: 'account' },
      'amountMinor',
    )
}

/**
 * F1: what a bank has already done is recorded, never refused. If it leaves an account below zero the treasurer gets
 * a task, and the fund authorises nothing more until it is covered.
 */
export const noteOverdraft = (ctx: Context, account: Schema['treasury_account']): void => {
  if (postedOfAccount(ctx, account.id) >= 0) return
  const known = first(
    ctx,
    ctx.db
      .selectFrom('task')
      .select('id')
      .where('entity', '=', 'treasury_account')
      .where('entity_id', '=', account.id)
      .where('kind', '=', 'overdrawn')
      .where('done_at', 'is', null),
  )
  if (known) return
  create(ctx, 'task', {
    kind: 'overdrawn',
    title: account.name,
    due_on: today(ctx),
    entity: 'treasury_account',
    entity_id: account.id,
    details: '',
    assignee_id: null,
    done_at: null,
  })
}

/** F9: cash has a smallest coin. */
export const assertCashStep = (
  account: Schema['treasury_account'],
  amountMinor: number,
  field = 'amountMinor',
): void => {
  if (amountMinor % account.cash_step_minor !== 0)
    throw ruleError('F9', { stepMinor: account.cash_step_minor, currency: account.currency }, field)
}
/** F4: the currency of a posting is the currency of its account. */
export const assertCurrency = (
  account: Schema['treasury_account'],
  currency: string,
  field = 'currency',
): void => {
  if (account.currency !== currency)
    throw ruleError('F4', { accountCurrency: account.currency, currency }, field)
}

/** Balance, reserved and available of a fund, per currency; nothing is ever added across currencies (F3). */
export const balancesOf = (ctx: Context, fundId: string) => {
  const rows = ctx
    .prepare(
      `select currency, sum(debit_minor - credit_minor) as minor from fund_month
       where fund_id = ? and ${isMoney} group by currency order by currency`,
    )
    .all(fundId) as { currency: string; minor: number }[]
  return rows.map(({ currency, minor }) => {
    const reservedMinor = reservedOfFund(ctx, fundId, currency)
    return {
      currency,
      postedMinor: minor,
      reservedMinor,
      availableMinor: minor - reservedMinor - minReserve(ctx, fundId, currency),
      overdrawn: minor < 0,
    }
  })
}
