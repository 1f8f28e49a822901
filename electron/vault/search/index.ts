// One box for every record (screen 2 of the design), and the look-ups of forms.
import { type searchContract, searchGroups } from '../../../shared/contract/search.ts'
import type { Context, HandlersFor } from '../context.ts'
import { rangeOf, type SearchEntity } from './documents.ts'
import { matcher, matchOf, searchable } from './match.ts'
import { tell } from './tell.ts'

export {
  docOf,
  forgetDocument,
  indexDocuments,
  indexing,
  keysOf,
  type SearchDocument,
  searchEntities,
  type SearchEntity,
} from './documents.ts'
export { countMatches, matches, matchesDoc, matchesRecord, matchOf } from './match.ts'

const found = `from search_fts f join search_doc d on d.doc = f.rowid
  where f.search_fts match ? and f.rowid between ? and ? and d.archived = 0`
const shown = 'd.entity_id as id, d.ref, d.label, d.detail'
type Shown = { id: string; ref: string; label: string; detail: string }

const perGroup = 6
export const searchHandlers = {
  'search.all': (ctx, { text }) => {
    // One letter begins something in every record.
    if (text.trim().length < 2) return []
    const matchIn = matcher(ctx, text)
    return searchGroups.flatMap((group) => {
      const match = matchIn(group)
      if (match === null) return []
      const hits = ctx.prepare(`select ${shown} ${found} limit ${perGroup}`).all(...match) as Shown[]
      return tell(ctx, group, searchable(text), hits)
    })
  },
} satisfies HandlersFor<Omit<typeof searchContract, 'search.people'>>

const lookedUp = 20
const newest = 'from search_doc d where d.doc between ? and ? and d.archived = 0'

/**
 * For a *.lookup channel: the records that match, in the index's own order; the newest when nothing was typed.
 * `among` narrows them: a select of the ids allowed, and its value.
 */
export const lookUp = (
  ctx: Context,
  entity: SearchEntity,
  text: string,
  among?: readonly [select: string, value: string] | null,
): Shown[] => {
  const match = matchOf(ctx, entity, text)
  if (match === null && searchable(text).length > 0) return []
  const [select, ...value] = among ?? []
  const narrowed = select ? `and d.entity_id in (${select})` : ''
  const sql = `select ${shown} ${match ? found : newest} ${narrowed} ${match ? '' : 'order by d.doc desc'} limit ${lookedUp}`
  return ctx.prepare(sql).all(...(match ?? rangeOf(entity)), ...value) as Shown[]
}
