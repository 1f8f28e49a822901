import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assertNotNewer, migrate, versionOf } from '../../../../electron/vault/database/migrate.ts'
import { migrations } from '../../../../electron/vault/database/migrations/index.ts'
import { createDatabase, openDatabase, openReader } from '../../../../electron/vault/database/open.ts'

let directory: string
let file: string
const key = () => Buffer.alloc(32, 7)
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'desk-db-'))
  file = join(directory, 'vault.db')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

// Encryption fails open in four ways (security 4.4); each is refused here.
test('fails closed 1: a plain database is not opened', () => {
  new Database(file).exec('create table t (a)').close()
  expect(() => openDatabase(file, key())).toThrow('damaged')
})

test('fails closed 2: a key of another length is not taken for a passphrase', () => {
  createDatabase(file, key())
  expect(() => openDatabase(file, key().subarray(1))).toThrow('32 bytes')
  expect(() => openDatabase(file, Buffer.alloc(0))).toThrow('32 bytes')
})

test('fails closed 3: the cipher is the one asked for, and the file starts with no plain header', () => {
  createDatabase(file, key())
  const db = openDatabase(file, key())
  expect(db.pragma('cipher', { simple: true })).toBe('sqlcipher')
  db.close()
  expect(readFileSync(file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
})

test('fails closed 4: a database made without a key is refused at its making', () => {
  createDatabase(file, key())
  const keyless = new Database(file, { readonly: true })
  expect(() => keyless.prepare('select count(*) from sqlite_master').get()).toThrow('not a database')
  keyless.close()
  expect(() => openDatabase(file, Buffer.alloc(32, 8))).toThrow('damaged')
})

test('the log is flushed at every commit, and sorts stay in memory', () => {
  createDatabase(file, key())
  const db = openDatabase(file, key())
  const held = [
    'journal_mode',
    'synchronous',
    'temp_store',
    'secure_delete',
    'foreign_keys',
    'recursive_triggers',
    'trusted_schema',
  ].map((name) => db.pragma(name, { simple: true }))
  expect(held).toEqual(['wal', 2, 2, 1, 1, 1, 0])
  db.close()
})

test('a reader cannot write', () => {
  createDatabase(file, key())
  const db = openDatabase(file, key())
  migrate(db, migrations)
  const reader = openReader(file, key())
  expect(() => reader.exec('create table t (a)')).toThrow('readonly')
  reader.close()
  db.close()
})

test('G14: a newer file is refused and not written to; a failed step leaves the version before it', () => {
  const db = new Database(file)
  db.pragma('user_version = 99')
  expect(() => assertNotNewer(db, migrations)).toThrow('too_new')
  expect(() => migrate(db, migrations)).toThrow('too_new')
  db.pragma('user_version = 0')
  expect(() =>
    migrate(db, [
      { name: 'good', sql: 'create table half (a)' },
      { name: 'bad', sql: 'create nonsense' },
    ]),
  ).toThrow()
  expect(versionOf(db)).toBe(0)
  expect(db.prepare("select count(*) as n from sqlite_master where name = 'half'").get()).toEqual({ n: 0 })
  db.close()
})

// Why nothing in the vault process may touch vault.db but SQLite itself.
test.skipIf(process.platform === 'win32')(
  'the header is looked at before the database is open, never beside it',
  () => {
    createDatabase(file, key())
    closeSync(openSync(file, 'r'))
    openDatabase(file, key()).close()
  },
)
