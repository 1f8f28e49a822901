// The names in everybody else's records: replaced by the code, wherever a text may hold them.
import { type KeptTable, keptTables } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { blank } from './forget.ts'
import type { Redact } from './mentions.ts'

/** Names of those who use the vault, settings, and the spellings of other persons are no text about her. */
const spared: readonly KeptTable[] = ['app_user', 'setting', 'person_name']
const isText = (column: string) =>
  !/^(id|ref|deleted_at|created_.*|updated_.*)$|_(id|on|min|max|at)$/.test(column)
// The keys of a record are exactly its tables.
const tables = Object.keys(keptTables).filter((name) => !spared.some((own) => own === name)) as KeptTable[]

type Row = Record<string, string | number | null>

/** Whether a row belongs to one of these records, or is one. */
export const belongsTo = (ids: ReadonlySet<string>, row: Row): boolean =>
  Object.entries(row).some(
    ([column, value]) =>
      (column === 'id' || column.endsWith('_id')) && typeof value === 'string' && ids.has(value),
  )

export const sweep = (ctx: Context, ids: ReadonlySet<string>, redact: Redact): void => {
  for (const table of tables)
    for (const row of ctx.prepare(`select * from ${table}`).all() as Row[]) {
      const linked = belongsTo(ids, row)
      const changed = Object.entries(row).flatMap(([column, value]) => {
        if (typeof value !== 'string' || !isText(column)) return []
        const redacted = redact(value, linked)
        return redacted === value.normalize('NFC') ? [] : [[column, redacted] as const]
      })
      if (changed.length > 0) blank(ctx, table, String(row['id']), Object.fromEntries(changed))
    }
}
