// F17: what a bank reads may become evidence against a family. True, but minimal.
import { searchKeys } from '../names/search-key.ts'

/** Offered for every campaign, in the languages of the office. */
export const neutralTexts = {
  en: 'Family support',
  fr: 'Soutien familial',
  ru: 'Помощь семье',
  kk: 'Отбасына көмек',
} as const

/** Beginnings of words, so that endings do not matter: strike, union, prison and what goes with them. */
export const blockedBeginnings: readonly string[] = (
  'strik union prison detain detention arrest jail protest politic torture ' +
  'grèv grev syndic détenu détention emprison manifest solidar ' +
  'забаст стачк профсоюз заключ задерж арест тюрьм осужд протест политич пытк ' +
  'ереуіл кәсіподақ кәсіпода түрме тұтқын қамау наразылық саяси сотталған'
).split(' ')

/** Endings a name may take in a sentence; a longer word is another word. */
const longestEnding = 3

export type Blocked = {
  /** Beginnings of words, in any of the four languages. */
  words: readonly string[]
  /** Names of persons and places, whole and declined; in Latin or Cyrillic letters alike. */
  names: readonly string[]
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const keysOf = (texts: readonly string[], shortest: number): string[] =>
  texts
    .flatMap(wordsIn)
    .filter((word) => word.length >= shortest)
    .flatMap(searchKeys)

/** The first word of a text that must not stand in it; null when it is neutral. */
export const blockedWordIn = (text: string, { words, names }: Blocked): string | null => {
  const beginnings = words.map((word) => word.toLowerCase())
  const known = keysOf(names, 3)
  return (
    wordsIn(text).find((word) => {
      const lower = word.toLowerCase()
      if (beginnings.some((beginning) => lower.startsWith(beginning))) return true
      return searchKeys(word).some((key) =>
        known.some((name) => key.startsWith(name) && key.length - name.length <= longestEnding),
      )
    }) ?? null
  )
}
