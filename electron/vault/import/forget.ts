import { update } from '../audit/change.ts'
import type { Context } from '../context.ts'

const staged = "select id from import_batch where status = 'staged' and deleted_at is null"

/** E1: a list that waits to be written may name whoever is being erased, and would make her record anew: all are let go. */
export const forgetStaged = (ctx: Context): void => {
  for (const id of ctx.prepare(staged).pluck().all() as string[])
    update(ctx, 'import_batch', id, {}, { action: 'archive', deletedAt: ctx.now() })
  ctx.prepare('delete from import_row').run()
}
