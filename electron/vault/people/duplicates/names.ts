// How far two names could be one: their words are laid side by side whatever column, order or script they were written in.
import { fineKeys, soundKeys, wordsOf } from '../../../../shared/names/sound/key.ts'
import { likeness } from '../../../../shared/names/sound/likeness.ts'

export type Name = { family: string; given: string; patronymic: string }
type Part = keyof Name
type Word = { part: Part; text: string }

/** From 0 to 1 for each part; null where one of the two has none. */
export type NamesCompared = Readonly<Record<Part, number | null>>

const parts: readonly Part[] = ['family', 'given', 'patronymic']
const wordsIn = (name: Name): Word[] =>
  parts.flatMap((part) => wordsOf(name[part]).map((text) => ({ part, text })))

const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key))
/** Sakharov and Zakharov share a key and are two names. */
const soundsAlike = 0.9
const readings = 3

/** How alike two words are: 1 for one word in two spellings. */
const wordLikeness = (a: string, b: string): number => {
  if (meet(fineKeys(a), fineKeys(b))) return 1
  const [one, other] = [soundKeys(a), soundKeys(b)]
  if (meet(one, other)) return soundsAlike
  let best = 0
  for (const x of one.slice(0, readings))
    for (const y of other.slice(0, readings)) best = Math.max(best, likeness(x, y))
  return Math.min(best, soundsAlike)
}

/** Below this two words are two names. */
export const leastAlike = 0.75

/** Each word beside the one it is most alike, the best first, each of them once. */
const aligned = (one: readonly Word[], other: readonly Word[]): { a: Word; b: Word; like: number }[] => {
  const [left, right] = [new Set(one), new Set(other)]
  const meetings = one
    .flatMap((a) =>
      other.map((b) => ({ a, b, like: wordLikeness(a.text, b.text), inPlace: a.part === b.part })),
    )
    .filter(({ like }) => like >= leastAlike)
    .toSorted((x, y) => y.like - x.like || Number(y.inPlace) - Number(x.inPlace))
  return meetings.filter(({ a, b }) => left.has(a) && right.has(b) && left.delete(a) && right.delete(b))
}

const isInitial = ({ text }: Word) => text.length === 1
/** A word more on one side alone: a double name that was shortened, or a name left out. */
const shortened = 0.9

/** Compares two names, part by part. */
export const compareNames = (one: Name, other: Name): NamesCompared => {
  const [a, b] = [wordsIn(one), wordsIn(other)]
  const pairs = aligned(a, b)
  const [met, theirsMet] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))]
  const ofPart = (part: Part): number | null => {
    const mine = a.filter((word) => word.part === part && !isInitial(word))
    const theirs = b.filter((word) => word.part === part && !isInitial(word))
    const found = pairs.filter((pair) => pair.a.part === part || pair.b.part === part)
    if (found.length === 0) return mine.length === 0 || theirs.length === 0 ? null : 0
    const like = Math.min(...found.map((pair) => pair.like))
    const [left, theirsLeft] = [
      mine.some((word) => !met.has(word)),
      theirs.some((word) => !theirsMet.has(word)),
    ]
    if (left && theirsLeft) return 0
    return left || theirsLeft ? Math.min(like, shortened) : like
  }
  return { family: ofPart('family'), given: ofPart('given'), patronymic: ofPart('patronymic') }
}

/** A family name says more than a given one. */
const weight = (compared: NamesCompared): number =>
  2 * (compared.family ?? 0) + 1.5 * (compared.given ?? 0) + (compared.patronymic ?? 0)

/** The best of all spellings of both; null where one of them has no name at all. */
export const compareAllNames = (
  ones: readonly Name[],
  others: readonly Name[],
): { compared: NamesCompared; family: string } | null => {
  let best: { compared: NamesCompared; family: string } | null = null
  for (const one of ones)
    for (const other of others) {
      const compared = compareNames(one, other)
      if (best === null || weight(compared) > weight(best.compared))
        best = { compared, family: one.family || one.given }
    }
  return best
}
