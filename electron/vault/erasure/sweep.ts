// The names in everybody else's records: replaced by the code, wherever a text may hold them.
import { isKeptTable, keptTables } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { blank } from './forget.ts'
import type { Redact } from './mentions.ts'
import { redactorIn, textColumns } from './texts.ts'

const isDerived = (column: string) => /^sort_|_key$/.test(column)

type Row = Record<string, string | number | null>

/** Whether a row belongs to one of these records, or is one. */
export const belongsTo = (ids: ReadonlySet<string>, row: Row): boolean =>
  Object.entries(row).some(
    ([column, value]) =>
      (column === 'id' || column.endsWith('_id')) && typeof value === 'string' && ids.has(value),
  )

export const sweep = (ctx: Context, ids: ReadonlySet<string>, redact: Redact): void => {
  for (const table of Object.keys(keptTables)) {
    if (!isKeptTable(table) || textColumns[table].length === 0) continue
    const columns: readonly string[] = textColumns[table]
    for (const row of ctx.prepare(`select * from ${table}`).all() as Row[]) {
      const linked = belongsTo(ids, row)
      const redacted = (column: string, isAbout: boolean) => {
        const value = row[column]
        if (typeof value !== 'string') return []
        const text = redactorIn(table, column, redact)(value, isAbout)
        return text === value.normalize('NFC') ? [] : [[column, text] as const]
      }
      const changed = columns.filter((column) => !isDerived(column)).flatMap((each) => redacted(each, linked))
      // In small letters, for sorting and searching: what follows from a text that names her does so too.
      const about = linked || changed.length > 0
      changed.push(...columns.filter(isDerived).flatMap((each) => redacted(each, about)))
      if (changed.length > 0) blank(ctx, table, String(row['id']), Object.fromEntries(changed))
    }
  }
}
