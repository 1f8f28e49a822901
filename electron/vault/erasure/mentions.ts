// Finds a person's names in running text, in every recorded spelling, transliterated and inflected (as R3 has it).
import { toLatin } from '../../../shared/names/transliterate.ts'

export type Spelling = { family: string; given: string; patronymic: string }
/**
 * The text with the names replaced. In `linked` text, which belongs to the person, any of her names goes; elsewhere only
 * what can mean nobody else: two of her names together, or a family name nobody else bears.
 */
export type Redact = (text: string, linked: boolean) => string

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const finalLetter = /[aeiouyаеёиоуыэюяьйіәөұү]$/u

/** A word of four letters and more with any ending of a case; a shorter one only as it stands. */
const inflected = (word: string): string => {
  if (word.length < 4) return escape(word)
  const stem = word.replace(finalLetter, '')
  return `${escape(stem)}\\p{L}{0,4}`
}
const wordsOf = (texts: readonly string[]): string[] => {
  const words = texts
    .flatMap((text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s\u00a0-]+/u),
    )
    .filter((word) => word.length > 1)
  return [...new Set(words.flatMap((word) => [word, toLatin(word)]))].toSorted((a, b) => b.length - a.length)
}
/** Matches nothing when there is no word. */
const anyOf = (texts: readonly string[]): string => {
  const words = wordsOf(texts)
  return words.length ? `(?<![\\p{L}\\p{N}])(?:${words.map(inflected).join('|')})(?![\\p{L}\\p{N}])` : '(?!)'
}

/** `others` bear names too: what they share with her is not taken from text that may be about them. */
export const redactor = (names: readonly Spelling[], others: readonly Spelling[], code: string): Redact => {
  const families = anyOf(names.map(({ family }) => family))
  const givens = anyOf(names.map(({ given }) => given))
  const word = anyOf(names.flatMap(({ family, given, patronymic }) => [family, given, patronymic]))
  const is = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text.normalize('NFC'))
  const namesakes = others.filter(({ family }) => is(families, family))
  const hasDouble = namesakes.some(({ given }) => is(givens, given))
  const initials = '(?:\\p{L}\\.\\s*)*'
  const run = new RegExp(`(?:(?<!\\p{L})${initials})?${word}(?:[\\s\\u00a0,-]*${initials}${word})*`, 'giu')
  const each = new RegExp(word, 'giu')
  return (text, linked) =>
    text.normalize('NFC').replace(run, (found) => {
      const two = (found.match(each) ?? []).length > 1 && !hasDouble
      // Written as a name: the same word in small letters is a word.
      const alone = namesakes.length === 0 && is(families, found) && /\p{Lu}/u.test(found)
      return linked || two || alone ? code : found
    })
}

/** The same for a name that is one phrase, as a household has. */
export const phraseRedactor = (phrase: string, code: string): Redact => {
  if (!phrase.trim()) return (text) => text
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escape(phrase.trim())}(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.normalize('NFC').replace(whole, code)
}

/** The same for texts kept as JSON, each by itself: there a line break is written with a letter, which hides a name. */
export const inJson =
  (redact: Redact): Redact =>
  (text, linked) => {
    const held: unknown = JSON.parse(text)
    return JSON.stringify(held, (_, value: unknown) =>
      typeof value === 'string' ? redact(value, linked) : value,
    )
  }
