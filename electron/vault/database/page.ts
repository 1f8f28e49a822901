// One page of a list: sorted and filtered in SQL, continued from the last row (keyset), never by offset.
import { type SelectQueryBuilder, sql } from 'kysely'
import { AppError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { all, one } from './run.ts'

type Wanted<Sort extends string> = { sort: Sort; descending: boolean; cursor: string | null; limit: number }
type Spec<DB, TB extends keyof DB, Row, Sort extends string, Shown> = {
  /** Joins and conditions are in; order and limit are not. */
  query: SelectQueryBuilder<DB, TB, Row>
  /** Column to sort by, NOT NULL and indexed together with the id where the list is long. */
  sorts: Record<Sort, string>
  id: string
  show: (row: Row) => Shown
}

type Key = string | number
const isKey = (value: unknown): value is Key => typeof value === 'string' || typeof value === 'number'

const readCursor = (cursor: string): [Key, Key] => {
  try {
    const [value, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (isKey(value) && isKey(id)) return [value, id]
  } catch {
    // answered below, together with a cursor of another shape
  }
  throw new AppError({ code: 'validation', fields: { cursor: { problem: 'invalid' } } })
}
const writeCursor = (value: unknown, id: unknown) =>
  Buffer.from(JSON.stringify([value, id]), 'utf8').toString('base64url')

type Cursor = { cursor_value: Key; cursor_id: Key }

export const pageOf = <DB, TB extends keyof DB, Row, Sort extends string, Shown>(
  ctx: Context,
  wanted: Wanted<Sort>,
  { query, sorts, id, show }: Spec<DB, TB, Row, Sort, Shown>,
): { rows: Shown[]; next: string | null; total: number } => {
  const [by, key] = [sql.ref(sorts[wanted.sort]), sql.ref(id)]
  const direction = wanted.descending ? sql`desc` : sql`asc`
  const continued = wanted.cursor
    ? query.where(after(by, key, wanted.descending, readCursor(wanted.cursor)))
    : query
  const rows = all(
    ctx,
    continued
      .select([by.as('cursor_value'), key.as('cursor_id')])
      .orderBy(sql`${by} ${direction}, ${key} ${direction}`)
      .limit(wanted.limit + 1),
  )
  const { total } = one(
    ctx,
    ctx.db.selectNoFrom(
      sql<number>`(select count(*) from (${query.select(sql`1`.as('counted'))}))`.as('total'),
    ),
  )
  const shown = rows.slice(0, wanted.limit)
  // The two cursor columns were added here; the rest of the row is what the query selects.
  const last = (rows.length > wanted.limit ? shown.at(-1) : undefined) as Cursor | undefined
  return {
    rows: shown.map((row) => show(row as Row)),
    next: last ? writeCursor(last.cursor_value, last.cursor_id) : null,
    total,
  }
}

const after = (
  by: ReturnType<typeof sql.ref>,
  key: ReturnType<typeof sql.ref>,
  descending: boolean,
  [value, id]: [Key, Key],
) =>
  descending
    ? sql<boolean>`(${by}, ${key}) < (${value}, ${id})`
    : sql<boolean>`(${by}, ${key}) > (${value}, ${id})`

/** `column in (values)` as one JSON parameter, so that the SQL text stays the same and its statement is kept. */
export const isOneOf = (column: string, values: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
