// The files of whoever is erased: name, words, key and contents go. On other records the same contents stay.
import { derive } from '../audit/derive.ts'
import type { Context } from '../context.ts'
import { dropUnused } from '../documents/content.ts'
import { forgetText } from '../documents/text.ts'
import { blank } from './forget.ts'
import type { Redact } from './mentions.ts'
import { belongsTo } from './sweep.ts'

/** Takes one file's contents for good; its number stays. */
export const eraseDocument = (ctx: Context, id: string, reason = ''): void => {
  const at = ctx.now()
  forgetText(ctx, id)
  blank(ctx, 'document', id, { name: '', description: '', sha256: '', erased_at: at, deleted_at: at }, reason)
  dropUnused(ctx)
}

export const eraseDocuments = (ctx: Context, owner: 'person' | 'household', ownerId: string): void => {
  const rows = ctx
    .prepare('select id from document where owner = ? and owner_id = ? and erased_at is null')
    .all(owner, ownerId) as { id: string }[]
  for (const { id } of rows) eraseDocument(ctx, id)
}

/** Files of others that name whoever is erased stay, and are no longer found by what they say. */
export const forgetTexts = (ctx: Context, ids: ReadonlySet<string>, redact: Redact): void => {
  const rows = ctx
    .prepare('select d.id, d.owner_id, t.text from document_text t join document d on d.id = t.document_id')
    .all() as { id: string; owner_id: string; text: string }[]
  for (const row of rows) {
    if (redact(row.text, belongsTo(ids, row)) === row.text.normalize('NFC')) continue
    forgetText(ctx, row.id)
    derive(ctx, 'document', row)
  }
}

/** What somebody noted about whoever is erased. */
export const eraseNotes = (ctx: Context, owner: 'person' | 'household', ownerId: string): void => {
  const rows = ctx.prepare('select id from note where owner = ? and owner_id = ?').all(owner, ownerId) as {
    id: string
  }[]
  for (const { id } of rows) blank(ctx, 'note', id, { text: '', deleted_at: ctx.now() })
}
