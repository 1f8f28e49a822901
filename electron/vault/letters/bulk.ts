import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { moveMany, patchMany } from '../audit/bulk.ts'
import type { Context } from '../context.ts'

export const changeLetters = (
  ctx: Context,
  { rows, change }: Parsed<'letters.bulk'>,
): Output<'letters.bulk'> =>
  change.do === 'setDelivery'
    ? patchMany(ctx, 'letter', rows, { delivery_status: change.deliveryStatus })
    : moveMany(ctx, 'letter', rows, change.do)
