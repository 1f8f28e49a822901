// In a history a reference reads as the name of what it points to, not as an id nobody can read.
import type { Context } from '../context.ts'

/** What a row of these tables is called, as SQL; other references stay out of the history. */
const nameOf: Record<string, string> = {
  facility: 'name',
  person: "case when name_latin <> '' then name_latin else name_cyrillic end",
  household: "case when label <> '' then label else ref end",
  organisation: 'name',
  campaign: 'title',
  fund: 'name',
  treasury_account: 'name',
}

/** The table a column refers to, by the schema's own foreign keys. */
const targetOf = (ctx: Context, entity: string, column: string): string | undefined =>
  (
    ctx.prepare('select "from" as "column", "table" from pragma_foreign_key_list(?)').all(entity) as {
      column: string
      table: string
    }[]
  ).find((key) => key.column === column)?.table

/** The name behind a stored reference; any other value as it is. */
export const labelled = (
  ctx: Context,
  entity: string,
  column: string,
  value: string | number | null,
): string | number | null => {
  if (!column.endsWith('_id') || typeof value !== 'string') return value
  const table = targetOf(ctx, entity, column)
  const name = table === undefined ? undefined : nameOf[table]
  if (name === undefined) return value
  const found = ctx.prepare(`select ${name} as name from ${table} where id = ?`).get(value) as
    { name: string } | undefined
  return found?.name ?? value
}
