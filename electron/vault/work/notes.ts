// Notes on any record, by whoever wrote them.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { create, rowOf } from '../audit/change.ts'
import { userNames } from '../audit/history.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'
import { indexing, keysOf, type SearchDocument } from '../search/index.ts'

export const notesOf = (ctx: Context, { owner, ownerId }: Parsed<'notes.list'>): Output<'notes.list'> => {
  const names = userNames(ctx)
  return all(
    ctx,
    ctx.db
      .selectFrom('note')
      .selectAll()
      .where('owner_id', '=', ownerId)
      .where('owner', '=', owner)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    text: row.text,
    by: names.get(row.created_by) ?? '',
    at: row.created_at,
    changedAt: row.row_version > 1 ? row.updated_at : null,
  }))
}

const ownerRef = 'select ref from v_document_owner where owner = ? and id = ?'
/** A note is found by its words and by the number of its record. */
export const noteDocument = (ctx: Context, id: string): SearchDocument => {
  const row = rowOf(ctx, 'note', id)
  return {
    ref: (ctx.prepare(ownerRef).pluck().get(row.owner, row.owner_id) as string | undefined) ?? '',
    label: '',
    detail: '',
    words: [],
    textKeys: keysOf(row.text),
    archived: row.deleted_at !== null,
  }
}
export const indexNote = indexing('notes', noteDocument)

export const addNote = (ctx: Context, { owner, ownerId, text }: Parsed<'notes.add'>) => {
  rowOf(ctx, owner, ownerId)
  if (owner === 'person' || owner === 'household') assertNotErased(ctx, owner, ownerId)
  return create(ctx, 'note', { owner, owner_id: ownerId, text })
}
