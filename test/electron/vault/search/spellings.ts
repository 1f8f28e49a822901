// Names as they are stored and as others write them: newspapers, passports, libraries, ministries, in six languages. Typed by
// hand, one name a line, the stored spelling first. They are forms of words: to each given name the family name of another
// line is put, so that they speak of nobody.
import { readFileSync } from 'node:fs'

const linesOf = (part: number): string[][] =>
  readFileSync(new URL(`spellings-${part}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
const apart = 7
const partOf = (full: string, at: 0 | 1): string => full.split(' ')[at] ?? ''

export type Named = { given: string; family: string; spellings: readonly string[] }

const named = (lines: readonly string[][]): Named[] =>
  lines.map(([stored = '', ...others], at) => {
    const [family = '', ...families] = lines[(at + apart) % lines.length] ?? []
    return {
      given: partOf(stored, 0),
      family: partOf(family, 1),
      spellings: others.map((other, way) => `${partOf(other, 0)} ${partOf(families[way] ?? family, 1)}`),
    }
  })

export const names: readonly Named[] = named([1, 2, 3].flatMap(linesOf))
/** Names of more peoples, written without a look at the first or at how they are read. */
export const unseen: readonly Named[] = named(linesOf(4))

/** The same numbers in every run. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

const letters = { latin: 'abcdefghijklmnoprstuvyz', cyrillic: 'абвгдежзиклмнопрстуфхчшыя' }
/** A letter left out, put in, put for another, or two in the wrong order. */
export const withTypo = (text: string, pick: (below: number) => number): string => {
  const signs = Array.from(text)
  const places = signs.flatMap((sign, at) => (sign === ' ' ? [] : at))
  const at = places[pick(places.length)] ?? 0
  const alphabet = /[а-я]/i.test(text) ? letters.cyrillic : letters.latin
  const other = alphabet[pick(alphabet.length)] ?? 'a'
  const next = signs[at + 1]
  switch (pick(4)) {
    case 0:
      signs.splice(at, 1)
      break
    case 1:
      signs.splice(at, 0, other)
      break
    case 2:
      signs[at] = other
      break
    default:
      if (next !== undefined && next !== ' ') signs.splice(at, 2, next, signs[at] ?? '')
  }
  return signs.join('')
}
