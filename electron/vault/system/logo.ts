// The logo of the office: its bytes lie with the files, and a setting says which they are.
import { z } from 'zod'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { contentOf, dropUnused, keepContent } from '../documents/content.ts'
import { strippedPicture } from '../documents/strip.ts'
import { typeOf } from '../documents/type.ts'
import { keepSetting, settingOf } from './setting.ts'

const key = 'office_logo'
const kept = z.object({ sha256: z.string(), mime: z.string() }).nullish()

/** null where none is kept, or where its file is lost: a report is made without it. */
export const logoOf = (ctx: Context): Output<'office.logo'> => {
  const logo = kept.parse(settingOf(ctx, key))
  if (!logo) return null
  try {
    return { mime: logo.mime, bytes: contentOf(ctx, logo.sha256) }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** Refuses (`not_a_logo`) what the print window could not draw. */
export const setLogo = (ctx: Context, { bytes }: Parsed<'office.setLogo'>): null => {
  if (!bytes) keepSetting(ctx, key, null)
  else {
    const picture = strippedPicture(typeOf('', bytes), Buffer.from(bytes))
    if (!picture) throw fieldError('bytes', 'not_a_logo')
    keepSetting(ctx, key, { sha256: keepContent(ctx, picture.bytes), mime: picture.mime })
  }
  dropUnused(ctx)
  return null
}
