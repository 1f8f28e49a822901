// The files of whoever is erased: name, words, key and contents go. On other records the same contents stay.
import type { Context } from '../context.ts'
import { dropUnused } from '../documents/content.ts'
import { blank } from './forget.ts'

/** Takes one file's contents for good; its number stays. */
export const eraseDocument = (ctx: Context, id: string, reason = ''): void => {
  const at = ctx.now()
  blank(ctx, 'document', id, { name: '', description: '', sha256: '', erased_at: at, deleted_at: at }, reason)
  dropUnused(ctx)
}

export const eraseDocuments = (ctx: Context, owner: 'person' | 'household', ownerId: string): void => {
  const rows = ctx
    .prepare('select id from document where owner = ? and owner_id = ? and erased_at is null')
    .all(owner, ownerId) as { id: string }[]
  for (const { id } of rows) eraseDocument(ctx, id)
}

/** What somebody noted about whoever is erased. */
export const eraseNotes = (ctx: Context, owner: 'person' | 'household', ownerId: string): void => {
  const rows = ctx.prepare('select id from note where owner = ? and owner_id = ?').all(owner, ownerId) as {
    id: string
  }[]
  for (const { id } of rows) blank(ctx, 'note', id, { text: '', deleted_at: ctx.now() })
}
