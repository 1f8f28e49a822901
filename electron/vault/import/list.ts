import type { Output } from '../../../shared/contract/index.ts'
import type { Verdict } from '../../../shared/contract/imports.ts'
import { userNames } from '../audit/history.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

/** Lists that were brought in, the newest first. */
export const doneImports = (ctx: Context): Output<'imports.list'> => {
  const names = userNames(ctx)
  return all(
    ctx,
    ctx.db
      .selectFrom('import_batch')
      .selectAll()
      .where('status', '!=', 'staged')
      .orderBy('id', 'desc')
      .limit(200),
  ).map(({ id, ref, file_name, kind, updated_at, created_by, counts, status }) => ({
    id,
    ref,
    fileName: file_name,
    kind,
    at: updated_at,
    by: names.get(created_by) ?? '',
    counts: JSON.parse(counts ?? '{}') as Partial<Record<Verdict, number>>,
    status: status === 'undone' ? ('undone' as const) : ('done' as const),
  }))
}
