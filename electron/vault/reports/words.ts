import type { Language } from '../../../shared/contract/shell.ts'
import type { Context } from '../context.ts'
import { campaignPage } from '../campaigns/index.ts'

/** The campaign's own words for the liberty classes in one language (C5); a class without a word is left to the document. */
export const classWordsOf = (ctx: Context, campaignId: string, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(campaignPage(ctx, campaignId).classWords).flatMap(([status, byLanguage]) => {
      const word = byLanguage[language]
      return word ? [[status, word]] : []
    }),
  )
