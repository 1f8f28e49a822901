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

/** How alike a word is to a key, in its best reading; what is less than `least` may come to 0. */
export const wordLikeness = (readings: readonly string[], key: string, least = 0): number =>
  readings.reduce((best, reading) => Math.max(best, likeness(reading, key, Math.max(best, least))), 0)

type Meant = Used & { like: number }
/** The keys in use that a typed word could be a slip for, the likeliest first. */
export const meant = (ctx: Context, word: string): Meant[] => {
  const readings = soundKeys(word).filter(isWord)
  const found = new Map(
    readings.flatMap((reading) => candidates(ctx, reading)).map((used) => [used.key, used]),
  )
  return Array.from(found.values(), (used) => ({
    ...used,
    like: wordLikeness(readings, used.key, leastLikeness),
  }))
    .filter(({ like }) => like >= leastLikeness)
    .toSorted((a, b) => b.like - a.like)
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
    .toSorted((a, b) => b.like - a.like)
  const keys = new Map([...begun, ...meant(ctx, word)].map((used) => [used.key, used]))
  return {
    keys,
    bearers: isTelling ? [...keys.values()].reduce((sum, { uses }) => sum + uses, 0) : Infinity,
  }
}
