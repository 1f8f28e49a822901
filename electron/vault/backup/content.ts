// What a database holds, in one figure: equal before and after the way through a bundle.
import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'
import { auditHead } from '../audit/log.ts'
import { versionOf } from '../database/migrate.ts'
import { openReader, type Sqlite } from '../database/open.ts'
import type { BundleHeader } from './format.ts'

export type Content = Pick<BundleHeader, 'counts' | 'contentHash' | 'auditHead' | 'schemaVersion'>

/** The list of bundles speaks of the laptop and not of the office; the search index follows from the records. */
const notContent = /^(?:sqlite_|search_fts|backup$)/

const tablesOf = (db: Sqlite): string[] => {
  const all = db.prepare("select name from sqlite_master where type = 'table' order by name").all() as {
    name: string
  }[]
  return all.map(({ name }) => name).filter((name) => !notContent.test(name))
}

const orderOf = (db: Sqlite, table: string): string => {
  const columns = db.prepare('select name from pragma_table_info(?) where pk > 0 order by pk').all(table) as {
    name: string
  }[]
  return columns.map(({ name }) => `"${name}"`).join(', ') || 'rowid'
}

const plain = (value: unknown) => (Buffer.isBuffer(value) ? { bytes: value.toString('hex') } : value)

/** How many rows each table has, and a hash over every row of every table in the order of their keys. */
export const contentOf = (db: Sqlite, report: (done: number, total: number) => void = () => {}): Content => {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  const tables = tablesOf(db)
  for (const [done, table] of tables.entries()) {
    report(done, tables.length)
    hash.update(`${table}\n`)
    let count = 0
    const rows = db
      .prepare(`select * from "${table}" order by ${orderOf(db, table)}`)
      .raw()
      .iterate()
    for (const row of rows as IterableIterator<unknown[]>) {
      hash.update(`${JSON.stringify(row.map(plain))}\n`)
      count++
    }
    counts[table] = count
  }
  const { seq, hash: newest } = auditHead(db)
  return {
    counts,
    contentHash: hash.digest('hex'),
    schemaVersion: versionOf(db),
    auditHead: { seq, hash: newest.toString('base64') },
  }
}

/** Opens a copy with its key, has every page checked, and says what it holds; `damaged` when it is not whole. */
export const soundContentOf = (
  file: string,
  key: Buffer,
  report: (done: number, total: number) => void,
): Content => {
  const db = openReader(file, key)
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new AppError({ code: 'damaged' })
    return contentOf(db, report)
  } finally {
    db.close()
  }
}
