// What was done with records since: changed, or referred to by records made later.
import { isKeptTable } from '../audit/change.ts'
import type { Context } from '../context.ts'

type Reference = { from: string; table: string }
const referencesOf = (ctx: Context, table: string): Reference[] =>
  ctx.prepare('select "from", "table" from pragma_foreign_key_list(?)').all(table) as Reference[]

const since = `select entity, entity_id from audit_log where seq > ?
  and action not in ('read', 'open', 'export', 'login_fail')`

export const keyOf = (entity: string, id: string): string => `${entity}/${id}`

/** `entity/id` of every record that entries after `last` changed, or now refer to. */
export const touchedSince = (ctx: Context, last: number): ReadonlySet<string> => {
  const touched = new Set<string>()
  const references = new Map<string, Reference[]>()
  for (const { entity, entity_id } of ctx.prepare(since).all(last) as {
    entity: string
    entity_id: string
  }[]) {
    touched.add(keyOf(entity, entity_id))
    if (!isKeptTable(entity)) continue
    const known = references.get(entity) ?? referencesOf(ctx, entity)
    references.set(entity, known)
    const row = ctx.prepare(`select * from ${entity} where id = ?`).get(entity_id) as
      Record<string, unknown> | undefined
    for (const { from, table } of known) {
      const id = row?.[from]
      if (typeof id === 'string') touched.add(keyOf(table, id))
    }
  }
  return touched
}
