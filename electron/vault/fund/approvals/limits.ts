// A2, A4: how much one may decide, for each fund and currency.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../../shared/result.ts'
import { create, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'

const stored = (ctx: Context, fundId: string) =>
  all(ctx, ctx.db.selectFrom('approval_limit').selectAll().where('fund_id', '=', fundId).orderBy('currency'))

export const listLimits = (ctx: Context, { fundId }: { fundId: string }): Output<'approvalLimits.list'> =>
  stored(ctx, fundId).map((row) => ({
    id: row.id,
    version: row.row_version,
    fundId: row.fund_id,
    currency: row.currency,
    twoAboveMinor: row.two_above_minor,
    singleUpToMinor: row.single_up_to_minor,
  }))

export const setLimit = (
  ctx: Context,
  { fundId, currency, twoAboveMinor, singleUpToMinor, version }: Parsed<'approvalLimits.set'>,
) => {
  // Who decides alone must not decide more than one of several may.
  if (singleUpToMinor > twoAboveMinor) throw fieldError('singleUpToMinor', 'above_two')
  const limits = { two_above_minor: twoAboveMinor, single_up_to_minor: singleUpToMinor }
  const known = stored(ctx, fundId).find((row) => row.currency === currency)
  if (!known) return create(ctx, 'approval_limit', { fund_id: fundId, currency, ...limits })
  if (version === null) throw new AppError({ code: 'conflict', details: { changedAt: known.updated_at } })
  return update(ctx, 'approval_limit', known.id, limits, { version })
}
