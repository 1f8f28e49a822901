// What a restore would change, in figures, before anybody agrees to it.
import { comparedKinds } from '../../../shared/backup.ts'
import { auditHead } from '../audit/log.ts'
import type { Sqlite } from '../database/open.ts'

export type Relation = 'older' | 'same' | 'newer' | 'diverged'

const seqOf = (db: Sqlite): number => auditHead(db).seq
const hashAt = (db: Sqlite, seq: number): string =>
  (
    db.prepare('select hash from audit_log where seq = ?').get(seq) as { hash: Buffer } | undefined
  )?.hash.toString('hex') ?? ''

/** The last entry both histories have: they are chained, so what agrees at one entry agrees before it. */
const lastCommonSeq = (a: Sqlite, b: Sqlite): number => {
  let [low, high] = [0, Math.min(seqOf(a), seqOf(b))]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (hashAt(a, middle) === hashAt(b, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** A bundle may be older than a table. */
export const hasTable = (db: Sqlite, table: string): boolean =>
  db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !== undefined

const count = (db: Sqlite, table: string): number => {
  if (!hasTable(db, table)) return 0
  return (db.prepare(`select count(*) as n from "${table}"`).get() as { n: number }).n
}

export const countsOf = (db: Sqlite): Record<string, number> =>
  Object.fromEntries(comparedKinds.map((table) => [table, count(db, table)]))

/** How the history of a bundle stands to the one here, and how many entries are here alone. */
export const relate = (here: Sqlite, bundle: Sqlite): { relation: Relation; lost: number } => {
  const [mine, theirs, common] = [seqOf(here), seqOf(bundle), lastCommonSeq(here, bundle)]
  const lost = mine - common
  if (lost === 0) return { relation: theirs === common ? 'same' : 'newer', lost }
  return { relation: theirs === common ? 'older' : 'diverged', lost }
}
