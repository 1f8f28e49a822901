// The logo of the office: its bytes lie with the files, and a setting says which they are.
import { z } from 'zod'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { contentIfWhole, dropUnused, keepContent } from '../documents/content.ts'
import { stripped } from '../documents/strip.ts'
import { typeOf } from '../documents/type.ts'
import { keepSetting, settingOf } from './setting.ts'

const key = 'office_logo'
const kept = z.object({ sha256: z.string(), mime: z.string() }).nullish()

/** null where none is kept, or where its file is lost: a report is made without it. */
export const logoOf = (ctx: Context): Output<'office.logo'> => {
  const logo = kept.parse(settingOf(ctx, key))
  const bytes = logo ? contentIfWhole(ctx, logo.sha256) : null
  return logo && bytes ? { mime: logo.mime, bytes } : null
}

/** Refuses (`not_a_logo`) what the print window could not draw. */
export const setLogo = (ctx: Context, { bytes }: Parsed<'office.setLogo'>): null => {
  if (!bytes) keepSetting(ctx, key, null)
  else {
    const mime = typeOf('', bytes)
    const picture = stripped(mime, Buffer.from(bytes))
    if (!picture.isStripped) throw fieldError('bytes', 'not_a_logo')
    keepSetting(ctx, key, { sha256: keepContent(ctx, picture.bytes), mime })
  }
  dropUnused(ctx)
  return null
}
