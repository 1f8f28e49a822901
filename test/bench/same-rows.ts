// Every row that an import left in the file, whatever it is (records, history, indices, registers), put into an empty
// one by prepared inserts: what the file itself asks for, without anything that is thought about it.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createDatabase, openDatabase, type Sqlite } from '../../electron/vault/database/open.ts'
import { migrate } from '../../electron/vault/database/migrate.ts'
import { migrations } from '../../electron/vault/database/migrations/index.ts'
import { inParts } from '../../shared/in-parts.ts'

const tablesOf = (db: Sqlite): string[] =>
  db
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'",
    )
    .pluck()
    .all() as string[]

/** CPU milliseconds of the inserts and their commit; reading the rows is not counted. */
export const sameRowsCpuMs = (from: Sqlite, folder: string): number => {
  const [file, key] = [join(folder, 'same-rows.db'), randomBytes(32)]
  createDatabase(file, key)
  const to = openDatabase(file, key)
  migrate(to, migrations)
  let spent = 0
  const counted = (work: () => void) => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    spent += user + system
  }
  const copy = (query: string, insert: string) => {
    const statement = to.prepare(insert)
    const rows = from.prepare(query).raw().all() as unknown[][]
    for (const some of inParts(rows, 5_000)) counted(() => some.forEach((row) => statement.run(row)))
  }
  to.exec('begin; pragma defer_foreign_keys = on')
  for (const table of tablesOf(from)) {
    if (to.prepare(`select 1 from ${table} limit 1`).get() !== undefined) continue
    const columns = from.prepare(`select name from pragma_table_info('${table}')`).pluck().all()
    copy(`select * from ${table}`, `insert into ${table} values (${columns.map(() => '?').join(', ')})`)
  }
  copy('select doc, keys from search_doc', 'insert into search_fts (rowid, keys) values (?, ?)')
  counted(() => to.exec('commit'))
  to.close()
  return Math.round(spent / 1000)
}
