import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstBrokenSeq, writeEntry } from '../../../../electron/vault/audit/log.ts'
import { inOneCommand } from '../../../../electron/vault/audit/operation.ts'
import { contentOf } from '../../../../electron/vault/backup/content.ts'
import { encodeHead, readHead } from '../../../../electron/vault/backup/format.ts'
import type { MadeBundle } from '../../../../electron/vault/backup/make.ts'
import { restoring } from '../../../../electron/vault/backup/restoring.ts'
import { withFile } from '../../../../electron/vault/backup/stream.ts'
import { asidesOf, shareBundles, swapIn } from '../../../../electron/vault/backup/swap.ts'
import { openReader } from '../../../../electron/vault/database/open.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { vaultFiles } from '../../../../electron/vault/files/vault-folder.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { unlockVault } from '../../../../electron/vault/lifecycle/unlock.ts'
import { finishSwaps } from '../../../../electron/shell/unfinished.ts'
import { AppError } from '../../../../shared/result.ts'
import { addSource, passphrase, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'

let own: SealedVault
let bundle: MadeBundle
const closing: (() => void)[] = []
beforeEach(async () => {
  own = await sealedVault()
  bundle = own.bundle()
  const vault = await own.open()
  addSource(vault.ctx, 'Later')
  addSource(vault.ctx, 'Latest')
  vault.close()
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
const titles = (vault: OpenVault) =>
  (vault.ctx.prepare('select title from source order by title').all() as { title: string }[]).map(
    ({ title }) => title,
  )
const restores = () => restoring(() => {})
const stage = (path: string, root = own.root, secret = passphrase, slot: 'user' | 'recovery' = 'user') => {
  const run = restores()
  return { run, staged: run.stage({ root, from: { path }, slot, secret }, null) }
}
const perform = (run: ReturnType<typeof restores>) => run.perform(false, async () => {})
/** Every file of the vaults, so that a refusal can be seen to have touched nothing. */
const held = () =>
  (readdirSync(own.root, { recursive: true }) as string[])
    .toSorted()
    .map((name) => [
      name,
      /\.(db|json|deskbackup)$/.test(name) ? readFileSync(join(own.root, name)).toString('base64') : '',
    ])
const refusal = async (path: string, secret = passphrase) => {
  const before = held()
  const said = await stage(path, own.root, secret).staged.then(
    () => 'taken',
    (error: unknown) => (error instanceof AppError ? error.wire.code : String(error)),
  )
  expect(held()).toEqual(before)
  return said
}

test('G20: an empty computer, a bundle and the recovery key alone give back the same content', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'desk-fresh-'))
  closing.push(() => rmSync(fresh, { recursive: true, force: true }))
  const { run, staged } = stage(
    bundle.path,
    fresh,
    own.recoveryKey.toLowerCase().replaceAll('-', ' '),
    'recovery',
  )
  expect(await staged).toMatchObject({ relation: 'fresh', lost: 0, here: null, backup: { source: 1 } })
  const [incoming] = readdirSync(fresh)
  const unpacked = openReader(vaultFiles(join(fresh, incoming ?? '')).database, own.keys().db)
  expect(contentOf(unpacked).contentHash).toBe(bundle.header.contentHash)
  unpacked.close()
  const restored = await perform(run)
  expect(titles(restored)).toEqual(['In the bundle'])
  restored.close()
  expect(readdirSync(fresh)).toEqual([own.vaultId])
  const again = await unlockVault(
    join(fresh, own.vaultId),
    { slot: 'user', secret: passphrase },
    { ballastBytes: 0 },
  )
  expect(titles(again)).toEqual(['In the bundle'])
  again.close()
})

test('an older bundle says what it loses, replaces the vault, is written down, and can be taken back', async () => {
  const { run, staged } = stage(bundle.path)
  expect(await staged).toMatchObject({
    relation: 'older',
    lost: 2,
    backup: { source: 1 },
    here: { source: 3 },
  })
  const restored = await perform(run)
  expect(titles(restored)).toEqual(['In the bundle'])
  const last = restored.ctx.prepare('select entity, action from audit_log order by seq desc limit 1').get()
  expect(last).toEqual({ entity: 'vault', action: 'restored' })
  expect(readdirSync(own.files.backups).filter((name) => name.includes('before-restore'))).toHaveLength(1)
  expect(readdirSync(own.files.backups)).toContain(bundle.fileName)
  restored.close()
  expect(readdirSync(own.directory).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])

  const [aside] = asidesOf(own.directory)
  shareBundles(own.directory, aside?.directory ?? '')
  swapIn(own.directory, aside?.directory ?? '', new Date().toISOString())
  const before = await own.open()
  expect(titles(before)).toEqual(['In the bundle', 'Later', 'Latest'])
  before.close()
  expect(asidesOf(own.directory)).toHaveLength(1)
})

test('what was erased here stays erased after a restore', async () => {
  const person = crypto.randomUUID()
  const before = await own.open()
  inOneCommand(before.ctx, { channel: 'people.create', undoable: true }, () =>
    writeEntry(before.ctx, { entity: 'person', entityId: person, action: 'create', subjectId: person }),
  )
  before.close()
  const withPerson = own.bundle()
  const erasing = await own.open()
  erasing.ctx.prepare('delete from subject_key where subject_id = ?').run(person)
  erasing.close()
  const { run, staged } = stage(withPerson.path)
  await staged
  const restored = await perform(run)
  expect(restored.ctx.prepare('select subject_id from subject_key').all()).toEqual([{ subject_id: 'office' }])
  expect(firstBrokenSeq(restored.ctx)).toBeNull()
  restored.close()
})

test('P6: a person erased since a bundle was made is erased again before its vault stands', async () => {
  const must = (vault: OpenVault, channel: string, input: object) => {
    const result = dispatch(vault.ctx, channel, input)
    if (!result.ok) throw new AppError(result.error)
    return result.value
  }
  const before = await own.open()
  const names = [{ script: 'Latn', given: 'Zarinela', family: 'Plantova' }]
  must(before, 'people.create', { names, roles: ['witness'], notes: 'Plantova’s own words' })
  const { id, ref } = before.ctx.prepare('select id, ref from person').get() as { id: string; ref: string }
  must(before, 'households.create', { label: 'Plantova family', peopleCount: 2, ground: 'other' })
  before.close()
  const withPerson = own.bundle()
  const erasing = await own.open()
  must(erasing, 'people.erase', { id, version: 1, code: ref, reason: 'Asked' })
  // A later change under her id makes a new key for it, and must not make the erasure forgotten.
  must(erasing, 'people.archive', { id, version: 2 })
  erasing.close()
  const { run, staged } = stage(withPerson.path)
  await staged
  const restored = await perform(run)
  const row = restored.ctx.prepare('select name_latin, notes from person').get()
  expect(row).toEqual({ name_latin: ref, notes: '' })
  expect(Buffer.from(restored.ctx.sqlite.serialize()).includes('Plantov')).toBe(false)
  expect(firstBrokenSeq(restored.ctx)).toBeNull()
  restored.close()
})

test('each bundle that cannot be restored is told apart, and nothing is touched', async () => {
  const spoilt = join(own.root, 'x.deskbackup')
  const whole = readFileSync(bundle.path)
  const headLength = 8 + whole.readUInt32BE(4) + 32
  writeFileSync(spoilt, whole)
  truncateSync(spoilt, whole.length - 1)
  expect(await refusal(spoilt)).toBe('damaged')
  writeFileSync(spoilt, whole)
  expect(await refusal(spoilt, 'not the passphrase')).toBe('wrong_passphrase')
  const newer = encodeHead({ ...bundle.header, schemaVersion: 99 }, own.keys().backup)
  writeFileSync(spoilt, Buffer.concat([newer, whole.subarray(headLength)]))
  expect(await refusal(spoilt)).toBe('too_new')
  writeFileSync(spoilt, 'a letter')
  expect(await refusal(spoilt)).toBe('not_a_vault')
  // Signed, but its database is not the one whose content it names.
  const other = encodeHead({ ...bundle.header, contentHash: 'ab'.repeat(32) }, own.keys().backup)
  writeFileSync(spoilt, Buffer.concat([other, whole.subarray(headLength)]))
  expect(withFile(spoilt, 'r', readHead).header.contentHash).toBe('ab'.repeat(32))
  expect(await refusal(spoilt)).toBe('damaged')
})

test('a bundle of another vault stands beside this one, never over it', async () => {
  const other = await sealedVault()
  closing.push(other.remove)
  const open = await own.open()
  const run = restores()
  const request = {
    root: own.root,
    from: { path: other.bundle().path },
    slot: 'user',
    secret: passphrase,
  } as const
  const compared = await run.stage(request, { vault: open, pathOf: () => '' })
  expect(compared).toMatchObject({ relation: 'beside', vaultId: other.vaultId })
  const added = await run.perform(false, async () => open.close())
  expect(added.ctx.vault.id).toBe(other.vaultId)
  added.close()
  const still = await own.open()
  expect(titles(still)).toEqual(['In the bundle', 'Later', 'Latest'])
  still.close()
})

test('who is no administrator may not restore', async () => {
  const open = await own.open()
  const vault = { ...open, ctx: { ...open.ctx, user: { ...open.ctx.user, roles: ['treasurer' as const] } } }
  const request = { root: own.root, from: { path: bundle.path }, slot: 'user', secret: passphrase } as const
  await expect(restores().stage(request, { vault, pathOf: () => '' })).rejects.toThrow('forbidden')
  open.close()
})

test('a damaged vault is set aside and the bundle takes its place', async () => {
  writeFileSync(own.files.database, Buffer.alloc(8192, 7))
  const { run, staged } = stage(bundle.path)
  expect(await staged).toMatchObject({ relation: 'unreadable', here: null })
  const restored = await perform(run)
  expect(titles(restored)).toEqual(['In the bundle'])
  restored.close()
  expect(asidesOf(own.directory)).toHaveLength(1)
})

test('what was killed between the two renames is put right before anybody looks', () => {
  const before = held()
  renameSync(own.directory, join(own.root, `${own.vaultId}.aside-20140408103000000`))
  mkdirSync(join(own.root, `${own.vaultId}.incoming-1`))
  finishSwaps(own.root)
  expect(held()).toEqual(before)
})

test('leaving takes away what was unpacked', async () => {
  mkdirSync(join(own.root, 'x'))
  const before = held()
  const { run, staged } = stage(bundle.path)
  await staged
  run.forget()
  expect(held()).toEqual(before)
  finishSwaps(own.root)
  expect(held()).toEqual(before)
})

test('going back while a bundle is being read leaves nothing open and nothing unpacked', async () => {
  const before = held()
  const { run, staged } = stage(bundle.path)
  run.forget()
  await expect(staged).rejects.toThrow('cancelled')
  expect(held()).toEqual(before)
  await expect(perform(run)).rejects.toThrow('not_found')
})

test('a vault that opens but has a damaged page can be restored: it is set aside as it is', async () => {
  const bytes = readFileSync(own.files.database)
  const last = bytes.length - 4096 + 100
  bytes[last] = (bytes[last] ?? 0) ^ 1
  writeFileSync(own.files.database, bytes)
  const { run, staged } = stage(bundle.path)
  await staged
  const restored = await perform(run)
  expect(titles(restored)).toEqual(['In the bundle'])
  restored.close()
  expect(asidesOf(own.directory)).toHaveLength(1)
})
