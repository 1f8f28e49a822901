// R3: names that stand in a text, bent, in another script or spelling, or torn apart by a line.
import { searchKey } from '../names/search-key.ts'
import { stemOf, stemsOf } from './endings.ts'
import { readings, type Word, wordsOf } from './fold.ts'

export type SecretName = { subjectId: string; text: string }
export type NameHit = { subjectId: string; context: string }

/** One word of a name, and which other words make the name whole. */
type Token = { subjectId: string; name: number; isStrong: boolean }
type Index = ReadonlyMap<string, Token[]>

/** A word of so many letters gives a name away by itself; a shorter one only beside another word of the name. */
const strongLetters = 4
/** Keys of sound are compared from this length on: shorter ones are shared by too many words. */
const soundLetters = 5

/** A first Е is often written Ye; French writes ш as ch, ч as tch. */
const asWritten = (latin: string): string[] => {
  const plain = latin.replace(/^ye/, 'e')
  return [plain, plain.replace(/t?ch/g, (sound) => (sound === 'ch' ? 'sh' : 'ch'))]
}
/** The keys of sound of a word, however it may be meant; none for a short one. */
const soundsOf = (latin: string): string[] => [
  ...new Set(
    asWritten(latin)
      .map(searchKey)
      .filter((key) => key.length >= soundLetters)
      .map((key) => `~${key}`),
  ),
]

/** Words that are no sign of anybody: those of permitted names, places and organisations. */
export type Harmless = {
  /** Shared with somebody or something that may stand there: never a hit. */
  permitted: ReadonlySet<string>
  /** Words of our own sentences: a hit only beside another word of the same name. */
  common: ReadonlySet<string>
}
/** The stems of a text, for the lists of words that are harmless. */
export const stemsIn = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((text) => wordsOf(text).map(({ latin }) => stemOf(latin))))

/** Made once for all texts of a document. */
export const indexNames = (names: readonly SecretName[], { permitted, common }: Harmless): Index => {
  const index = new Map<string, Token[]>()
  const add = (key: string, token: Token) => {
    const known = index.get(key)
    if (known) known.push(token)
    else index.set(key, [token])
  }
  for (const [name, { subjectId, text }] of names.entries()) {
    const words = wordsOf(text).filter(({ latin }) => !/^\d+$/.test(latin))
    // What says nothing but our own words is a description, and names nobody.
    if (words.every(({ latin }) => common.has(stemOf(latin)))) continue
    for (const { latin, letters } of words) {
      const stem = stemOf(latin)
      if (permitted.has(stem)) continue
      const token = { subjectId, name, isStrong: letters >= strongLetters && !common.has(stem) }
      add(stem, token)
      for (const sound of soundsOf(stem)) add(sound, token)
    }
  }
  return index
}

const tokensFor = (index: Index, { latin, letters }: Word): Token[] => {
  // A short word bears no ending: "Ли" is no part of "лист".
  const stems = letters < strongLetters ? [stemOf(latin)] : [stemOf(latin), ...stemsOf(latin)]
  const keys = new Set(stems.flatMap((stem) => [stem, ...soundsOf(stem)]))
  return [...keys].flatMap((key) => index.get(key) ?? [])
}

const around = 3
const contextOf = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - around), at + around + 1)
    .map(({ latin }) => latin)
    .join(' ')

const hitsIn = (index: Index, words: readonly Word[]): NameHit[] => {
  const found = words.map((word) => tokensFor(index, word))
  const besides = (at: number, { name }: Token): boolean =>
    [at - 2, at - 1, at + 1, at + 2].some(
      (next) => found[next]?.some((token) => token.name === name) ?? false,
    )
  return found.flatMap((tokens, at) =>
    tokens
      .filter((token) => token.isStrong || besides(at, token))
      .map(({ subjectId }) => ({ subjectId, context: contextOf(words, at) })),
  )
}

/** Where a text names somebody of the index; each subject once for each place. */
export const namesIn = (index: Index, text: string): NameHit[] => {
  const hits = readings(text).flatMap((reading) => hitsIn(index, wordsOf(reading)))
  return [...new Map(hits.map((hit) => [`${hit.subjectId} ${hit.context}`, hit])).values()]
}
