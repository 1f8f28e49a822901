import type { Parsed } from '../../../shared/contract/index.ts'
import type { Saved } from '../../../shared/contract/common.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { forgetStaged } from '../import/forget.ts'
import { eraseHousehold } from './household.ts'
import { erasePerson } from './person.ts'

/** One record, named by its code and as it was read: `conflict` when somebody changed it meanwhile. */
export const eraseOnRequest = (
  ctx: Context,
  table: 'person' | 'household',
  { id, version, code, reason }: Parsed<'people.erase'>,
): Saved => {
  const row = rowOf(ctx, table, id)
  if (code.toLowerCase() !== row.ref.toLowerCase())
    throw fieldError('code', 'other_record_code', { code: row.ref })
  if (version !== row.row_version)
    throw new AppError({ code: 'conflict', details: { changedAt: row.updated_at } })
  if (table === 'person') erasePerson(ctx, id, reason)
  else eraseHousehold(ctx, id, reason)
  forgetStaged(ctx)
  return { id, ref: row.ref, undo: null }
}
