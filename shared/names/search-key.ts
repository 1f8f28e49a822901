// A key that words which sound alike share, whatever script and scheme they were written in: Қанат, Канат, Kanat and
// Qanat; Жүсіпбаев, Zhusipbayev and Jusipbaev.
import { toLatin } from './transliterate.ts'

const folds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'x'],
  [/dzh|zh|dj|j/g, 'j'],
  [/tch|ch/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ts|tz|z/g, 's'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[ktaou])/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/y/g, 'i'],
  [/(?<=[aeiou])i(?=[aeiou])|(?<=^|[^aeiou])i(?=[aou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou][vn])a$/g, ''], // -ova, -eva, -ina: the same family
]

/** The key of one word: letters a–z and digits only, '' for a word without any. */
export const searchKey = (word: string): string =>
  folds.reduce((key, [pattern, into]) => key.replace(pattern, into), toLatin(word)).replace(/[^a-z0-9]/g, '')

/** The keys of all words of a text, in order, each once. */
export const searchKeys = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,.;:()«»"'’/–—-]+/u)
      .map(searchKey)
      .filter(Boolean),
  ),
]
