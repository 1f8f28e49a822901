// R3: names that stand in a text, bent, in another script or spelling, or torn apart by a line.
import { searchKey } from '../names/search-key.ts'
import { toLatin } from '../names/transliterate.ts'
import { stemOf, stemsOf } from './endings.ts'
import { rawWordsOf, readings, type Word, wordsOf } from './fold.ts'

export type SecretName = { subjectId: string; text: string }
export type NameHit = { subjectId: string; context: string }

/** One word of a name, and which other words make the name whole. */
type Token = { subjectId: string; name: number; isStrong: boolean }
type Index = {
  tokens: ReadonlyMap<string, Token[]>
  /** What was found for a word before: a text says few words often. */
  known: Map<string, Token[]>
}

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

type Read = { latin: string; letters: number; stem: string; sounds: string[] }
/** Reads each word once: a hundred thousand names are made of a few thousand words. */
const reader = () => {
  const known = new Map<string, Read>()
  return (raw: string): Read => {
    const before = known.get(raw)
    if (before) return before
    const latin = toLatin(raw)
    const stem = stemOf(latin)
    const read = { latin, letters: Array.from(raw).length, stem, sounds: soundsOf(stem) }
    known.set(raw, read)
    return read
  }
}

/** Made once for all texts of a document. */
export const indexNames = (names: readonly SecretName[], { permitted, common }: Harmless): Index => {
  const tokens = new Map<string, Token[]>()
  const read = reader()
  const add = (key: string, token: Token) => {
    const known = tokens.get(key)
    if (known) known.push(token)
    else tokens.set(key, [token])
  }
  for (const [name, { subjectId, text }] of names.entries()) {
    const words = rawWordsOf(text)
      .map(read)
      .filter(({ latin }) => !/^\d+$/.test(latin))
    // What says nothing but our own words is a description, and names nobody.
    if (words.every(({ stem }) => common.has(stem))) continue
    for (const { letters, stem, sounds } of words) {
      if (permitted.has(stem)) continue
      const token = { subjectId, name, isStrong: letters >= strongLetters && !common.has(stem) }
      add(stem, token)
      for (const sound of sounds) add(sound, token)
    }
  }
  return { tokens, known: new Map() }
}

const tokensFor = ({ tokens, known }: Index, { latin, letters }: Word): Token[] => {
  const word = `${letters} ${latin}`
  const before = known.get(word)
  if (before) return before
  // A short word bears no ending: "Ли" is no part of "лист".
  const stems = letters < strongLetters ? [stemOf(latin)] : [stemOf(latin), ...stemsOf(latin)]
  const keys = new Set(stems.flatMap((stem) => [stem, ...soundsOf(stem)]))
  const found = [...keys].flatMap((key) => tokens.get(key) ?? [])
  known.set(word, found)
  return found
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
