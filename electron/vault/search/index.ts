// One search document a record, found by keys that sound alike in every script. SQL that only SQLite knows stays here.
import { sql } from 'kysely'
import { searchKeys } from '../../../shared/names/search-key.ts'
import type { systemContract } from '../../../shared/contract/system.ts'
import { searchGroups } from '../../../shared/contract/system.ts'
import type { Context, HandlersFor } from '../context.ts'

export type SearchEntity = (typeof searchGroups)[number]
export type SearchDocument = { ref: string; label: string; detail: string; words: readonly string[] }

/** Puts a record into the index, or takes it out (null: archived). */
export const indexDocument = (
  ctx: Context,
  entity: SearchEntity,
  id: string,
  document: SearchDocument | null,
): void => {
  const held = ctx
    .prepare('select doc from search_doc where entity = ? and entity_id = ?')
    .get(entity, id) as { doc: number } | undefined
  if (held) {
    ctx.prepare('delete from search_fts where rowid = ?').run(held.doc)
    ctx.prepare('delete from search_doc where doc = ?').run(held.doc)
  }
  if (!document) return
  const { ref, label, detail, words } = document
  const { lastInsertRowid } = ctx
    .prepare('insert into search_doc (entity, entity_id, ref, label, detail) values (?, ?, ?, ?, ?)')
    .run(entity, id, ref, label, detail)
  const keys = searchKeys([ref, ...words].join(' ')).join(' ')
  ctx.prepare('insert into search_fts (rowid, keys) values (?, ?)').run(lastInsertRowid, keys)
}

/** Every word of the text, as a beginning: `kan tul` finds Туле… Қана…. Null when nothing can be searched for. */
const matchOf = (text: string): string | null => {
  const keys = searchKeys(text)
  return keys.length ? keys.map((key) => `${key}*`).join(' AND ') : null
}

/** A condition on the id of a list: records of this kind that match what was typed. */
export const matches = (idColumn: string, entity: SearchEntity, text: string) => {
  const match = matchOf(text)
  if (match === null) return sql<boolean>`${text.trim() === '' ? 1 : 0}`
  return sql<boolean>`${sql.ref(idColumn)} in (
    select d.entity_id from search_fts f join search_doc d on d.doc = f.rowid
    where f.search_fts match ${match} and d.entity = ${entity})`
}

const perGroup = 6
const quick = `select d.entity as "group", d.entity_id as id, d.ref, d.label, d.detail
  from search_fts f join search_doc d on d.doc = f.rowid
  where f.search_fts match ? and d.entity = ? limit ${perGroup}`
type Hit = { group: SearchEntity; id: string; ref: string; label: string; detail: string }

export const searchHandlers = {
  'search.quick': (ctx, { text }) => {
    const match = matchOf(text)
    if (match === null) return []
    return searchGroups.flatMap((group) => ctx.prepare(quick).all(match, group) as Hit[])
  },
} satisfies HandlersFor<Pick<typeof systemContract, 'search.quick'>>

/** For a *.lookup channel: the ids that match, in the index's own order; all of them when nothing was typed. */
export const lookUp = (
  ctx: Context,
  entity: SearchEntity,
  text: string,
  limit = 20,
): Omit<Hit, 'group'>[] => {
  const match = matchOf(text)
  const found = match
    ? ctx
        .prepare(
          `select d.entity_id as id, d.ref, d.label, d.detail from search_fts f join search_doc d on d.doc = f.rowid
           where f.search_fts match ? and d.entity = ? limit ?`,
        )
        .all(match, entity, limit)
    : ctx
        .prepare(
          'select entity_id as id, ref, label, detail from search_doc where entity = ? order by doc desc limit ?',
        )
        .all(entity, limit)
  return found as Omit<Hit, 'group'>[]
}
