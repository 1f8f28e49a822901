import type { Language } from '../../shared/contract/shell.ts'

/** Each in its own words: who cannot read the screen finds the way back. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  kk: 'Қазақша',
}
