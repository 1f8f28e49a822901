import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../shared/contract/shell.ts'
import { formats, type Formats } from './format.ts'

export const asLanguage = (code: string): Language =>
  languages.find((language) => language === code.slice(0, 2)) ?? 'en'

export const useFormat = (): Formats => formats(asLanguage(useTranslation().i18n.language))
