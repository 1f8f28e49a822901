import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eachFile, headOf } from '../../../../electron/vault/backup/bundle.ts'
import { assertSigned, readHead } from '../../../../electron/vault/backup/format.ts'
import { withFile } from '../../../../electron/vault/backup/stream.ts'
import { append } from '../../../../electron/vault/files/safe-write.ts'
import { versionOf } from '../../../../electron/vault/database/migrate.ts'
import { migrations } from '../../../../electron/vault/database/migrations/index.ts'
import { openReader } from '../../../../electron/vault/database/open.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { vaultFiles } from '../../../../electron/vault/files/vault-folder.ts'
import { purposeKey } from '../../../../electron/vault/keys/header.ts'
import { openSlot } from '../../../../electron/vault/keys/slots.ts'
import { createVault } from '../../../../electron/vault/lifecycle/create.ts'
import { unlockVault } from '../../../../electron/vault/lifecycle/unlock.ts'
import { AppError } from '../../../../shared/result.ts'

const later = [...migrations, { name: '9998-later', sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;' }]
const broken = [
  ...migrations,
  { name: '9998-later', sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;' },
  { name: '9999-broken', sql: 'INSERT INTO nowhere VALUES (1);' },
]
let directory: string
const unlock = (list = migrations) =>
  unlockVault(directory, { slot: 'user', secret: 'correct horse' }, { ballastBytes: 0, migrations: list })
const backups = () => readdirSync(vaultFiles(directory).backups)
/** The database inside a bundle, opened with the key of the vault it was made from, after its signature was checked. */
const openBundle = async (name: string) => {
  const path = join(vaultFiles(directory).backups, name)
  const { vaultHeader } = headOf(path).header
  const [slot] = vaultHeader.slots
  if (!slot) throw new Error('no slot')
  const { vaultKey } = await openSlot(vaultHeader, slot, 'correct horse')
  const copy = join(directory, 'unpacked.db')
  withFile(path, 'r', (from) => {
    const head = readHead(from)
    assertSigned(head, purposeKey(vaultKey, vaultHeader, 'backup'))
    withFile(copy, 'w', (to) =>
      eachFile(
        from,
        head,
        () => (bytes) => append(to, bytes),
        () => {},
      ),
    )
  })
  return openReader(copy, purposeKey(vaultKey, vaultHeader, 'db'))
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'desk-migration-'))
  const { vault } = await createVault(
    directory,
    { passphrase: 'correct horse', cost: 'floor' },
    { ballastBytes: 0 },
  )
  dispatch(vault.ctx, 'sources.create', { kind: 'press', title: 'Before the migration' })
  vault.close()
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('G14: of an older vault a bundle is made and read back, and only then is it brought to the newest version', async () => {
  const vault = await unlock(later)
  expect(versionOf(vault.ctx.sqlite)).toBe(later.length)
  expect(vault.ctx.prepare('select title from source').all()).toEqual([{ title: 'Before the migration' }])
  vault.close()
  const [copy, ...more] = backups()
  expect(more).toEqual([])
  expect(copy).toMatch(/-before-migration\.deskbackup$/)
  const reader = await openBundle(copy ?? '')
  expect(versionOf(reader)).toBe(migrations.length)
  expect(reader.prepare('select title from source').all()).toEqual([{ title: 'Before the migration' }])
  reader.close()
  expect(readFileSync(join(vaultFiles(directory).backups, copy ?? '')).includes('Before')).toBe(false)
  ;(await unlock(later)).close()
  expect(backups()).toEqual([copy])
})

test('G14: a migration that fails half way leaves the older version, which opens as before', async () => {
  await expect(unlock(broken)).rejects.toThrow('nowhere')
  const vault = await unlock()
  expect(versionOf(vault.ctx.sqlite)).toBe(migrations.length)
  expect(vault.ctx.prepare("select name from sqlite_master where name = 'later'").all()).toEqual([])
  vault.close()
})

test('G14: a vault of a newer program is refused with both versions, and nothing of it is written', async () => {
  ;(await unlock(later)).close()
  const held = () => readdirSync(directory, { recursive: true }).map(String).toSorted()
  const [files, bytes] = [held(), readFileSync(vaultFiles(directory).database)]
  const refused = await unlock().then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.wire : error),
  )
  expect(refused).toEqual({
    code: 'too_new',
    details: { found: later.length, known: migrations.length },
  })
  expect(held()).toEqual(files)
  expect(readFileSync(vaultFiles(directory).database).equals(bytes)).toBe(true)
})
