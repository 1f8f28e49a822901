// Kysely builds and types the SQL; here it is run at once on a kept statement. Nothing in the vault awaits a query,
// so no other call can come between the statements of a command (architecture 4).
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { AppError } from '../../../shared/result.ts'
import type { Schema } from './schema/index.ts'
import type { Prepare } from './statement-cache.ts'

/** Whatever can prepare: a context, or a bare database in a test. */
export type Runs = { prepare: Prepare }

export const queryBuilder = (): Kysely<Schema> =>
  new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })

/** All rows of a query, typed by the query. */
export const all = <Row>(ctx: Runs, query: Compilable<Row>): Row[] => {
  const { sql, parameters } = query.compile()
  // The row's type is what Kysely worked out from the schema; the driver itself knows none.
  return ctx.prepare(sql).all(...parameters) as Row[]
}

/** The first row, if there is one. */
export const first = <Row>(ctx: Runs, query: Compilable<Row>): Row | undefined => {
  const { sql, parameters } = query.compile()
  return ctx.prepare(sql).get(...parameters) as Row | undefined
}

/** The one row, or `not_found`. */
export const one = <Row>(ctx: Runs, query: Compilable<Row>): Row => {
  const row = first(ctx, query)
  if (row === undefined) throw new AppError({ code: 'not_found' })
  return row
}
