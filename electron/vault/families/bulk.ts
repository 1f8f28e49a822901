import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { riskLevels } from '../../../shared/vocabulary/index.ts'
import { moveMany, patchMany } from '../audit/bulk.ts'
import { update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { assertNotErased } from '../erasure/index.ts'

/** A level, and its place among the levels, by which the list sorts. */
const riskColumns = (level: (typeof riskLevels)[number]) => ({
  risk_level: level,
  risk_rank: riskLevels.indexOf(level),
})

export const changeHouseholds = (
  ctx: Context,
  { rows, change }: Parsed<'households.bulk'>,
): Output<'households.bulk'> =>
  change.do === 'setRisk'
    ? patchMany(ctx, 'household', rows, riskColumns(change.riskLevel))
    : moveMany(ctx, 'household', rows, change.do)

/** One field that stands by itself, checked as the form checks it. */
export const setHouseholdField = (ctx: Context, input: Parsed<'households.setField'>) => {
  const { id, version } = input
  assertNotErased(ctx, 'household', id)
  const patch = input.field === 'riskLevel' ? riskColumns(input.value) : { settlement: input.value }
  return update(ctx, 'household', id, patch, { version })
}
