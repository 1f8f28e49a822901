import { useTranslation } from 'react-i18next'
import type vocabulary from '../../shared/locales/en/vocabulary.json'

export type VocabularyList = keyof typeof vocabulary
export type Code<L extends VocabularyList> = Extract<keyof (typeof vocabulary)[L], string>

/** The everyday word of a code: `word('regimes', 'remand_centre')` is "SIZO". */
export const useVocabulary = () => {
  const { t } = useTranslation('vocabulary')
  const word = <L extends VocabularyList>(list: L, code: Code<L>): string =>
    String(t(`${list}.${code}` as 'sexes.female'))
  const options = <L extends VocabularyList, C extends Code<L>>(list: L, codes: readonly C[]) =>
    codes.map((code) => ({ value: code, label: word(list, code) }))
  return { word, options }
}
