// Hands everything that hangs on one record to another. Whatever is recorded of both is moved too, and archived: one of
// the two is enough.
import { type KeptTable, updateCells } from '../../audit/change.ts'
import type { Cells } from '../../audit/log.ts'
import type { Context } from '../../context.ts'
import { type Link, links, textLinks } from './links.ts'

export type Sides = { keepId: string; dropId: string }
/** What was touched, so that the rules can be asked about it. */
export type Touched = { table: KeptTable; id: string }
type Row = Cells & { id: string }

const rowsOf = (ctx: Context, { table, column, where = '1' }: Link, personId: string): Row[] =>
  ctx.prepare(`select * from ${table} where ${column} = ? and ${where} order by id`).all(personId) as Row[]

const isAlike = (a: Cells, b: Cells, columns: readonly string[]): boolean =>
  columns.every((column) => a[column] === b[column])
const stands = (row: Cells): boolean => row['deleted_at'] === null

/** Of a thing recorded twice the one that tells more stays: the other is archived. */
const told = (row: Cells): number =>
  Object.values(row).filter((value) => value !== null && value !== '').length

const inherit = (
  ctx: Context,
  { table, column }: NonNullable<Link['heirs']>,
  to: string,
  from: string,
): void => {
  const ids = ctx.prepare(`select id from ${table} where ${column} = ?`).pluck().all(from) as string[]
  for (const id of ids) updateCells(ctx, table, id, { [column]: to }, {})
}

/** Leaves one of two rows that say the same; it says what either said. */
const leaveOne = (ctx: Context, { table, either = [], heirs }: Link, stays: Row, goes: Row): void => {
  updateCells(ctx, table, goes.id, { deleted_at: ctx.now() }, { action: 'archive' })
  if (heirs) inherit(ctx, heirs, stays.id, goes.id)
  const also = either.filter((column) => goes[column] === 1)
  updateCells(ctx, table, stays.id, Object.fromEntries(also.map((column) => [column, 1])), {})
}

const moveLink = (ctx: Context, link: Link, { keepId, dropId }: Sides): Touched[] => {
  const { table, column, twice, unlessTaken } = link
  const own = rowsOf(ctx, link, keepId)
  return rowsOf(ctx, link, dropId).flatMap((row) => {
    if (unlessTaken && own.some((each) => isAlike(each, row, unlessTaken))) return []
    const double =
      twice && stands(row) ? own.find((each) => stands(each) && isAlike(each, row, twice)) : undefined
    if (double)
      leaveOne(ctx, link, ...(told(row) > told(double) ? ([row, double] as const) : ([double, row] as const)))
    updateCells(ctx, table, row.id, { [column]: keepId }, {})
    return [{ table, id: row.id }]
  })
}

const moveTexts = (ctx: Context, { keepId, dropId }: Sides): void => {
  for (const { table, column } of textLinks)
    for (const row of ctx
      .prepare(`select id, ${column} as text from ${table} where instr(${column}, ?) > 0`)
      .all(dropId) as { id: string; text: string }[])
      updateCells(ctx, table, row.id, { [column]: row.text.replaceAll(dropId, keepId) }, {})
}

export const moveLinks = (ctx: Context, sides: Sides): Touched[] => {
  moveTexts(ctx, sides)
  return links.flatMap((link) => moveLink(ctx, link, sides))
}

/** How many records of each kind hang on a person. */
export const linksOf = (ctx: Context, personId: string): { table: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const link of links)
    counts.set(link.table, (counts.get(link.table) ?? 0) + rowsOf(ctx, link, personId).filter(stands).length)
  return [...counts].filter(([, count]) => count > 0).map(([table, count]) => ({ table, count }))
}
