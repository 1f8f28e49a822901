import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { argon2id } from 'hash-wasm'
import { argon2Sync } from 'node:crypto'
import { argon2Works, deriveKey, kdfParameters, newKdf } from '../../../../electron/vault/keys/kdf.ts'
import { createVault } from '../../../../electron/vault/lifecycle/create.ts'
import { unlockVault } from '../../../../electron/vault/lifecycle/unlock.ts'
import { AppError } from '../../../../shared/result.ts'

let directory: string
const options = { ballastBytes: 0 }
const file = (name: string) => join(directory, name)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof AppError ? error.wire.code : String(error)),
  )
const unlock = (secret: string, slot: 'user' | 'recovery' = 'user') =>
  unlockVault(directory, { slot, secret }, options)
const create = async () => {
  const { vault, recoveryKey } = await createVault(
    directory,
    { passphrase: 'correct horse', cost: 'floor' },
    options,
  )
  vault.close()
  return recoveryKey
}
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'desk-keys-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('opens with the passphrase and with the recovery key however it is typed, and leaves no log behind', async () => {
  const recoveryKey = await create()
  ;(await unlock('correct horse')).close()
  ;(await unlock(recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'), 'recovery')).close()
  expect(existsSync(file('vault.db-wal'))).toBe(false)
  expect(existsSync(file('lock.pid'))).toBe(false)
})

test('a wrong passphrase, a damaged file and a newer one are three different things, and nothing is changed', async () => {
  await create()
  expect(await codeOf(unlock('wrong horse'))).toBe('wrong_passphrase')
  const [header, database] = [readFileSync(file('vault.json'), 'utf8'), readFileSync(file('vault.db'))]
  writeFileSync(file('vault.json'), header.replace('"format": 1', '"format": 2'))
  expect(await codeOf(unlock('correct horse'))).toBe('too_new')
  writeFileSync(file('vault.json'), header)
  writeFileSync(file('vault.db'), 'not a vault at all, and long enough to look like one')
  expect(await codeOf(unlock('correct horse'))).toBe('damaged')
  expect(readFileSync(file('vault.db'), 'utf8')).toContain('not a vault')
  writeFileSync(file('vault.db'), database)
  expect(await codeOf(unlock('correct horse'))).toBe('opened')
})

test('a header with a weaker cost or a changed counter does not open', async () => {
  await create()
  const header = readFileSync(file('vault.json'), 'utf8')
  rmSync(file('vault.json.bak'), { force: true })
  writeFileSync(file('vault.json'), header.replace('"headerRev": 2', '"headerRev": 3'))
  expect(await codeOf(unlock('correct horse'))).toBe('damaged')
  writeFileSync(file('vault.json'), header.replace('"memoryKiB": 19456', '"memoryKiB": 8192'))
  expect(await codeOf(unlock('correct horse'))).toBe('damaged')
})

test('an unreadable header falls back to the version before it', async () => {
  await create()
  writeFileSync(file('vault.json'), '{"format": 1, "vau')
  expect(await codeOf(unlock('correct horse'))).toBe('opened')
})

test('no vault is ever made over another, whole or in part', async () => {
  await create()
  rmSync(file('vault.json'))
  rmSync(file('vault.json.bak'), { force: true })
  expect(await codeOf(createVault(directory, { passphrase: 'x', cost: 'floor' }, options))).toBe('damaged')
  expect(existsSync(file('vault.db'))).toBe(true)
})

test('an older copy of the database is recognised by its anchor (security 4.6)', async () => {
  await create()
  const older = readFileSync(file('vault.db'))
  const vault = await unlock('correct horse')
  const { dispatch } = await import('../../../../electron/vault/dispatch.ts')
  dispatch(vault.ctx, 'sources.create', { kind: 'press', title: 'Later' })
  vault.close()
  ;(await unlock('correct horse')).close()
  writeFileSync(file('vault.db'), older)
  expect(await codeOf(unlock('correct horse'))).toBe('damaged')
})

test('the derivation is argon2id to the byte, and scrypt where WebAssembly cannot run', async () => {
  expect(await argon2Works()).toBe(true)
  const kdf = await newKdf('floor')
  if (kdf.algorithm !== 'argon2id') throw new Error('no argon2id')
  const message = 'пароль'.normalize('NFKC')
  const expected = argon2Sync('argon2id', {
    message,
    nonce: Buffer.from(kdf.salt, 'base64'),
    memory: kdf.memoryKiB,
    passes: kdf.passes,
    parallelism: kdf.lanes,
    tagLength: 32,
  })
  expect((await deriveKey('пароль', kdf)).equals(expected)).toBe(true)
  expect(typeof argon2id).toBe('function')
  const fallback = await newKdf('full', async () => false)
  expect(fallback.algorithm).toBe('scrypt')
  expect((await deriveKey('пароль', fallback)).length).toBe(32)
})

test('hostile costs are refused on both sides', () => {
  const salt = Buffer.alloc(16).toString('base64')
  const accepts = (memoryKiB: number, passes: number, lanes = 1) =>
    kdfParameters.safeParse({ algorithm: 'argon2id', memoryKiB, passes, lanes, salt }).success
  expect([
    accepts(19_456, 2),
    accepts(19_455, 2),
    accepts(19_456, 1),
    accepts(1_048_577, 2),
    accepts(65_536, 21),
    accepts(65_536, 3, 9),
  ]).toEqual([true, false, false, false, false, false])
})

test('a slip in the recovery key names its group, counts as no guess and opens nothing', async () => {
  const recoveryKey = await create()
  const slip = recoveryKey.replace(/.(?=.{10}$)/, (symbol) => (symbol === '7' ? '8' : '7'))
  const refused = await unlock(slip, 'recovery').catch((error: unknown) => error)
  expect(refused).toMatchObject({
    wire: {
      code: 'validation',
      fields: { secret: { problem: 'recovery_group', values: { groups: expect.stringContaining('5') } } },
    },
  })
})
