// F17: texts a bank may read of us, by campaign, and words that never stand in them.
import { z } from 'zod'
import { archive, id, named, nothing, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
import { languages } from './shell.ts'

const treasury = ['treasurer', 'administrator'] as const
const row = { id, version, campaign: named.nullable() }
export const longestBankText = 140

export const paymentTextsContract = {
  /** Texts beside the ones of the program; without a campaign they serve all. */
  'paymentTexts.list': query(
    'anyone',
    nothing,
    z.array(z.object({ ...row, language: z.enum(languages), text: z.string() })),
  ),
  /** Refused (F17) when a word of it is blocked. */
  'paymentTexts.add': command(
    treasury,
    z.strictObject({
      campaignId: id.nullable().default(null),
      language: z.enum(languages),
      text: text(longestBankText),
    }),
    saved,
  ),
  'paymentTexts.archive': command(treasury, archive, saved),
  /** Words beside the ones of the program and the names of persons and places. */
  'blockedWords.list': query('anyone', nothing, z.array(z.object({ ...row, word: z.string() }))),
  'blockedWords.add': command(
    treasury,
    z.strictObject({ campaignId: id.nullable().default(null), word: text(60) }),
    saved,
  ),
  'blockedWords.archive': command(treasury, archive, saved),
}
