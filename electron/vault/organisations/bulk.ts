import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { moveMany, patchMany } from '../audit/bulk.ts'
import type { Context } from '../context.ts'

export const changeOrganisations = (
  ctx: Context,
  { rows, change }: Parsed<'organisations.bulk'>,
): Output<'organisations.bulk'> =>
  change.do === 'setRelation'
    ? patchMany(ctx, 'organisation', rows, { relation: change.relation })
    : moveMany(ctx, 'organisation', rows, change.do)
