// db.ops: the same engine, rows and statements, with and without encryption, in turn.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createDatabase, openDatabase, type Sqlite } from '../../electron/vault/database/open.ts'
import { cpuMicroseconds, rounded } from './measure.ts'

const rows = 100_000

const plain = (file: string): Sqlite => {
  const db = new Database(file)
  for (const pragma of [
    'journal_mode=WAL',
    'synchronous=FULL',
    'temp_store=MEMORY',
    'cache_size=-131072',
    'mmap_size=0',
  ])
    db.pragma(pragma)
  return db
}
const sealed = (file: string): Sqlite => {
  const key = Buffer.alloc(32, 3)
  createDatabase(file, key)
  return openDatabase(file, key)
}
const fill = (db: Sqlite): void => {
  db.exec(
    'create table entry (id integer primary key, day text not null, currency text not null, amount integer not null) strict; create index entry_day on entry (day, id)',
  )
  const insert = db.prepare('insert into entry values (?, ?, ?, ?)')
  db.transaction(() => {
    for (let id = 1; id <= rows; id++)
      insert.run(
        id,
        `20${10 + (id % 15)}-0${1 + (id % 9)}-1${id % 9}`,
        ['CHF', 'EUR', 'KZT'][id % 3],
        (id * 7919) % 100_000,
      )
  })()
}

const operations = (db: Sqlite) => {
  const point = db.prepare('select * from entry where id = ?')
  const page = db.prepare('select * from entry where (day, id) > (?, ?) order by day, id limit 50')
  const sum = db.prepare('select currency, sum(amount) as total from entry group by currency')
  const add = db.prepare("insert into entry (day, currency, amount) values ('2025-01-01', 'CHF', 5)")
  let at = 0
  const next = () => (at = (at * 1103515245 + 12345) % rows)
  return {
    'point read': { work: () => point.get(1 + Math.abs(next())), calls: 5000 },
    'page of 50': { work: () => page.all(`20${10 + (Math.abs(next()) % 15)}-05-11`, 0), calls: 500 },
    'sum of all': { work: () => sum.all(), calls: 5 },
    commit: { work: () => add.run(), calls: 100 },
  }
}

export const databaseOperations = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const [open, closed] = [plain(join(folder, 'plain.db')), sealed(join(folder, 'sealed.db'))]
  fill(open)
  fill(closed)
  // The same answer first: a faster wrong answer is no result.
  const check =
    'select currency, count(*) as n, sum(amount) as total from entry group by currency order by currency'
  if (JSON.stringify(open.prepare(check).all()) !== JSON.stringify(closed.prepare(check).all()))
    throw new Error('the engines disagree')
  const [a, b] = [operations(open), operations(closed)]
  const names = Object.keys(a) as (keyof typeof a)[]
  const results = names.map((operation) => {
    const plainMicroseconds = cpuMicroseconds(a[operation].work, a[operation].calls)
    const sealedMicroseconds = cpuMicroseconds(b[operation].work, b[operation].calls)
    return {
      operation,
      plainMicroseconds: rounded(plainMicroseconds),
      sealedMicroseconds: rounded(sealedMicroseconds),
      ratio: rounded(sealedMicroseconds / plainMicroseconds),
    }
  })
  open.close()
  closed.close()
  rmSync(folder, { recursive: true, force: true })
  return results
}
