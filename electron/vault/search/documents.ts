// One search document a record, found by keys that sound alike in every script.
import { soundKeys, wholeWordsOf, wordsOf } from '../../../shared/names/sound/key.ts'
import type { Keep } from '../audit/derive.ts'
import type { Context } from '../context.ts'
import { dropKeys, keepKeys } from './vocabulary.ts'

export type SearchDocument = {
  ref: string
  label: string
  detail: string
  words: readonly string[]
  /** Of running text: found as it sounds, but no name could be a slip for one of its words. */
  textKeys?: readonly string[]
  archived: boolean
}

/** Each kind of record has numbers of its own, so that a search in one does not go through all others. */
const ranges = {
  people: 1,
  households: 2,
  organisations: 3,
  letters: 4,
  documents: 5,
  payments: 6,
  donations: 7,
  notes: 8,
} as const
export type SearchEntity = keyof typeof ranges
export const searchEntities = Object.keys(ranges).filter((key): key is SearchEntity => key in ranges)
/** A hundred million of each; all numbers stay under 2³¹, above which the driver hands them on as REAL. */
const rangeSize = 2 ** 27
/** The lowest and the highest number of a kind of record. */
export const rangeOf = (entity: SearchEntity): readonly [first: number, last: number] => {
  const first = ranges[entity] * rangeSize
  return [first, first + rangeSize - 1]
}

const find = 'select doc, keys from search_doc where entity = ? and entity_id = ?'
const newest = 'select max(doc) from search_doc where doc between ? and ?'
const put = `insert into search_doc (doc, entity, entity_id, ref, label, detail, archived, keys)
  values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (doc) do update
  set ref = excluded.ref, label = excluded.label, detail = excluded.detail, archived = excluded.archived, keys = excluded.keys`
const index = 'insert into search_fts (rowid, keys) values (?, ?)'
type Held = { doc: number; keys: string }

/** Every key of a text, of each of its readings, once; of a compound its parts and the whole. */
export const keysOf = (text: string): string[] => [
  ...new Set(
    [...new Set([...wordsOf(text), ...(wholeWordsOf(text) ?? [])])].flatMap((word) => soundKeys(word)),
  ),
]

/** Puts records into the index, each under the same number as before; an archived one is found only in its own list. */
export const indexDocuments = (
  ctx: Context,
  entity: SearchEntity,
  ids: readonly string[],
  documentOf: (ctx: Context, id: string) => SearchDocument,
): void => {
  const [first, last] = rangeOf(entity)
  let next = Number(ctx.prepare(newest).pluck().get(first, last) ?? first) + 1
  const [finding, putting, indexing] = [ctx.prepare(find), ctx.prepare(put), ctx.prepare(index)]
  const fresh = new Map<number, readonly string[]>()
  for (const id of ids) {
    const { ref, label, detail, words, textKeys = [], archived } = documentOf(ctx, id)
    const held = finding.get(entity, id) as Held | undefined
    const doc = held?.doc ?? next++
    const named = keysOf([ref, ...words].join(' '))
    const keys = (textKeys.length > 0 ? [...new Set([...named, ...textKeys])] : named).join(' ')
    putting.run(doc, entity, id, ref, label, detail, Number(archived), keys)
    if (held?.keys === keys) continue
    fresh.set(doc, held?.keys ? changed(ctx, held, named) : named)
    indexing.run(doc, keys)
  }
  keepKeys(ctx, fresh)
}

const counted =
  'select k.key from search_use u join search_key k on k.id = u.key_id where u.doc = ? and k.key = ?'
/** Takes out what a record was found by before, and answers the words that are not counted for it yet. */
const changed = (ctx: Context, { doc, keys }: Held, now: readonly string[]): string[] => {
  const [is, was] = [new Set(now), keys.split(' ')]
  ctx.prepare('delete from search_fts where rowid = ?').run(doc)
  dropKeys(
    ctx,
    doc,
    was.filter((key) => !is.has(key)),
  )
  return now.filter((key) => ctx.prepare(counted).get(doc, key) === undefined)
}

/** Keeps the search documents of one kind. */
export const indexing = (
  entity: SearchEntity,
  documentOf: (ctx: Context, id: string) => SearchDocument,
): Keep => {
  const many = (ctx: Context, ids: readonly string[]) => indexDocuments(ctx, entity, ids, documentOf)
  return Object.assign((ctx: Context, id: string) => many(ctx, [id]), { many })
}

/** Takes a record out of the index; nothing may refer to its search document any more. */
export const forgetDocument = (ctx: Context, entity: SearchEntity, id: string): void => {
  const { doc, keys } = ctx.prepare(find).get(entity, id) as Held
  dropKeys(ctx, doc, keys.split(' '))
  ctx.prepare('delete from search_fts where rowid = ?').run(doc)
  ctx.prepare('delete from search_doc where doc = ?').run(doc)
}

/** The number of a record's search document, for a register that keeps it. */
export const docOf = (ctx: Context, entity: SearchEntity, id: string): number =>
  (ctx.prepare(find).get(entity, id) as Held).doc
