// Persons under any spelling: words in use that could be meant, the persons who bear them, and how well each fits.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fineKeys, soundKeys, wholeWordsOf, wordsOf } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'
import { rangeOf } from '../search/documents.ts'
import { lookUp } from '../search/index.ts'
import { searchable } from '../search/match.ts'
import { type Meaning, meaningOf, wordLikeness } from '../search/meaning.ts'

type Item = Output<'search.people'>['items'][number]

/** So many are looked at for a word; one that more bear says of whom only together with another. */
const few = 200
/** So many, where nobody was found who fits well. */
const many = 300
const bearers = (
  alsoIn: string,
) => `select d.doc, d.keys from json_each(?) k cross join search_use u on u.key_id = k.value
  and u.doc between ${rangeOf('people').join(' and ')} cross join search_doc d on d.doc = u.doc
  where d.archived = 0 ${alsoIn} limit ?`
const ofOne = bearers('')
const ofBoth = bearers(
  'and +u.doc in (select doc from search_use where key_id in (select value from json_each(?)))',
)
type Bearer = { doc: number; keys: string }
const bearersOf = (ctx: Context, { keys }: Meaning, most: number, other?: Meaning): Bearer[] => {
  const sets = [keys, ...(other ? [other.keys] : [])].map((some) =>
    JSON.stringify(Array.from(some.values(), ({ id }) => id)),
  )
  return ctx.prepare(other ? ofBoth : ofOne).all(...sets, most) as Bearer[]
}

type Fit = (other: string) => number
/** Worked out once for each word: many persons share few. */
const once = (fit: Fit, known = new Map<string, number>()): Fit => {
  return (other) => {
    const found = known.get(other) ?? fit(other)
    known.set(other, found)
    return found
  }
}

/** Less than this is no likeness. */
const hardly = 0.5
/** How well the keys of a person fit what was typed: enough to say which of many are worth reading. */
const roughly = (typed: readonly Fit[], keys: readonly string[]): number =>
  typed.reduce((sum, fits) => sum + keys.reduce((best, key) => Math.max(best, fits(key)), 0), 0) /
  typed.length

/** So well does a person fit who was meant. */
const sure = 0.88
const mostRead = 40

/** The documents of whoever may be meant, the likeliest first. */
const meantPersons = (ctx: Context, words: readonly string[]): number[] => {
  const meant = words.map((word) => ({ word, ...meaningOf(ctx, word) }))
  const fits = meant.map(({ word, keys }) =>
    once(
      (key) => wordLikeness(soundKeys(word), key, hardly),
      new Map(Array.from(keys, ([key, { like }]) => [key, like])),
    ),
  )
  const found = new Map<number, number>()
  const look = (persons: readonly Bearer[]) => {
    for (const { doc, keys } of persons) if (!found.has(doc)) found.set(doc, roughly(fits, keys.split(' ')))
  }
  const meanings = meant.toSorted((a, b) => a.bearers - b.bearers)
  const [rarest, next] = meanings
  if (!rarest) return []
  // Of a word of one or two letters not all keys are known: it only ranks.
  const also = rarest.bearers > few && next && next.bearers < Infinity ? next : undefined
  look(bearersOf(ctx, rarest, next && !also ? many : few, also))
  // Any of the words may be a slip beyond recognition: the others say of whom.
  for (const one of meanings.slice(also ? 0 : 1))
    if (one.bearers <= many && Math.max(...found.values()) < sure) look(bearersOf(ctx, one, many))
  return [...found]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostRead)
    .map(([doc]) => doc)
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
/** As a beginning does; said by letters, for no key keeps the glide that И. of Иоганн is. */
const initial = 0.97
const isInitialOf = (typed: string, stored: string): boolean =>
  typed.length === 1 && plain(stored).startsWith(plain(typed))
/** How well one typed word fits one stored word: by its sound, and a little by its letters. */
const fit = (typed: string, stored: string): number => {
  if (plain(typed) === plain(stored)) return 1
  const best = Math.max(0, ...soundKeys(stored).map((key) => wordLikeness(soundKeys(typed), key)))
  if (best < 1) return 0.96 * (isInitialOf(typed, stored) ? Math.max(best, initial) : best)
  return 0.96 + 0.03 * Math.max(0, ...fineKeys(stored).map((key) => wordLikeness(fineKeys(typed), key)))
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

const least = 0.6
const spellings = `select d.entity_id as personId, d.ref, d.label as displayName, n.full as matchedName
  from json_each(?) j cross join search_doc d on d.doc = j.value cross join person_name n on n.person_id = d.entity_id
  where n.deleted_at is null`

/** The persons who bear what was typed, each by the name that fits best. */
const bearing = (ctx: Context, words: readonly string[]): Item[] => {
  const fits = words.map((word) => once((stored) => fit(word, stored)))
  const rows = ctx.prepare(spellings).all(JSON.stringify(meantPersons(ctx, words))) as Omit<Item, 'score'>[]
  return rows.map((row) => {
    const [apart, whole] = [wordsOf(row.matchedName), wholeWordsOf(row.matchedName)]
    return { ...row, score: Math.max(score(fits, apart), whole ? score(fits, whole) : 0) }
  })
}

const mostWords = 4
/** What was typed, with compounds as one word, and with each two of its words as one: Нур Мухаммед is also Нурмухаммед. */
const waysToSay = (text: string): string[][] => {
  const words = searchable(text)
  const whole = wholeWordsOf(text)
  const pairs =
    words.length > 2 && words.length <= mostWords
      ? words.slice(1).flatMap((next, at) => {
          const word = words[at] ?? ''
          return Math.min(word.length, next.length) > 1 ? [words.toSpliced(at, 2, word + next)] : []
        })
      : []
  return [words, ...(whole ? [whole] : []), ...pairs]
}

const named = (ctx: Context, text: string): Item[] => {
  const best = new Map<string, Item>()
  for (const words of waysToSay(text)) {
    for (const item of bearing(ctx, words))
      if (item.score > (best.get(item.personId)?.score ?? least)) best.set(item.personId, item)
    if ([...best.values()].some((item) => item.score >= sure)) break
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.displayName.localeCompare(b.displayName),
  )
}

/** A code or the number of a paper is written in one way, or its groups apart. */
const numbered = (ctx: Context, text: string): Item[] => {
  const asWritten = lookUp(ctx, 'people', text)
  const found = asWritten.length > 0 ? asWritten : lookUp(ctx, 'people', text.replace(/[\s-]/g, ''))
  return found.map(({ id, ref, label }) => ({
    personId: id,
    ref,
    displayName: label,
    matchedName: label,
    score: 1,
  }))
}

export const searchPeople = (
  ctx: Context,
  { text, limit }: Parsed<'search.people'>,
): Output<'search.people'> => {
  const items = searchable(text).some((word) => /\d/.test(word)) ? numbered(ctx, text) : named(ctx, text)
  return {
    items: items.slice(0, limit).map((item) => ({ ...item, score: Math.round(item.score * 1000) / 1000 })),
  }
}
