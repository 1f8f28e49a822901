import { ruleError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'

/** What was erased on request gets no new text: `E1`. */
export const assertNotErased = (ctx: Context, table: 'person' | 'household', id: string): void => {
  if (rowOf(ctx, table, id).erased_at !== null) throw ruleError('E1')
}
