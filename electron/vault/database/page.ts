// One page of a list: sorted and filtered in SQL, continued from the last row (keyset), never by offset.
import { type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from 'kysely'
import { AppError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { all, one } from './run.ts'

/** `currency` names the column the amount is kept apart by; `counts` leaves out rows that are in the list but not in the sum. */
type Sum = { amount: string | RawBuilder<number>; currency?: string; counts?: RawBuilder<SqlBool> }
type Wanted<Sort extends string> = { sort: Sort; descending: boolean; cursor: string | null; limit: number }
type Spec<DB, TB extends keyof DB, Row, Sort extends string, Shown, WhichDB, Which extends keyof WhichDB> = {
  /** Joins and conditions are in; order and limit are not. */
  query: SelectQueryBuilder<DB, TB, Row>
  /** Which rows, where a long list is counted and sorted without what is only shown; `query` then needs no conditions. */
  which?: SelectQueryBuilder<WhichDB, Which, unknown>
  /** How many rows there are, where a short way to that is known. */
  count?: (() => number) | undefined
  /** Column to sort by, NOT NULL and indexed together with the id where the list is long. */
  sorts: Record<Sort, string>
  id: string
  /** What columns come to over everything the query lets through, counted with the first page. */
  sums?: Record<string, Sum>
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

export const pageOf = <
  DB,
  TB extends keyof DB,
  Row,
  Sort extends string,
  Shown,
  WhichDB,
  Which extends keyof WhichDB,
>(
  ctx: Context,
  wanted: Wanted<Sort>,
  { query, which, count, sorts, id, sums = {}, show }: Spec<DB, TB, Row, Sort, Shown, WhichDB, Which>,
): { rows: Shown[]; next: string | null; total: number | null; sums: ListSum[] | null } => {
  const [by, key] = [sql.ref(sorts[wanted.sort]), sql.ref(id)]
  const direction = wanted.descending ? sql`desc` : sql`asc`
  const order = sql`${by} ${direction}, ${key} ${direction}`
  /** First the ids of the page alone: what is only shown is looked up for its rows, not for all that are sorted. */
  const ids = <D, T extends keyof D>(all: SelectQueryBuilder<D, T, unknown>) =>
    (wanted.cursor ? all.where(after(by, key, wanted.descending, readCursor(wanted.cursor))) : all)
      .clearSelect()
      .select(key.as('id'))
      .orderBy(order)
      .limit(wanted.limit + 1)
  const rows = all(
    ctx,
    query
      .where(sql<boolean>`${key} in (${which ? ids(which) : ids(query)})`)
      .select([by.as('cursor_value'), key.as('cursor_id')])
      .orderBy(order),
  )
  const shown = rows.slice(0, wanted.limit)
  // The two cursor columns were added here; the rest of the row is what the query selects.
  const last = (rows.length > wanted.limit ? shown.at(-1) : undefined) as Cursor | undefined
  const isFirst = wanted.cursor === null
  const counted = () => (which ? countOf(ctx, which) : countOf(ctx, query))
  const add = () => (which ? sumsOf(ctx, which, sums) : sumsOf(ctx, query, sums))
  return {
    rows: shown.map((row) => show(row as Row)),
    next: last ? writeCursor(last.cursor_value, last.cursor_id) : null,
    total: isFirst ? (count ?? counted)() : null,
    sums: isFirst ? add() : null,
  }
}

const countOf = <DB, TB extends keyof DB>(ctx: Context, query: SelectQueryBuilder<DB, TB, unknown>) => {
  const count = query.clearSelect().select(sql`count(*)`.as('count'))
  return one(ctx, ctx.db.selectNoFrom(sql<number>`(${count})`.as('total'))).total
}

type ListSum = { of: string; currency: string | null; amount: number }
const sumsOf = <DB, TB extends keyof DB>(
  ctx: Context,
  query: SelectQueryBuilder<DB, TB, unknown>,
  sums: Readonly<Record<string, Sum>>,
): ListSum[] =>
  Object.entries(sums).flatMap(([of, { amount, currency, counts }]) => {
    const figure = typeof amount === 'string' ? sql<number>`${sql.ref(amount)}` : amount
    const unit = currency ? sql<string | null>`${sql.ref(currency)}` : sql<string | null>`null`
    const counted = counts ? query.where(counts) : query
    const summed = counted
      .clearSelect()
      .select([unit.as('currency'), sql<number>`coalesce(sum(${figure}), 0)`.as('amount')])
    const { sql: text, parameters } = (currency ? summed.groupBy(unit).orderBy(unit) : summed).compile()
    // The two columns selected here, over whatever the query is about.
    const rows = ctx.prepare(text).all(...parameters) as Omit<ListSum, 'of'>[]
    return rows.map((row) => ({ of, ...row }))
  })

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
