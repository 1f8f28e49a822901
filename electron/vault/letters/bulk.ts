import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { changeMany, moveMany } from '../audit/bulk.ts'
import { rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { keepAnswers, recipientsOf } from './answers.ts'

/** Changes many letters at once; who still owes an answer follows, once all of them are changed. */
export const changeLetters = (
  ctx: Context,
  { rows, change }: Parsed<'letters.bulk'>,
): Output<'letters.bulk'> => {
  const back = new Set(
    rows
      .map(({ id }) => rowOf(ctx, 'letter', id))
      .filter(({ delivery_status, deleted_at }) => delivery_status === 'draft' || deleted_at !== null)
      .map(({ id }) => id),
  )
  const done =
    change.do === 'setDelivery'
      ? changeMany(ctx, 'letter', rows, ({ id, row_version }) => {
          const delivery = { delivery_status: change.deliveryStatus }
          for (const recipient of recipientsOf(ctx, id))
            update(ctx, 'letter_recipient', recipient.id, delivery)
          return update(ctx, 'letter', id, delivery).row_version !== row_version
        })
      : moveMany(ctx, 'letter', rows, change.do)
  for (const { id } of rows) {
    keepAnswers(ctx, id, back.has(id))
    keepAnswers(ctx, rowOf(ctx, 'letter', id).in_reply_to_id)
  }
  return done
}
