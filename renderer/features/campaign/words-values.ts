// Between the campaign's words for the liberty classes and the fields of their form.
import type { Input } from '../../../shared/contract/index.ts'
import { languages, type Language } from '../../../shared/contract/shell.ts'
import { libertyClasses, type LibertyClass } from '../../../shared/vocabulary/index.ts'
import type { Campaign } from './campaign-view.tsx'

type InLanguages = Record<Language, string>
export type WordsValues = Record<LibertyClass, InLanguages>

const inLanguages = (words: Partial<Record<string, string>>): InLanguages => ({
  en: words['en'] ?? '',
  fr: words['fr'] ?? '',
  ru: words['ru'] ?? '',
  kk: words['kk'] ?? '',
})
export const valuesOf = (words: Campaign['classWords']): WordsValues => ({
  held_closed: inLanguages(words['held_closed'] ?? {}),
  held_open: inLanguages(words['held_open'] ?? {}),
  restricted: inLanguages(words['restricted'] ?? {}),
  at_liberty: inLanguages(words['at_liberty'] ?? {}),
  dead: inLanguages(words['dead'] ?? {}),
  unknown: inLanguages(words['unknown'] ?? {}),
})

/** Only what is written: where there is nothing, the usual word stays. */
export const wordsInput = (values: WordsValues): Input<'campaigns.setClassWords'>['words'] =>
  Object.fromEntries(
    libertyClasses.map((liberty) => [
      liberty,
      Object.fromEntries(
        languages.flatMap((language) => {
          const word = values[liberty][language].trim()
          return word ? [[language, word]] : []
        }),
      ),
    ]),
  )
