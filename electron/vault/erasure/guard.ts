import { ruleError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'

/** What was erased on request gets no new text (`E1`), and what was merged into another record neither (`M1`). */
export const assertNotErased = (ctx: Context, table: 'person' | 'household', id: string): void => {
  const row = rowOf(ctx, table, id)
  if (row.erased_at !== null) throw ruleError('E1')
  if ('merged_into' in row && row.merged_into !== null)
    throw ruleError('M1', { kept: rowOf(ctx, 'person', row.merged_into).ref })
}
