// document_register: every file as the room of documents wants it, and its words in the search index.
import { toLatin } from '../../../shared/names/transliterate.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { docOf, forgetDocument, indexing, type SearchDocument } from '../search/index.ts'
import { ownerOf } from './owners.ts'
import { textKeysOf } from './text.ts'
import { plainType } from './type.ts'
import type { DocumentTable } from '../database/schema/documents.ts'

type Owner = DocumentTable['owner']

const spellings = (ctx: Context, { owner, owner_id }: DocumentTable): string[] =>
  owner === 'person'
    ? (ctx.prepare('select full from v_person_name where person_id = ?').pluck().all(owner_id) as string[])
    : []

/** What a file is found by. Its own words and those of its record stand together, so that `aminov passport` finds it. */
const wordsOf = (ctx: Context, row: DocumentTable): string[] => {
  const { ref, label } = ownerOf(ctx, row.owner, row.owner_id)
  // Between words in names of files, where no space could stand.
  return [row.name.replaceAll('_', ' '), row.description, ref, label, ...spellings(ctx, row)]
}

const takeOut = (ctx: Context, id: string): void => {
  const { changes } = ctx.prepare('delete from document_register where document_id = ?').run(id)
  if (changes > 0) forgetDocument(ctx, 'documents', id)
}

const replace = `insert or replace into document_register (doc, document_id, archived, added_at, sort_name, size, kind, owner, type)
  values (?, ?, ?, ?, ?, (select size from document_content where sha256 = ?), ?, ?, ?)`

/** The label stays empty: what a file is called stands in its own row, where erasing finds it. */
export const fileDocument = (ctx: Context, id: string): SearchDocument => {
  const row = rowOf(ctx, 'document', id)
  return {
    ref: row.ref,
    label: '',
    detail: '',
    words: wordsOf(ctx, row),
    textKeys: textKeysOf(ctx, id),
    archived: row.deleted_at !== null,
  }
}
const indexFile = indexing('documents', fileDocument)

/** Makes the row of one file anew; an erased one has none. */
export const keepFile = (ctx: Context, id: string): void => {
  const row = rowOf(ctx, 'document', id)
  if (row.erased_at !== null) return takeOut(ctx, id)
  indexFile(ctx, id)
  ctx
    .prepare(replace)
    .run(
      docOf(ctx, 'documents', id),
      id,
      Number(row.deleted_at !== null),
      row.created_at,
      toLatin(row.name),
      row.sha256,
      row.kind,
      row.owner,
      plainType(row.name, row.mime),
    )
}

/** Files are found by what their record is called: when that changes, so do they. */
export const keepFilesOn =
  (owner: Owner) =>
  (ctx: Context, ownerId: string): void => {
    const ids = ctx.prepare('select id from document where owner = ? and owner_id = ?').pluck()
    for (const id of ids.all(owner, ownerId) as string[]) keepFile(ctx, id)
  }

const unknown = `select id from document where erased_at is null
  and id not in (select document_id from document_register)`

/** At unlocking: files of a vault that knew no such register yet. */
export const fillRegister = (ctx: Context): void => {
  const ids = ctx.prepare(unknown).pluck().all() as string[]
  if (ids.length) ctx.sqlite.transaction(() => ids.forEach((id) => keepFile(ctx, id))).immediate()
}
