import { useTranslation } from 'react-i18next'
import type vocabulary from '../../shared/locales/en/vocabulary.json'

export type VocabularyList = keyof typeof vocabulary
export type Code<L extends VocabularyList> = Extract<keyof (typeof vocabulary)[L], string>

/** The everyday word of a code: `word('regimes', 'remand_centre')` is "SIZO". */
export const useVocabulary = () => {
  const { t, i18n } = useTranslation('vocabulary')
  const say = (key: string): string => t(key as 'sexes.female')
  const word = <L extends VocabularyList>(list: L, code: Code<L>): string => say(`${list}.${code}`)
  /** Of a stored value that may no longer be a code of the list. */
  const wordOf = (list: VocabularyList) => (value: string | number) =>
    i18n.exists(`vocabulary:${list}.${value}`) ? say(`${list}.${value}`) : String(value)
  /** A whole list, code by code. */
  const words = (list: VocabularyList): Record<string, string> => t(list as 'sexes', { returnObjects: true })
  const options = <L extends VocabularyList, C extends Code<L>>(list: L, codes: readonly C[]) =>
    codes.map((code) => ({ value: code, label: word(list, code) }))
  return { word, wordOf, words, options }
}
