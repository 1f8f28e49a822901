// Which of the words in use a typed one could mean.
import { likeness } from '../../../shared/names/sound/likeness.ts'
import { skeletonOf, soundKeys } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'
import { isWord, nearForms, shortest } from './vocabulary.ts'

/** Below this two words are not the same name. */
const leastLikeness = 0.72
const mostMeant = 40
const mostCandidates = 400

type Used = { id: number; key: string; uses: number }
const beginning = 'select id, key, uses from search_key where key between ? and ? limit ?'
/** All there are, but for one or two letters, which thousands begin with. */
const [allBegun, someBegun] = [1000, 100]
const ofSkeletons = `select id, key, uses from search_key where skeleton between ? and ? limit ${mostCandidates}`
const nearOnes = `select k.id, k.key, k.uses from search_near n join search_key k on k.id = n.key_id
  where n.shorter in (select value from json_each(?)) limit ${mostCandidates}`
const ofAnySkeleton = `select id, key, uses from search_key
  where skeleton in (select value from json_each(?)) limit ${mostCandidates}`
const usedOf = (ctx: Context, sql: string, ...values: (string | number)[]) =>
  ctx.prepare(sql).all(...values) as Used[]
/** Sorts behind every key. */
const last = '~'

/** Keys of the same consonants as a reading, or one sign apart. */
const candidates = (ctx: Context, reading: string): Used[] => {
  const skeleton = skeletonOf(reading)
  // A word still being typed may have other vowels than the one it will be.
  const isTelling = skeleton.length > 1 && reading.length >= shortest
  return [
    ...usedOf(ctx, ofSkeletons, skeleton, isTelling ? skeleton + last : skeleton),
    ...usedOf(ctx, nearOnes, JSON.stringify(nearForms(reading))),
  ]
}

const consonants = Array.from('bcdfghjklmnprstvx')
/** The consonants of all words that are one of them apart from these: left out, put in, put for another, two in the wrong order. */
const nearSkeletons = (skeleton: string): string[] => {
  const near: string[] = []
  for (let at = 0; at <= skeleton.length; at += 1) {
    const [before, one, after] = [skeleton.slice(0, at), skeleton.charAt(at), skeleton.slice(at + 1)]
    near.push(before + after, before + after.charAt(0) + one + after.slice(1))
    for (const other of consonants) near.push(before + other + after, before + other + one + after)
  }
  return near
}
/** So well does a word fit that there is no need to look for others. */
const fitsWell = 0.9
/** Fewer consonants are near to too many words. */
const [fewest, mostReadings] = [3, 4]
/** A word with each of its letters left out, and with each two in the other order: what a slip in `sh` or `tch` was before it. */
const righted = (word: string): string[] => {
  const letters = Array.from(word)
  return letters.flatMap((letter, at) => {
    const [before, next, after] = [letters.slice(0, at), letters.slice(at + 1, at + 2), letters.slice(at + 2)]
    return [[...before, ...next, ...after].join(''), [...before, ...next, letter, ...after].join('')]
  })
}
/** Keys of nearly the same consonants as one of the readings, whatever the vowels: a slip in a word spelt in another way. */
const fartherCandidates = (ctx: Context, word: string, readings: readonly string[]): Used[] => {
  const skeletons = [...new Set(readings.map(skeletonOf))].filter(({ length }) => length >= fewest)
  const near = skeletons.slice(0, mostReadings).flatMap(nearSkeletons)
  if (near.length > 0) near.push(...righted(word).flatMap(soundKeys).map(skeletonOf))
  return near.length === 0 ? [] : usedOf(ctx, ofAnySkeleton, JSON.stringify([...new Set(near)]))
}

/** How alike a word is to a key, in its best reading; what is less than `least` may come to 0. */
export const wordLikeness = (readings: readonly string[], key: string, least = 0): number =>
  readings.reduce((best, reading) => Math.max(best, likeness(reading, key, Math.max(best, least))), 0)

type Meant = Used & { like: number }
const byLikeness = (a: Meant, b: Meant): number => b.like - a.like
/** The keys in use that a typed word could be a slip for, the likeliest first. */
export const meant = (ctx: Context, word: string, begun: readonly Meant[] = []): Meant[] => {
  const readings = soundKeys(word).filter(isWord)
  const found = new Map<string, Meant>()
  const look = (some: readonly Used[]) => {
    for (const used of some)
      if (!found.has(used.key))
        found.set(used.key, { ...used, like: wordLikeness(readings, used.key, leastLikeness) })
  }
  look(readings.flatMap((reading) => candidates(ctx, reading)))
  if (![...begun, ...found.values()].some(({ like }) => like >= fitsWell))
    look(fartherCandidates(ctx, word, readings))
  return [...found.values()]
    .filter(({ like }) => like >= leastLikeness)
    .toSorted(byLikeness)
    .slice(0, mostMeant)
}

export type Meaning = {
  /** The keys it could stand for, and how well: as it is, as a beginning, as a slip, in this order. */
  keys: ReadonlyMap<string, Meant>
  /** How many records have one of them, about; of a word of one or two letters there is no telling. */
  bearers: number
}
export const meaningOf = (ctx: Context, word: string): Meaning => {
  const readings = soundKeys(word)
  const isTelling = readings.every((reading) => reading.length >= shortest)
  const begun = readings
    .flatMap((reading) => usedOf(ctx, beginning, reading, reading + last, isTelling ? allBegun : someBegun))
    .map((used) => ({ ...used, like: wordLikeness(readings, used.key) }))
    .toSorted(byLikeness)
  const keys = new Map([...begun, ...meant(ctx, word, begun)].map((used) => [used.key, used]))
  return {
    keys,
    bearers: isTelling ? [...keys.values()].reduce((sum, { uses }) => sum + uses, 0) : Infinity,
  }
}
