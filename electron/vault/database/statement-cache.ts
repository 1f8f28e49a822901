import type { Database, Statement } from 'better-sqlite3'

/** Preparing costs more than a point read (data layer 3), so statements are kept. The least recently used goes first. */
export const statementCache = (db: Database, size = 500) => {
  const cache = new Map<string, Statement>()
  return (sql: string): Statement => {
    const statement = cache.get(sql) ?? db.prepare(sql)
    cache.delete(sql)
    cache.set(sql, statement)
    const oldest = cache.size > size ? cache.keys().next().value : undefined
    if (oldest !== undefined) cache.delete(oldest)
    return statement
  }
}
export type Prepare = ReturnType<typeof statementCache>
