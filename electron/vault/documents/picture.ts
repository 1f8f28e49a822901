import { AppError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { contentOf } from './content.ts'
import { strippedPicture } from './strip.ts'

/** A kept picture as a report prints it; null where its file is lost or is of a kind no report can draw. */
export const pictureOf = (ctx: Context, documentId: string): { mime: string; bytes: Buffer } | null => {
  const { mime, sha256, erased_at } = rowOf(ctx, 'document', documentId)
  if (erased_at !== null) return null
  try {
    return strippedPicture(mime, contentOf(ctx, sha256))
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
