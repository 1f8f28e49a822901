// Every key in use, and which records have it. Spelling is forgiven over the words there are, not over the records: many
// people share few words.
import { skeletonOf } from '../../../shared/names/sound/key.ts'
import type { Context } from '../context.ts'

/** Single letters are parts of record numbers and initials, in every record. */
export const isWord = (key: string): boolean => key.length > 1 && !/\d/.test(key)
/** A shorter word is near to too many. */
export const shortest = 3

/** The key with each of its signs left out, and the key itself: two words one sign apart share one of them. */
export const nearForms = (key: string): string[] => {
  const forms = new Set([key])
  if (key.length >= shortest)
    for (let at = 0; at < key.length; at += 1) forms.add(key.slice(0, at) + key.slice(at + 1))
  return [...forms]
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Counts the keys of records in. Of many records at once each word is written once, and all of them in order. */
export const keepKeys = (ctx: Context, keysOf: ReadonlyMap<number, readonly string[]>): void => {
  const docsOf = new Map<string, number[]>()
  for (const [doc, keys] of keysOf)
    for (const key of keys) {
      const docs = docsOf.get(key)
      if (docs) docs.push(doc)
      else if (isWord(key)) docsOf.set(key, [doc])
    }
  const keep = ctx.prepare(`insert into search_key (key, skeleton, uses) values (?, ?, ?)
    on conflict (key) do update set uses = uses + excluded.uses returning id, uses`)
  const use = ctx.prepare('insert into search_use (key_id, doc) values (?, ?)')
  const near: [shorter: string, id: number][] = []
  for (const [key, docs] of [...docsOf].toSorted(byFirst)) {
    const { id, uses } = keep.get(key, skeletonOf(key), docs.length) as { id: number; uses: number }
    for (const doc of docs) use.run(id, doc)
    if (uses === docs.length) for (const shorter of nearForms(key)) near.push([shorter, id])
  }
  const meet = ctx.prepare('insert into search_near (shorter, key_id) values (?, ?)')
  for (const [shorter, id] of near.toSorted(byFirst)) meet.run(shorter, id)
}

const unuse = `delete from search_use where doc = ? and key_id = (select id from search_key where key = ?)
  returning key_id`
/** Counts them out; a key nobody uses any more is gone: it could be the name of somebody who was erased. */
export const dropKeys = (ctx: Context, doc: number, keys: readonly string[]): void => {
  for (const key of keys) {
    const id = ctx.prepare(unuse).pluck().get(doc, key)
    if (id === undefined) continue
    const left = ctx
      .prepare('update search_key set uses = uses - 1 where id = ? returning uses')
      .pluck()
      .get(id)
    if (left !== 0) continue
    for (const shorter of nearForms(key))
      ctx.prepare('delete from search_near where shorter = ? and key_id = ?').run(shorter, id)
    ctx.prepare('delete from search_key where id = ?').run(id)
  }
}
