// What a file says, so that it is found by its words. Few may read some kinds, and who did is written down: those are
// found by their names alone.
import { restrictedDocumentKinds } from '../../../shared/contract/documents.ts'
import type { Context } from '../context.ts'
import type { DocumentTable, DocumentTextTable } from '../database/schema/documents.ts'
import { keysOf } from '../search/index.ts'

type Document = Pick<DocumentTable, 'id' | 'kind'>

/** Keeps the text of a file, as plain text, before its record is created and indexed. */
export const keepText = (ctx: Context, { id, kind }: Document, text: string): void => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '' || restrictedDocumentKinds.includes(kind)) return
  ctx
    .prepare('insert into document_text (document_id, text, keys) values (?, ?, ?)')
    .run(id, line, keysOf(line).join(' '))
}

/** Of a kind that only few may read, or whoever it names was erased: nothing of the text stays. */
export const forgetText = (ctx: Context, id: string): void =>
  void ctx.prepare('delete from document_text where document_id = ?').run(id)

/** The keys a file is found by besides its own words; made anew where they are of an older kind. */
export const textKeysOf = (ctx: Context, id: string): string[] => {
  const held = ctx.prepare('select text, keys from document_text where document_id = ?').get(id) as
    Pick<DocumentTextTable, 'text' | 'keys'> | undefined
  if (!held) return []
  if (held.keys !== '') return held.keys.split(' ')
  const keys = keysOf(held.text)
  ctx.prepare('update document_text set keys = ? where document_id = ?').run(keys.join(' '), id)
  return keys
}
