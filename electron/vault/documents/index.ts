// Files on records (domain.md 3.9).
import type { z } from 'zod'
import {
  type DocumentRow,
  type documentFields,
  type documentsContract,
  longestName,
  restrictedDocumentKinds,
} from '../../../shared/contract/documents.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { AppError, ruleError } from '../../../shared/result.ts'
import { archive, create, newId, restore, rowOf, savedAs, subjectOf, update } from '../audit/change.ts'
import { userNames } from '../audit/history.ts'
import { writeEntry } from '../audit/log.ts'
import { recordReading } from '../audit/reading.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context, HandlersFor } from '../context.ts'
import type { DocumentTable } from '../database/schema/documents.ts'
import { eraseDocument } from '../erasure/documents.ts'
import { contentOf, keepContent, roomTaken } from './content.ts'
import { elsewhere } from './elsewhere.ts'
import { assertMayWrite } from './owners.ts'
import { checkContent, contentsKept, listAll } from './room.ts'
import { sheetIn } from './sheet-in.ts'
import { stripped } from './strip.ts'
import { forgetText, keepText } from './text.ts'
import { typeOf } from './type.ts'

export { pictureOf } from './picture.ts'
export { fileDocument, fillRegister, keepFile, keepFilesOn } from './register.ts'

type Listed = DocumentTable & { size: number; elsewhere: number }

const list = (ctx: Context, { owner, ownerId }: Parsed<'documents.list'>): DocumentRow[] => {
  const names = userNames(ctx)
  const rows = ctx
    .prepare(
      `select d.*, c.size, (${elsewhere('d.sha256')}) as elsewhere
       from document d join document_content c on c.sha256 = d.sha256
       where d.owner = @owner and d.owner_id = @ownerId and d.deleted_at is null order by d.id desc`,
    )
    .all({ owner, ownerId }) as Listed[]
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    version: row.row_version,
    name: row.name,
    kind: row.kind,
    description: row.description,
    mime: row.mime,
    size: row.size,
    addedAt: row.created_at,
    addedBy: names.get(row.created_by) ?? '',
    elsewhere: row.elsewhere,
  }))
}

const add = (ctx: Context, { bytes, text, owner, ownerId, ...fields }: Parsed<'documents.add'>) => {
  assertMayWrite(ctx, owner, ownerId)
  const mime = typeOf(fields.name, bytes)
  const sha256 = keepContent(ctx, bytes)
  const ref = nextRef(ctx, 'document')
  const id = newId()
  keepText(ctx, { id, kind: fields.kind }, text)
  const row = create(ctx, 'document', {
    id,
    ref,
    ...fields,
    owner,
    owner_id: ownerId,
    mime,
    sha256,
    erased_at: null,
  })
  const others = Number(ctx.prepare(elsewhere('@sha256')).pluck().get({ sha256, ownerId }))
  return { ...savedAs(ctx, row), elsewhere: others }
}

const changed = (ctx: Context, id: string): DocumentTable => {
  const row = rowOf(ctx, 'document', id)
  assertMayWrite(ctx, row.owner, row.owner_id)
  return row
}
/** The ending says what the contents are, and the contents do not change. */
const withEnding = (name: string, before: string): string => {
  const [ending = ''] = /\.\w{1,8}$/.exec(before) ?? []
  const hasIt = name.toLowerCase().endsWith(ending.toLowerCase())
  return hasIt ? name : `${name.slice(0, longestName - ending.length)}${ending}`
}

const change = (
  ctx: Context,
  { id, version, ...fields }: z.output<typeof documentFields> & { id: string; version: number },
) => {
  const { name } = changed(ctx, id)
  if (restrictedDocumentKinds.includes(fields.kind)) forgetText(ctx, id)
  return savedAs(
    ctx,
    update(ctx, 'document', id, { ...fields, name: withEnding(fields.name, name) }, { version }),
  )
}

const readable = (ctx: Context, id: string) => {
  const row = rowOf(ctx, 'document', id)
  if (row.erased_at !== null) throw new AppError({ code: 'not_found' })
  return { row, bytes: contentOf(ctx, row.sha256) }
}

const open = (ctx: Context, { id }: Parsed<'documents.open'>) => {
  const { row, bytes } = readable(ctx, id)
  if (restrictedDocumentKinds.includes(row.kind))
    recordReading(ctx, 'document', id, subjectOf('document', row))
  return { name: row.name, mime: row.mime, bytes }
}

const exported = (ctx: Context, { id }: Parsed<'documents.export'>) => {
  const { row, bytes } = readable(ctx, id)
  writeEntry(ctx, {
    entity: 'document',
    entityId: id,
    action: 'export',
    subjectId: subjectOf('document', row),
  })
  return { name: row.name, ...stripped(row.mime, bytes) }
}

/** What accounts rest on is kept for ten years (P6). */
const accounting: readonly string[] = ['receipt', 'decision_sheet', 'contract']

const destroy = (ctx: Context, { id, version, reason }: Parsed<'documents.destroy'>): DocumentTable => {
  const row = changed(ctx, id)
  if (accounting.includes(row.kind)) throw ruleError('P6')
  if (row.row_version !== version)
    throw new AppError({ code: 'conflict', details: { changedAt: row.updated_at } })
  eraseDocument(ctx, id, reason)
  return rowOf(ctx, 'document', id)
}

export const documentsHandlers = {
  'documents.list': list,
  'documents.all': listAll,
  'documents.sheetIn': sheetIn,
  'documents.room': (ctx) => ({ used: roomTaken(ctx) }),
  'documents.contents': contentsKept,
  'documents.check': checkContent,
  'documents.add': add,
  'documents.update': change,
  'documents.archive': (ctx, { id, version }) => {
    changed(ctx, id)
    return savedAs(ctx, archive(ctx, 'document', id, { version }))
  },
  'documents.restore': (ctx, { id, version }) => {
    if (changed(ctx, id).erased_at !== null) throw new AppError({ code: 'not_found' })
    return savedAs(ctx, restore(ctx, 'document', id, { version }))
  },
  'documents.destroy': (ctx, input) => savedAs(ctx, destroy(ctx, input)),
  'documents.open': open,
  'documents.export': exported,
} satisfies HandlersFor<typeof documentsContract>
