import type { Database, Statement } from 'better-sqlite3'

/**
 * Preparing costs more than a point read (data layer 3), so statements are kept. The oldest goes first, used or not: to
 * note every use costs more than to prepare one anew now and then.
 */
export const statementCache = (db: Database, size = 1000) => {
  const cache = new Map<string, Statement>()
  return (sql: string): Statement => {
    const kept = cache.get(sql)
    if (kept) return kept
    const statement = db.prepare(sql)
    cache.set(sql, statement)
    const oldest = cache.size > size ? cache.keys().next().value : undefined
    if (oldest !== undefined) cache.delete(oldest)
    return statement
  }
}
export type Prepare = ReturnType<typeof statementCache>
