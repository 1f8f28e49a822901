// The key of a word: what is left when everything is taken away that spellings of one name differ in. Words of one sound
// share a key in every script; words of a similar sound have keys a small step apart.
import { isCyrillic, readCyrillic } from './cyrillic.ts'
import { readLatin } from './latin.ts'
import { inOneScript } from '../one-script.ts'

type Fold = readonly [RegExp, string]
const glides: readonly Fold[] = [
  // A glide before a vowel: Erlan, Yerlan, Ierlan; Maria, Mariya; Maya, Maia.
  [/[yi]+(?=[aeou])/g, ''],
  // u beside a vowel is a consonant: Daulet, Dawlet, Davlet; Uali, Wali, Vali.
  [/u(?=[aeio])|(?<=[aeio])u/g, 'v'],
  [/y/g, 'i'],
  [/ng/g, 'n'],
  [/(.)\1+/g, '$1'],
]
/** Son and daughter in Kazakh, where Russian papers have -ov: Baitursynuly, Baitursynov. */
const child: Fold = [/(?<=[^aeiou][aeiou].*)(?:uli|ki[sz]i)$/, 'ov']
const endings: readonly Fold[] = [
  // The same family: Ivanov and Ivanova, Dostoevski and Dostoevskaya.
  [/(?<=[eo]v|in)a$/g, ''],
  [/(?<=sk)(?:i|a|oi)$/g, ''],
  // An index folds capitals: from here on sh is x, ch c, zh j.
  [/S/g, 'x'],
  [/C/g, 'c'],
  [/J/g, 'j'],
]
const folding =
  (folds: readonly Fold[]) =>
  (sound: string): string =>
    folds.reduce((key, [from, into]) => key.replace(from, into), sound)
const fold = folding([...glides, child, ...endings])
/** With its end as it is written: while it is typed, or where it is mistyped, no son or daughter can be seen in it. */
const foldWritten = folding([...glides, ...endings])

/** Sounds that some way of writing runs together: Айтжан, Aitschan; Асхат, Ashat; Белоусов, Beloussow. */
const together: readonly Fold[] = [
  [/t(?:[JS]|h)/g, 'C'],
  [/sh/g, 'S'],
  [/ou(?=[^aeiouy])/g, 'u'],
]
const runTogether = (sound: string): string[] =>
  together.map(([from, into]) => sound.replace(from, into)).filter((run) => run !== sound)

type Keys = { keys: readonly string[]; fine: readonly string[] }
const known = new Map<string, Keys>()
const mostKnown = 50_000
/** Many write one for the other, so they share a key: Sakharov and Zakharov are told apart only where both are found. */
const withoutZ = (fine: string): string => fine.replace(/[sz]+/g, 's')
const once = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean)

/** A number is written in one way only. */
const number = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const make = (written: string): Keys => {
  if (/\d/.test(written)) return { keys: [number(written)], fine: [number(written)] }
  const word = inOneScript(written)
  const sounds = isCyrillic(word) ? readCyrillic(word) : readLatin(word)
  const fine = once(sounds.map(fold))
  const more = [...sounds.flatMap(runTogether).map(fold), ...sounds.map(foldWritten)]
  return { keys: once([...fine, ...more].map(withoutZ)), fine }
}

const both = (word: string): Keys => {
  const found = known.get(word)
  if (found) return found
  const keys = make(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, keys)
  return keys
}

/** The keys of one word, the likeliest first: one for most Cyrillic words, one for each reading of a Latin one. */
export const soundKeys = (word: string): readonly string[] => both(word).keys

/** Its readings alone, with z and s apart: what tells words of one key from each other. */
export const fineKeys = (word: string): readonly string[] => both(word).fine

/** The consonants of a key; the key itself where there is none. */
export const skeletonOf = (key: string): string => key.replace(/[aeiou]/g, '') || key

/** Written apart by some: Momysh-uly. */
const tied = /[-‐–](?=(?:uly|uli|ūly|ulı|ұлы|улы|kyzy|qyzy|qızı|қызы|кызы)(?![\p{L}]))/giu
/** Thousands are written apart by many: 1 500, 1'500. */
const grouped = /(?<![\p{L}\p{N}])\d{1,3}(?:[\s'’]\d{3})+(?![\p{L}\p{N}])/gu
const apart = /[\s,.;:()«»"“”„!?/–—-]+/u
/** The words of a text, without the marks that stand for soft signs. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(tied, '')
    .replace(grouped, (number) => number.replace(/\D/g, ''))
    .split(apart)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter(Boolean)

const compound = /\p{L}{2,}(?:[-‐–]\p{L}{2,})+/gu
/** The same with compounds written together, Нұр-Мұхаммед as Нұрмұхаммед; null where there is none. */
export const wholeWordsOf = (text: string): string[] | null => {
  const whole = text.replace(compound, (words) => words.replace(/[-‐–]/g, ''))
  return whole === text ? null : wordsOf(whole)
}
