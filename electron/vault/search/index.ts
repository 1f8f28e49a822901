// One search document a record, found by keys that sound alike in every script. SQL that only SQLite knows stays here.
import { sql } from 'kysely'
import { soundKeys, wordsOf } from '../../../shared/names/sound/key.ts'
import { type searchContract, searchGroups } from '../../../shared/contract/search.ts'
import type { Context, HandlersFor } from '../context.ts'
import { dropKeys, keepKeys, meant } from './vocabulary.ts'

/** Files are found in their own room only. */
export type SearchEntity = (typeof searchGroups)[number] | 'people' | 'documents'
export type SearchDocument = {
  ref: string
  label: string
  detail: string
  words: readonly string[]
  archived: boolean
}

const hold = `insert into search_doc (entity, entity_id, ref, label, detail, archived) values (?, ?, ?, ?, ?, ?)
  on conflict do update set ref = excluded.ref, label = excluded.label, detail = excluded.detail, archived = excluded.archived
  returning doc, keys`
type Held = { doc: number; keys: string }
const split = (keys: string): string[] => keys.split(' ').filter(Boolean)

/** Every key of a text, of each of its readings, once. */
export const keysOf = (text: string): string[] => [...new Set(wordsOf(text).flatMap(soundKeys))]

/** Puts a record into the index, under the same number as before; an archived one is found only in its own list. */
export const indexDocument = (
  ctx: Context,
  entity: SearchEntity,
  id: string,
  { ref, label, detail, words, archived }: SearchDocument,
): void => {
  const { doc, keys: before } = ctx
    .prepare(hold)
    .get(entity, id, ref, label, detail, Number(archived)) as Held
  const fresh = keysOf([ref, ...words].join(' '))
  const keys = fresh.join(' ')
  if (keys === before) return
  const [is, was] = [new Set(fresh), new Set(split(before))]
  keepKeys(
    ctx,
    fresh.filter((key) => !was.has(key)),
  )
  dropKeys(
    ctx,
    [...was].filter((key) => !is.has(key)),
  )
  ctx.prepare('update search_doc set keys = ? where doc = ?').run(keys, doc)
  ctx.prepare('delete from search_fts where rowid = ?').run(doc)
  ctx.prepare('insert into search_fts (rowid, keys) values (?, ?)').run(doc, keys)
}

/** Takes a record out of the index; nothing may refer to its search document any more. */
export const forgetDocument = (ctx: Context, entity: SearchEntity, id: string): void => {
  const { doc, keys } = ctx
    .prepare('delete from search_doc where entity = ? and entity_id = ? returning doc, keys')
    .get(entity, id) as Held
  dropKeys(ctx, split(keys))
  ctx.prepare('delete from search_fts where rowid = ?').run(doc)
}

/** The number of a record's search document, for a register that keeps it. */
export const docOf = (ctx: Context, entity: SearchEntity, id: string): number =>
  (
    ctx.prepare('select doc from search_doc where entity = ? and entity_id = ?').get(entity, id) as {
      doc: number
    }
  ).doc

const anyOf = (keys: readonly string[], isStart: boolean): string =>
  `(${keys.map((key) => `"${key}"${isStart ? '*' : ''}`).join(' OR ')})`
const expression = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join(' AND ')

/** Whole words, in any reading. */
export const wholeWords = (words: readonly string[]): string | null =>
  expression(words.map((word) => anyOf(soundKeys(word), false)))
/** Every word as a beginning: `kan tul` finds Туле… Қана… . */
export const startsOfWords = (words: readonly string[]): string | null =>
  expression(words.map((word) => anyOf(soundKeys(word), true)))
/** Every word as a beginning, or as any word in use that it could be a slip for. */
export const likeWords = (ctx: Context, words: readonly string[]): string | null =>
  expression(
    words.map((word) => {
      const close = meant(ctx, word)
      const starts = anyOf(soundKeys(word), true)
      return close.length === 0 ? starts : `(${starts} OR ${anyOf(close, false)})`
    }),
  )

const findsSome = `select 1 from search_fts f join search_doc d on d.doc = f.rowid
  where f.search_fts match ? and d.entity = ? limit 1`
/** What is typed as it is; only where that finds nothing of this kind, what it could be a slip for. Null when nothing can be searched for. */
const matchOf = (ctx: Context, text: string, entity: SearchEntity | null): string | null => {
  const words = wordsOf(text).filter((word) => soundKeys(word).length > 0)
  const typed = startsOfWords(words)
  if (typed === null || entity === null) return typed
  return ctx.prepare(findsSome).get(typed, entity) ? typed : likeWords(ctx, words)
}

const nothingTyped = (text: string) => sql<boolean>`${text.trim() === '' ? 1 : 0}`

/** A condition on the id of a list: records of this kind that match what was typed. */
export const matches = (ctx: Context, idColumn: string, entity: SearchEntity, text: string) => {
  const match = matchOf(ctx, text, entity)
  if (match === null) return nothingTyped(text)
  return sql<boolean>`${sql.ref(idColumn)} in (
    select d.entity_id from search_fts f join search_doc d on d.doc = f.rowid
    where f.search_fts match ${match} and d.entity = ${entity})`
}

/** The same for a list of records of any kind. */
export const matchesRecord = (ctx: Context, idColumn: string, text: string) => {
  const match = matchOf(ctx, text, null)
  if (match === null) return nothingTyped(text)
  return sql<boolean>`${sql.ref(idColumn)} in (
    select d.entity_id from search_fts f join search_doc d on d.doc = f.rowid where f.search_fts match ${match})`
}

/** The same on a column that holds the number of the search document: no way over the documents. */
export const matchesDoc = (ctx: Context, docColumn: string, entity: SearchEntity, text: string) => {
  const match = matchOf(ctx, text, entity)
  if (match === null) return nothingTyped(text)
  return sql<boolean>`${sql.ref(docColumn)} in (select rowid from search_fts where search_fts match ${match})`
}

/**
 * How many rows of a list match. The first letter finds many: they are counted one by one as they are found, in a table
 * of nothing but the numbers of its search documents.
 */
export const countMatches = (ctx: Context, listed: 'person_listed', text: string): number => {
  const match = matchOf(ctx, text, 'people')
  if (match === null) return 0
  const count = `select count(*) from search_fts f cross join ${listed} l on l.doc = f.rowid where f.search_fts match ?`
  return Number(ctx.prepare(count).pluck().get(match))
}

const perGroup = 6
const quick = `select d.entity as "group", d.entity_id as id, d.ref, d.label, d.detail
  from search_fts f join search_doc d on d.doc = f.rowid
  where f.search_fts match ? and d.entity = ? and d.archived = 0 limit ${perGroup}`
type Hit = { group: (typeof searchGroups)[number]; id: string; ref: string; label: string; detail: string }

export const searchHandlers = {
  'search.all': (ctx, { text }) =>
    searchGroups.flatMap((group) => {
      const match = matchOf(ctx, text, group)
      return match === null ? [] : (ctx.prepare(quick).all(match, group) as Hit[])
    }),
} satisfies HandlersFor<Omit<typeof searchContract, 'search.people'>>

const lookedUp = 20

/**
 * For a *.lookup channel: the records that match, in the index's own order; the newest when nothing was typed.
 * `among` narrows them: a select of the ids allowed, and its value.
 */
export const lookUp = (
  ctx: Context,
  entity: SearchEntity,
  text: string,
  among?: readonly [select: string, value: string] | null,
): Omit<Hit, 'group'>[] => {
  const match = matchOf(ctx, text, entity)
  const [select, ...value] = among ?? []
  const found = ctx
    .prepare(
      `select d.entity_id as id, d.ref, d.label, d.detail
       from ${match ? 'search_fts f join search_doc d on d.doc = f.rowid' : 'search_doc d'}
       where ${match ? 'f.search_fts match ? and' : ''} d.entity = ? and d.archived = 0
       ${select ? `and d.entity_id in (${select})` : ''} ${match ? '' : 'order by d.doc desc'} limit ${lookedUp}`,
    )
    .all(...(match ? [match] : []), entity, ...value)
  return found as Omit<Hit, 'group'>[]
}
