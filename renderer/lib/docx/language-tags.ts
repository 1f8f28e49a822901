import type { Language } from '../../../shared/contract/shell.ts'

/** How Word and those who read aloud call our languages. */
export const languageTags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-CH',
  ru: 'ru-RU',
  kk: 'kk-KZ',
}
