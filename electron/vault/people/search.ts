// Persons under any spelling: words in use that could be meant, the persons who bear them, and how well each fits.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fineKeys, soundKeys, wordsOf } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'
import { likeWords, startsOfWords, wholeWords } from '../search/index.ts'
import { wordLikeness } from '../search/vocabulary.ts'

type Item = Output<'search.people'>['items'][number]

const mostCandidates = 150
const bearers = `select d.entity_id from search_fts f join search_doc d on d.doc = f.rowid
  where f.search_fts match ? and d.entity = 'people' and d.archived = 0 limit ${mostCandidates}`

/** Persons who bear all words, as they were typed; then as beginnings; then whatever could be meant by them. */
const waysOf = (ctx: Context, words: readonly string[]): (() => string | null)[] => [
  () => wholeWords(words),
  () => startsOfWords(words),
  () => likeWords(ctx, words),
]
/** One word may be beyond recognition: the others say of whom. */
const waysWithout = (ctx: Context, words: readonly string[]): (() => string | null)[] =>
  words.length < 2
    ? []
    : words.map(
        (_, left) => () =>
          likeWords(
            ctx,
            words.filter((__, at) => at !== left),
          ),
      )

const names = `select n.person_id as personId, p.ref, n.full, coalesce(nullif(p.name_latin, ''), p.name_cyrillic) as displayName
  from person_name n join person p on p.id = n.person_id
  where n.person_id in (select value from json_each(?)) and n.deleted_at is null`
type NameRow = { personId: string; ref: string; full: string; displayName: string }

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How well one typed word fits one stored word: by its sound, and a little by its letters. */
const fit = (typed: string, stored: string): number => {
  if (plain(typed) === plain(stored)) return 1
  let best = 0
  for (const key of soundKeys(stored)) best = Math.max(best, wordLikeness(soundKeys(typed), key))
  if (best < 1) return 0.96 * best
  let fine = 0
  for (const key of fineKeys(stored)) fine = Math.max(fine, wordLikeness(fineKeys(typed), key))
  return 0.96 + 0.03 * fine
}

/** The fit of one typed word to any stored one, worked out once for each: many persons share few words. */
const fitting = (typed: string): ((stored: string) => number) => {
  const known = new Map<string, number>()
  return (stored) => {
    const found = known.get(stored) ?? fit(typed, stored)
    known.set(stored, found)
    return found
  }
}

/** Each typed word takes the stored word it fits best, each of them once; words nobody asked for count a little against it. */
const score = (typed: readonly Fit[], stored: readonly string[]): number => {
  const free = new Set(stored.keys())
  let sum = 0
  for (const fits of typed) {
    let [best, at] = [0, -1]
    for (const index of free) {
      const found = fits(stored[index] ?? '')
      if (found > best) [best, at] = [found, index]
    }
    free.delete(at)
    sum += best
  }
  return sum / typed.length - 0.005 * free.size
}

type Fit = (stored: string) => number
const least = 0.6
const rated = (ctx: Context, words: readonly Fit[], personIds: readonly string[]): Item[] => {
  const best = new Map<string, Item>()
  for (const { personId, ref, full, displayName } of ctx
    .prepare(names)
    .all(JSON.stringify(personIds)) as NameRow[]) {
    const found = score(words, wordsOf(full))
    if (found > (best.get(personId)?.score ?? least))
      best.set(personId, { personId, ref, displayName, matchedName: full, score: found })
  }
  return [...best.values()]
}

/** So well does a person fit who was meant. */
const sure = 0.85
/** Enough of them fit so well that nothing further can be meant. */
const isEnough = (items: readonly Item[], limit: number) =>
  items.filter(({ score: found }) => found > 0.9).length >= limit

export const searchPeople = (
  ctx: Context,
  { text, limit }: Parsed<'search.people'>,
): Output<'search.people'> => {
  const words = wordsOf(text).filter((word) => soundKeys(word).length > 0)
  const fits = words.map(fitting)
  const seen = new Set<string>()
  const items: Item[] = []
  const look = (match: string | null) => {
    if (match === null) return
    const found = (ctx.prepare(bearers).pluck().all(match) as string[]).filter((id) => !seen.has(id))
    for (const id of found) seen.add(id)
    items.push(...rated(ctx, fits, found))
  }
  for (const way of waysOf(ctx, words)) if (!isEnough(items, limit)) look(way())
  if (!items.some(({ score: found }) => found > sure)) for (const way of waysWithout(ctx, words)) look(way())
  return {
    items: items
      .toSorted((a, b) => b.score - a.score || a.displayName.localeCompare(b.displayName))
      .slice(0, limit)
      .map((item) => ({ ...item, score: Math.round(Math.max(0, item.score) * 1000) / 1000 })),
  }
}
