// The files of whoever is erased: name, words, key and contents go. On other records the same contents stay.
import type { Context } from '../context.ts'
import { dropUnused } from '../documents/content.ts'
import { blank } from './forget.ts'

export const eraseDocuments = (ctx: Context, owner: 'person' | 'household', ownerId: string): void => {
  const rows = ctx
    .prepare('select id from document where owner = ? and owner_id = ? and erased_at is null')
    .all(owner, ownerId) as { id: string }[]
  const at = ctx.now()
  for (const { id } of rows)
    blank(ctx, 'document', id, { name: '', description: '', sha256: '', erased_at: at, deleted_at: at })
  dropUnused(ctx)
}
