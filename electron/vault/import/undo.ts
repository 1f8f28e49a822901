// A whole list taken back, row by row: a row whose records were changed or used since stays, and is named.
import type { Output } from '../../../shared/contract/index.ts'
import { AppError, ruleError } from '../../../shared/result.ts'
import { rowOf, update } from '../audit/change.ts'
import { entriesBetween, putAllBack, type Written } from '../audit/history.ts'
import { recordLabel } from '../audit/record-label.ts'
import { type Context, today } from '../context.ts'
import type { ImportWrittenTable } from '../database/schema/imports.ts'
import type { Schema } from '../database/schema/index.ts'
import { perform } from './perform.ts'
import type { Steps } from './run.ts'
import { keyOf, touchedSince } from './touched.ts'

const doneBatch = (ctx: Context, id: string): Schema['import_batch'] => {
  const batch = rowOf(ctx, 'import_batch', id)
  if (batch.status !== 'done') throw new AppError({ code: 'not_found' })
  return batch
}
const newestFirst = 'select * from import_written where batch_id = ? order by n desc'
const writtenBy = (ctx: Context, id: string) => ctx.prepare(newestFirst).all(id) as ImportWrittenTable[]
const lastSeq = (written: readonly ImportWrittenTable[]) =>
  written.reduce((last, row) => Math.max(last, row.last_seq), 0)

/** Recorded on the way and shared by rows: taken back only when nothing of the list stays. */
const isShared = (of: ImportWrittenTable, { row }: Written): boolean =>
  row.entity === 'source' ||
  row.entity === 'facility' ||
  (row.entity === 'organisation' && of.entity !== 'organisation')
const entriesOf = (ctx: Context, row: ImportWrittenTable) => entriesBetween(ctx, row.first_seq, row.last_seq)

/** Whether nobody has changed or used what a row wrote. */
const stands = (ctx: Context, written: ImportWrittenTable, touched: ReadonlySet<string>): boolean =>
  !touched.has(keyOf(written.entity, written.entity_id)) &&
  entriesOf(ctx, written).every(
    (entry) => isShared(written, entry) || !touched.has(keyOf(entry.row.entity, entry.row.entity_id)),
  )

/** The rows of a list whose records were changed or used since, and how many were not. */
export const changedSince = (ctx: Context, id: string): Output<'imports.changedSince'> => {
  doneBatch(ctx, id)
  const written = writtenBy(ctx, id)
  const touched = touchedSince(ctx, lastSeq(written))
  const changed = written.filter((row) => !stands(ctx, row, touched)).toReversed()
  return {
    changed: changed.map(({ n, entity, entity_id }) => ({
      n,
      entity,
      id: entity_id,
      label: recordLabel(ctx, entity, entity_id),
    })),
    unchanged: written.length - changed.length,
  }
}

/** Money is never taken out of the books: it is reversed, and a request withdrawn. */
const reverse = (ctx: Context, { entity, entity_id: id }: ImportWrittenTable, reason: string): boolean => {
  if (entity === 'donation') perform(ctx, 'donations.reverse', { id, on: today(ctx), reason })
  else if (entity === 'aid_request')
    perform(ctx, 'aidRequests.withdraw', { id, version: rowOf(ctx, 'aid_request', id).row_version, reason })
  else return false
  return true
}
const refusals: readonly string[] = ['rule', 'validation', 'conflict']
/** Takes a row back; false where a rule of today forbids it. */
const takeBack = (ctx: Context, row: ImportWrittenTable, reason: string): boolean => {
  try {
    ctx.sqlite.transaction(() => {
      if (reverse(ctx, row, reason)) return
      putAllBack(
        ctx,
        entriesOf(ctx, row).filter((entry) => !isShared(row, entry)),
      )
    })()
    return true
  } catch (error) {
    if (ctx.operation) ctx.operation.head = null // of entries that are taken back
    if (error instanceof AppError && refusals.includes(error.wire.code)) return false
    throw error
  }
}

export function* undoImport(ctx: Context, id: string): Steps<Output<'imports.undo'>> {
  const { ref } = doneBatch(ctx, id)
  const written = writtenBy(ctx, id)
  const touched = touchedSince(ctx, lastSeq(written))
  let undone = 0
  for (const [at, row] of written.entries()) {
    if (stands(ctx, row, touched) && takeBack(ctx, row, ref)) undone += 1
    yield { done: at + 1, total: written.length }
  }
  if (undone === 0 && written.length > 0) throw ruleError('IM2')
  if (undone === written.length)
    for (const row of written)
      putAllBack(
        ctx,
        entriesOf(ctx, row).filter((entry) => isShared(row, entry)),
      )
  update(ctx, 'import_batch', id, { status: 'undone' })
  return { undone, kept: written.length - undone }
}
