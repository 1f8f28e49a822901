// The one place a database file is opened. Encryption fails open in silence (no key, a wrong order, a 63-digit key,
// a plain file): so the order stands here once, and what came of it is checked (security 4.4).
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/result.ts'

export type Sqlite = Database.Database
const digits = Buffer.from('0123456789abcdef')

/** `x'<64 digits>'` as bytes: strings cannot be wiped. */
const literalOf = (key: Buffer): Buffer => {
  const literal = Buffer.alloc(67, "'")
  literal.write('x')
  key.forEach((byte, i) => literal.set([digits[byte >> 4] ?? 0, digits[byte & 15] ?? 0], 2 + 2 * i))
  return literal
}

const unseal = (file: string, key: Buffer, options: Database.Options): Sqlite => {
  if (key.length !== 32) throw new RangeError('the key is not 32 bytes')
  const db = new Database(file, { timeout: 5000, ...options })
  try {
    db.pragma("cipher='sqlcipher'") // before the key, or the file is silently ChaCha20
    db.pragma('legacy=4')
    const literal = literalOf(key)
    db.key(literal)
    literal.fill(0)
    db.prepare('select count(*) from sqlite_master').get()
    return db
  } catch (error) {
    db.close()
    throw asDamage(error)
  }
}

/** The key was proven by its own seal, so "not a database" is damage and never a wrong passphrase. */
const asDamage = (error: unknown): unknown => {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_CANTOPEN')
    return new AppError({ code: 'damaged' }, { cause: error })
  if (code === 'SQLITE_BUSY') return new AppError({ code: 'busy' }, { cause: error })
  return error
}

/**
 * Refuses a file that is not sealed. Never while a connection is open: on POSIX, closing any descriptor of a file
 * drops all locks the process has on it, and a second process could then write the database.
 */
const assertSealed = (file: string): void => {
  const head = Buffer.alloc(16)
  if (!existsSync(file)) throw new AppError({ code: 'damaged' })
  const descriptor = openSync(file, 'r')
  try {
    if (readSync(descriptor, head) < 16 || head.toString('latin1') === 'SQLite format 3\0')
      throw new AppError({ code: 'damaged' })
  } finally {
    closeSync(descriptor)
  }
}

/** Pages in the log after which a commit brings them into the file; 0: none does. */
const autocheckpoint = (pages: number): string => `wal_autocheckpoint=${pages}`
const pragmas = [
  'journal_mode=WAL',
  'synchronous=FULL', // the driver's default loses acknowledged changes with the power
  'fullfsync=ON',
  'checkpoint_fullfsync=ON',
  'temp_store=MEMORY', // else sorts spill plain text into temporary files
  'secure_delete=ON',
  'foreign_keys=ON',
  'recursive_triggers=ON', // so that INSERT OR REPLACE fires the delete trigger too
  'trusted_schema=OFF',
  'cell_size_check=ON',
  'mmap_size=0',
  'cache_size=-131072',
  autocheckpoint(1000),
  'journal_size_limit=16777216',
]

/** Commits what may have touched every page; that they all be brought into the file is left to a checkpoint of its own. */
export const commitLarge = (db: Sqlite): void => {
  db.pragma(autocheckpoint(0))
  try {
    db.exec('commit')
  } finally {
    db.pragma(autocheckpoint(1000))
  }
}

/** What a reader asks for; how it was written does not matter to it: a copy has no log. */
const reading = { cipher: 'sqlcipher', temp_store: 2, foreign_keys: 1 }
const writing = { ...reading, journal_mode: 'wal', synchronous: 2 }
const assertAsAsked = (db: Sqlite, asked: Readonly<Record<string, string | number>>): void => {
  const held = Object.keys(asked).map((name) => [name, db.pragma(name, { simple: true })] as const)
  if (held.every(([name, value]) => value === asked[name])) return
  db.close()
  throw new Error(`the database opened otherwise than asked: ${held.join(' ')}`)
}

/** Makes an empty sealed database where there is none, and proves that it cannot be read without its key. */
export const createDatabase = (file: string, key: Buffer): void => {
  if (existsSync(file)) throw new AppError({ code: 'io' })
  const db = unseal(file, key, {})
  db.exec('create table sealed (id integer primary key) strict; drop table sealed')
  db.close()
  // Only here, where there is no log: a keyless connection beside the log of a crash leaves files, or writes them back.
  const keyless = new Database(file, { readonly: true })
  try {
    keyless.prepare('select count(*) from sqlite_master').get()
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') return
    throw error
  } finally {
    keyless.close()
  }
  throw new Error('the database can be read without its key')
}

/** Opens a sealed database for writing; `damaged` when it is not one. */
export const openDatabase = (file: string, key: Buffer): Sqlite => {
  assertSealed(file)
  const db = unseal(file, key, { fileMustExist: true })
  for (const pragma of pragmas) db.pragma(pragma)
  assertAsAsked(db, writing)
  return db
}

/** Gives a copy another key. Never the vault itself: killed on the way, a file may open with neither. */
export const rekeyCopy = (file: string, key: Buffer, next: Buffer): void => {
  const db = unseal(file, key, { fileMustExist: true })
  try {
    db.pragma('journal_mode=DELETE')
    db.pragma('temp_store=MEMORY')
    const literal = literalOf(next)
    db.rekey(literal)
    literal.fill(0)
  } finally {
    db.close()
  }
}

/** A second connection that can only read, for the reading thread and for looking at a version before writing anything. */
export const openReader = (file: string, key: Buffer): Sqlite => {
  const db = unseal(file, key, { readonly: true, fileMustExist: true })
  for (const pragma of [
    'temp_store=MEMORY',
    'foreign_keys=ON',
    'trusted_schema=OFF',
    'mmap_size=0',
    'cache_size=-65536',
  ])
    db.pragma(pragma)
  assertAsAsked(db, reading)
  return db
}
