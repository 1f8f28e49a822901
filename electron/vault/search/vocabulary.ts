// Every key in use, and which of them what was typed could mean. Spelling is forgiven over the words there are, not over
// the records: many people share few words.
import { likeness, likenessOfStart } from '../../../shared/names/sound/likeness.ts'
import { skeletonOf, soundKeys } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'

const isWord = (key: string): boolean => !/\d/.test(key)
const shortest = 3

/** The key with each of its signs left out, and the key itself: two words one sign apart share one of them. */
const nearForms = (key: string): string[] =>
  key.length < shortest
    ? [key]
    : [...new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])]

const keep = `insert into search_key (key, skeleton, uses) values (?, ?, 1)
  on conflict (key) do update set uses = uses + 1 returning id, uses`

/** Counts the keys of a record in. */
export const keepKeys = (ctx: Context, keys: readonly string[]): void => {
  for (const key of keys.filter(isWord)) {
    const { id, uses } = ctx.prepare(keep).get(key, skeletonOf(key)) as { id: number; uses: number }
    if (uses > 1) continue
    for (const shorter of nearForms(key))
      ctx.prepare('insert into search_near (shorter, key_id) values (?, ?)').run(shorter, id)
  }
}

/** Counts them out; a key nobody uses any more is gone: it could be the name of somebody who was erased. */
export const dropKeys = (ctx: Context, keys: readonly string[]): void => {
  for (const key of keys.filter(isWord)) {
    const held = ctx
      .prepare('update search_key set uses = uses - 1 where key = ? returning id, uses')
      .get(key) as { id: number; uses: number } | undefined
    if (!held || held.uses > 0) continue
    ctx.prepare('delete from search_near where key_id = ?').run(held.id)
    ctx.prepare('delete from search_key where id = ?').run(held.id)
  }
}

/** Below this two words are not the same name. */
export const leastLikeness = 0.72
const mostKeys = 40
const mostCandidates = 400

const sameSkeleton = `select key from search_key where skeleton = ? limit ${mostCandidates}`
const startingSkeleton = `select key from search_key where skeleton between ? and ? limit ${mostCandidates}`
const nearOnes = `select k.key from search_near n join search_key k on k.id = n.key_id
  where n.shorter in (select value from json_each(?)) limit ${mostCandidates}`

const columnOf = (ctx: Context, sql: string, ...values: string[]): string[] =>
  ctx
    .prepare(sql)
    .pluck()
    .all(...values) as string[]

/** Keys that could be meant by one reading of a word. */
const candidates = (ctx: Context, reading: string): Set<string> => {
  const skeleton = skeletonOf(reading)
  return new Set([
    ...columnOf(ctx, sameSkeleton, skeleton),
    ...columnOf(ctx, nearOnes, JSON.stringify(nearForms(reading))),
    // A word still being typed, with other vowels than the one it will be.
    ...(skeleton.length > 1 && reading.length >= shortest
      ? columnOf(ctx, startingSkeleton, skeleton, `${skeleton}~`)
      : []),
  ])
}

/** How alike a word is to a key, being typed or whole: what is whole counts for more. */
export const wordLikeness = (readings: readonly string[], key: string): number => {
  let best = 0
  for (const reading of readings) {
    if (reading === key) return 1
    best = Math.max(best, likeness(reading, key), 0.97 * likenessOfStart(reading, key))
  }
  return best
}

/** The keys in use that a typed word could mean, the likeliest first. */
export const meant = (ctx: Context, word: string): string[] => {
  const readings = soundKeys(word).filter(isWord)
  const found = new Set(readings.flatMap((reading) => [...candidates(ctx, reading)]))
  return [...found]
    .map((key) => ({ key, like: wordLikeness(readings, key) }))
    .filter(({ like }) => like >= leastLikeness)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, mostKeys)
    .map(({ key }) => key)
}
