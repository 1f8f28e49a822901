// One change of many records in one command: what somebody else changed meanwhile is left alone and named.
import type { BulkDone } from '../../../shared/contract/bulk.ts'
import type { Context } from '../context.ts'
import type { Schema } from '../database/schema/index.ts'
import { archive, type KeptTable, type Patch, restore, rowOf, update } from './change.ts'
import { recordLabel } from './record-label.ts'

type Chosen = { id: string; version: number }

/** Applies the change to every row that still stands as it was chosen; `change` says whether there was anything to change. */
export const changeMany = <T extends KeptTable>(
  ctx: Context,
  table: T,
  rows: readonly Chosen[],
  change: (row: Schema[T]) => boolean,
): BulkDone => {
  const skipped: BulkDone['skipped'] = []
  let changed = 0
  for (const { id, version } of rows) {
    const row = rowOf(ctx, table, id)
    const isErased = 'erased_at' in row && row.erased_at !== null
    const isMerged = 'merged_into' in row && row.merged_into !== null
    if (row.row_version !== version || isErased || isMerged) {
      const ref = 'ref' in row && typeof row.ref === 'string' ? row.ref : ''
      skipped.push({ id, ref, label: recordLabel(ctx, table, id) })
      continue
    }
    if (change(row)) changed++
  }
  return { changed, skipped, undo: ctx.operation?.undoable ? ctx.operation.firstSeq : null }
}

/** What is archived already stays as it is, and keeps the moment it was. */
export const moveMany = (
  ctx: Context,
  table: KeptTable,
  rows: readonly Chosen[],
  to: 'archive' | 'restore',
): BulkDone =>
  changeMany(ctx, table, rows, ({ id, deleted_at }) => {
    if ((to === 'archive') !== (deleted_at === null)) return false
    if (to === 'archive') archive(ctx, table, id)
    else restore(ctx, table, id)
    return true
  })

/** The same columns for all of them. */
export const patchMany = <T extends KeptTable>(
  ctx: Context,
  table: T,
  rows: readonly Chosen[],
  patch: Patch<T>,
): BulkDone =>
  changeMany(
    ctx,
    table,
    rows,
    ({ id, row_version }) => update(ctx, table, id, patch).row_version !== row_version,
  )
