// In a history a reference reads as the name of what it points to, not as an id nobody can read.
import type { Context } from '../context.ts'

type Value = string | number | null

/** Where the name of a row of these tables stands; references to others stay ids. */
const nameIn: Partial<Record<string, string>> = {
  facility: 'name from facility',
  person: 'label as name from v_person',
  household: 'label as name from v_household',
  organisation: 'name from organisation',
  campaign: 'title as name from campaign',
  fund: 'name from fund',
  treasury_account: 'name from treasury_account',
  proceeding: 'ref as name from v_proceeding',
  source: 'title as name from v_source',
  action: 'title as name from v_action',
  expense: 'ref as name from v_expense',
}

/** How the values of a column read: the name behind a reference, by the schema's own foreign keys; others as they are. */
export const readerOf = (ctx: Context, entity: string, column: string): ((value: Value) => Value) => {
  const asStored = (value: Value) => value
  if (!/_id$|^merged_into$/.test(column)) return asStored
  const target = ctx
    .prepare('select "table" from pragma_foreign_key_list(?) where "from" = ?')
    .get(entity, column) as { table: string } | undefined
  const name = target && nameIn[target.table]
  if (name === undefined) return asStored
  const find = ctx.prepare(`select ${name} where id = ?`)
  return (value) => (find.get(value) as { name: string } | undefined)?.name ?? value
}
