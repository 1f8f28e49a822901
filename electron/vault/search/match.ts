// What was typed as a condition of a list, in the index of words. SQL that only SQLite knows stays here.
import { type RawBuilder, sql } from 'kysely'
import { soundKeys, wordsOf } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'
import { rangeOf, type SearchEntity } from './documents.ts'
import { meant } from './meaning.ts'

/** In the language of the index: every word as a beginning, so that `kan tul` finds Туле… Қана… . */
type Expression = string

const anyOf = (keys: readonly string[], isStart: boolean): Expression =>
  `(${keys.map((key) => `"${key}"${isStart ? '*' : ''}`).join(' OR ')})`
const starts = (words: readonly string[]): Expression =>
  words.map((word) => anyOf(soundKeys(word), true)).join(' AND ')
const inUse = `select 1 from json_each(?) k cross join search_use u
  on u.key_id = k.value and u.doc between ? and ? limit 1`
type Slips = { expression: Expression; mayFind: (range: readonly [number, number]) => boolean }
/** Every word as a beginning, or as any word in use that it could be a slip for. */
const slipsOf = (ctx: Context, words: readonly string[]): Slips => {
  const close = words.map((word) => meant(ctx, word))
  const sets = close.filter((keys) => keys.length > 0).map((keys) => JSON.stringify(keys.map(({ id }) => id)))
  return {
    expression: words
      .map((word, at) => {
        const keys = (close[at] ?? []).map(({ key }) => key)
        return keys.length ? `(${starts([word])} OR ${anyOf(keys, false)})` : starts([word])
      })
      .join(' AND '),
    // Far quicker than to ask the index, for a kind of record of which none has such a word.
    mayFind: (range) => sets.some((ids) => ctx.prepare(inUse).get(ids, ...range)),
  }
}

/** What can be searched for in what was typed. */
export const searchable = (text: string): string[] =>
  wordsOf(text).filter((word) => soundKeys(word).length > 0)
/** Every word as a beginning; null when nothing can be searched for. */
export const startsOfWords = (text: string): Expression | null => starts(searchable(text)) || null

const inRange = 'search_fts match ? and rowid between ? and ?'
/** What was typed, and the numbers of the documents it is asked of; null when nothing can be found. */
export type Match = readonly [Expression, from: number, to: number] | null

/** What is typed as it is; only where that finds nothing, what it could be a slip for. Worked out once for many kinds. */
export const matcher = (ctx: Context, text: string): ((entity: SearchEntity) => Match) => {
  const words = searchable(text)
  const typed = starts(words)
  const isFound = (...range: readonly [number, number]) =>
    ctx.prepare(`select 1 from search_fts where ${inRange} limit 1`).get(typed, ...range) !== undefined
  let [slips, besidesPersons]: [Slips?, boolean?] = []
  return (entity) => {
    if (words.length === 0) return null
    const range = rangeOf(entity)
    const as = (expression: Expression) => [expression, ...range] as const
    // What is typed is mostly a name, of a person alone: that is asked once for all other kinds.
    if (entity !== 'people') besidesPersons ??= isFound(rangeOf('people')[1] + 1, 2 ** 31 - 1)
    if ((entity === 'people' || besidesPersons) && isFound(...range)) return as(typed)
    slips ??= slipsOf(ctx, words)
    return slips.mayFind(range) ? as(slips.expression) : null
  }
}
export const matchOf = (ctx: Context, entity: SearchEntity, text: string): Match => matcher(ctx, text)(entity)

/** Everything where nothing was typed, nothing where only signs were. */
const nothingToAsk = (text: string) => sql<boolean>`${text.trim() === '' ? 1 : 0}`
const docs = ([expression, from, to]: Exclude<Match, null>): RawBuilder<unknown> =>
  sql`select rowid from search_fts where search_fts match ${expression} and rowid between ${from} and ${to}`

/** A condition on the id of a list: records of this kind that match what was typed. */
export const matches = (ctx: Context, idColumn: string, entity: SearchEntity, text: string) => {
  const match = matchOf(ctx, entity, text)
  if (match === null) return nothingToAsk(text)
  return sql<boolean>`${sql.ref(idColumn)} in (select entity_id from search_doc where doc in (${docs(match)}))`
}

/** The same for a list of records of any kind, as it is typed. */
export const matchesRecord = (idColumn: string, text: string) => {
  const match = startsOfWords(text)
  if (match === null) return nothingToAsk(text)
  return sql<boolean>`${sql.ref(idColumn)} in (
    select d.entity_id from search_fts f join search_doc d on d.doc = f.rowid where f.search_fts match ${match})`
}

/** The same on a column that holds the number of the search document: no way over the documents. */
export const matchesDoc = (docColumn: string, match: Match) =>
  match === null ? sql<boolean>`0` : sql<boolean>`${sql.ref(docColumn)} in (${docs(match)})`

/**
 * How many rows of a list match. The first letter finds many: they are counted one by one as they are found, in a table
 * of nothing but the numbers of its search documents.
 */
export const countMatches = (ctx: Context, listed: 'person_listed', match: Match): number =>
  match === null
    ? 0
    : Number(
        ctx
          .prepare(
            `select count(*) from search_fts f cross join ${listed} l on l.doc = f.rowid
             where f.search_fts match ? and f.rowid between ? and ?`,
          )
          .pluck()
          .get(...match),
      )
