import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { contentIfWhole } from './content.ts'
import { stripped } from './strip.ts'

/** A kept picture as a report prints it; null where its file is lost or is of a kind no report can draw. */
export const pictureOf = (ctx: Context, documentId: string): { mime: string; bytes: Buffer } | null => {
  const { mime, sha256, erased_at } = rowOf(ctx, 'document', documentId)
  const content = erased_at === null ? contentIfWhole(ctx, sha256) : null
  if (!content) return null
  const { bytes, isStripped } = stripped(mime, content)
  return isStripped ? { mime, bytes } : null
}
