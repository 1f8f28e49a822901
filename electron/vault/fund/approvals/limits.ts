// A2, A4: how much one may decide, for each fund and currency and for each account.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../../shared/result.ts'
import { create, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import { assertCurrency } from '../balances.ts'
import { accountOf } from '../ledger.ts'

type Of = Parsed<'approvalLimits.list'>

const stored = (ctx: Context, { fundId, accountId }: Of) =>
  all(
    ctx,
    ctx.db
      .selectFrom('approval_limit')
      .selectAll()
      .where('fund_id', 'is', fundId)
      .where('account_id', 'is', accountId)
      .orderBy('currency'),
  )

export const listLimits = (ctx: Context, of: Of): Output<'approvalLimits.list'> =>
  stored(ctx, of).map((row) => ({
    id: row.id,
    version: row.row_version,
    fundId: row.fund_id,
    accountId: row.account_id,
    currency: row.currency,
    twoAboveMinor: row.two_above_minor,
    singleUpToMinor: row.single_up_to_minor,
  }))

export const setLimit = (ctx: Context, input: Parsed<'approvalLimits.set'>) => {
  const { fundId, accountId, currency, twoAboveMinor, singleUpToMinor, version } = input
  if ((fundId === null) === (accountId === null)) throw new AppError({ code: 'validation' })
  if (accountId !== null) assertCurrency(accountOf(ctx, accountId), currency)
  // Who decides alone must not decide more than one of several may.
  if (singleUpToMinor > twoAboveMinor) throw fieldError('singleUpToMinor', 'above_two')
  const limits = { two_above_minor: twoAboveMinor, single_up_to_minor: singleUpToMinor }
  const known = stored(ctx, { fundId, accountId }).find((row) => row.currency === currency)
  if (!known)
    return create(ctx, 'approval_limit', { fund_id: fundId, account_id: accountId, currency, ...limits })
  if (version === null) throw new AppError({ code: 'conflict', details: { changedAt: known.updated_at } })
  return update(ctx, 'approval_limit', known.id, limits, { version })
}
