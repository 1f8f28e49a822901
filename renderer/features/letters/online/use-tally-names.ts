import { languages } from '../../../../shared/contract/shell.ts'
import type { Names } from '../../../../shared/letters/tally-table.ts'
import { letterLanguages } from '../../../../shared/vocabulary/index.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

const lower = (pairs: readonly (readonly [string, string])[]) =>
  new Map(pairs.map(([name, code]) => [name.toLowerCase(), code]))

/** What platforms call countries and languages: by code, in English, and in the language of the screen. */
export const useTallyNames = (): Names => {
  const format = useFormat()
  const { words } = useVocabulary()
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const countries = Object.entries(format.countryWords()).flatMap(([code, name]) => [
    [code, code] as const,
    [name, code] as const,
    [english.of(code) ?? code, code] as const,
  ])
  const spoken = words('letterLanguages')
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' })
  const known = letterLanguages.flatMap((code) => [
    [code, code] as const,
    [spoken[code] ?? code, code] as const,
    [code === 'other' ? code : (inEnglish.of(code) ?? code), code] as const,
  ])
  const own = languages.map((code) => [languageNames[code], code] as const)
  return { countries: lower(countries), languages: lower([...known, ...own]) }
}
