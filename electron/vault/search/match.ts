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
/** The same, or any word in use that it could be a slip for. */
const slips = (ctx: Context, words: readonly string[]): Expression =>
  words
    .map((word) => {
      const close = meant(ctx, word).map(({ key }) => key)
      return close.length ? `(${anyOf(soundKeys(word), true)} OR ${anyOf(close, false)})` : starts([word])
    })
    .join(' AND ')

/** What can be searched for in what was typed. */
export const searchable = (text: string): string[] =>
  wordsOf(text).filter((word) => soundKeys(word).length > 0)
/** Every word as a beginning; null when nothing can be searched for. */
export const startsOfWords = (text: string): Expression | null => starts(searchable(text)) || null

const inRange = 'search_fts match ? and rowid between ? and ?'
/** What was typed, and the numbers of the documents it is asked of; null when nothing can be searched for. */
export type Match = readonly [Expression, from: number, to: number] | null

/** What is typed as it is; only where that finds nothing, what it could be a slip for. Worked out once for many kinds. */
export const matcher = (ctx: Context, text: string): ((entity: SearchEntity) => Match) => {
  const words = searchable(text)
  let forgiving: Expression | undefined
  return (entity) => {
    const match = [starts(words), ...rangeOf(entity)] as const
    if (words.length === 0) return null
    if (ctx.prepare(`select 1 from search_fts where ${inRange} limit 1`).get(...match)) return match
    forgiving ??= slips(ctx, words)
    return [forgiving, ...rangeOf(entity)]
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
