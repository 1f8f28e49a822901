// A word of a list as the code it stands for: the code itself, what the program calls it in four languages, or how it is
// said where lists are made.
import en from '../../../shared/locales/en/vocabulary.json' with { type: 'json' }
import fr from '../../../shared/locales/fr/vocabulary.json' with { type: 'json' }
import kk from '../../../shared/locales/kk/vocabulary.json' with { type: 'json' }
import ru from '../../../shared/locales/ru/vocabulary.json' with { type: 'json' }
import { said } from '../../../shared/import/said.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsIn = (locale: object, list: string): [string, string][] => {
  const words = (locale as Record<string, unknown>)[list]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([code, word]) =>
    typeof word === 'string' ? [[plain(word), code] as [string, string]] : [],
  )
}

const tables = new Map<string, ReadonlyMap<string, string>>()
const tableOf = (list: string): ReadonlyMap<string, string> => {
  const known = tables.get(list)
  if (known) return known
  const words = [en, fr, ru, kk].flatMap((locale) => wordsIn(locale, list))
  const spoken = Object.entries(said[list] ?? {}).flatMap(([code, texts]) =>
    texts.split('|').map((text) => [plain(text), code] as [string, string]),
  )
  const codes = words.map(([, code]) => [plain(code), code] as [string, string])
  // What the program says itself comes last, and so wins.
  const table = new Map([...spoken, ...codes, ...words])
  tables.set(list, table)
  return table
}

/** `не осужден` holds a word of the list and means the contrary. */
const denied = /(?:^| )(?:не|нет|ни|без|not?|never|pas|non|sans|nicht|kein|емес|жоқ|değil)(?= |$)/
/** Shorter texts could begin too many words. */
const shortest = 4
/** The code of a word in a vocabulary; null where it stands in none. */
export const codeIn = (list: string, text: string): string | null => {
  const table = tableOf(list)
  const word = plain(text)
  const exact = table.get(word)
  if (exact) return exact
  if (denied.test(word)) return null
  // `колония общего режима №5`: longer by what the list does not say; one meaning only.
  const within = new Set(
    [...table]
      .filter(([known]) => known.length >= shortest && ` ${word} `.includes(` ${known} `))
      .map(([, code]) => code),
  )
  if (within.size === 1) return [...within][0] ?? null
  if (word.length < shortest) return null
  const begun = new Set([...table].filter(([known]) => known.startsWith(word)).map(([, code]) => code))
  return begun.size === 1 ? ([...begun][0] ?? null) : null
}
