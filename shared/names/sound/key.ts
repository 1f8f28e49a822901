// The key of a word: what is left when everything is taken away that spellings of one name differ in. Words of one sound
// share a key in every script; words of a similar sound have keys a small step apart.
import { isCyrillic, readCyrillic } from './cyrillic.ts'
import { readLatin } from './latin.ts'

type Fold = readonly [RegExp, string]
const folds: readonly Fold[] = [
  [/z/g, 's'],
  // A glide before a vowel: Erlan, Yerlan, Ierlan; Maria, Mariya; Maya, Maia.
  [/[yi]+(?=[aeou])/g, ''],
  // u beside a vowel is a consonant: Daulet, Dawlet, Davlet; Uali, Wali, Vali.
  [/u(?=[aeio])|(?<=[aeio])u/g, 'v'],
  [/y/g, 'i'],
  [/ng/g, 'n'],
  [/(.)\1+/g, '$1'],
  // The same family: Ivanov and Ivanova, Dostoevski and Dostoevskaya.
  [/(?<=[eo]v|in)a$/g, ''],
  [/(?<=sk)(?:i|a|oi)$/g, ''],
  // An index folds capitals: from here on sh is x, ch c, zh j.
  [/S/g, 'x'],
  [/C/g, 'c'],
  [/J/g, 'j'],
]
const fold = (sound: string): string => folds.reduce((key, [from, into]) => key.replace(from, into), sound)

const known = new Map<string, readonly string[]>()
const mostKnown = 50_000

const make = (word: string): string[] => {
  const digits = word.replace(/\D/g, '')
  if (digits !== '')
    return [
      word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ]
  const readings = isCyrillic(word) ? [readCyrillic(word)] : readLatin(word)
  return [...new Set(readings.map(fold))].filter(Boolean)
}

/** The keys of one word, the likeliest first: one for a Cyrillic word, one for each reading of a Latin one. */
export const soundKeys = (word: string): readonly string[] => {
  const found = known.get(word)
  if (found) return found
  const keys = make(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, keys)
  return keys
}

/** The consonants of a key; the key itself where there is none. */
export const skeletonOf = (key: string): string => key.replace(/[aeiou]/g, '') || key

const apart = /[\s,.;:()«»"“”„!?/–—-]+/u
/** The words of a text, without the marks that stand for soft signs. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(apart)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter(Boolean)
