import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'

/** Which of a person's pictures shows her; it must be a picture among her own files. */
export const setPhoto = (ctx: Context, { id, version, documentId }: Parsed<'people.setPhoto'>) => {
  if (documentId) {
    const { owner, owner_id, mime, erased_at } = rowOf(ctx, 'document', documentId)
    if (owner !== 'person' || owner_id !== id || !mime.startsWith('image/') || erased_at !== null)
      throw fieldError('documentId', 'not_a_picture')
  }
  return update(ctx, 'person', id, { photo_document_id: documentId }, { version })
}
