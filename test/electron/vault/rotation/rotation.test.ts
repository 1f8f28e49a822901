// Somebody leaves for good: what she knew opens nothing, everybody else opens as before.
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { keepBackups } from '../../../../electron/vault/backup/keep.ts'
import { restoring } from '../../../../electron/vault/backup/restoring.ts'
import { openReader } from '../../../../electron/vault/database/open.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import * as folder from '../../../../electron/vault/files/vault-folder.ts'
import { purposeKey } from '../../../../electron/vault/keys/header.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { AppError } from '../../../../shared/result.ts'
import {
  ask,
  hers,
  leavingOffice,
  type LeavingOffice,
  opens,
  remove,
  type Way,
} from '../../../helpers/leaving.ts'
import { addSource, passphrase } from '../../../helpers/sealed-vault.ts'

vi.mock('../../../../electron/vault/files/vault-folder.ts', { spy: true })
// Each change of the key copies the vault, and each way in derives a key: slow on a busy computer.
vi.setConfig({ testTimeout: 120_000 })

let office: LeavingOffice
let root: string
let directory: string
beforeAll(async () => {
  office = await leavingOffice()
})
afterAll(() => office.remove())
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-rotation-'))
  directory = join(root, office.vaultId)
  cpSync(office.directory, directory, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

const files = () => folder.vaultFiles(directory)
const enter = (way: Way = office.ways.administrator) => opens(directory, way)
const outcome = (way: Way) =>
  enter(way).then(
    (vault) => {
      vault.close()
      return 'opened'
    },
    (error: unknown) => (error instanceof AppError ? error.wire.code : String(error)),
  )
const epochOf = ({ ctx }: OpenVault) => ctx.prepare('select epoch from vault_meta').pluck().get()
const statusOfDana = ({ ctx }: OpenVault) =>
  ctx.prepare('select status from app_user where id = ?').pluck().get(office.danaId)
const left = () => readdirSync(directory).toSorted()
const plainFiles = ['attachments', 'backups', 'vault.db', 'vault.json', 'vault.json.bak']
const rotated = async () => {
  const { result, vault } = await remove(await enter(), office.order)
  expect(result).toMatchObject({ ok: true })
  return vault
}

test('she opens nothing any more, everybody else opens as before, and both steps stand in the history', async () => {
  const vault = await rotated()
  expect([epochOf(vault), statusOfDana(vault)]).toEqual([2, 'removed'])
  expect(firstBrokenSeq(vault.ctx)).toBeNull()
  const entries = vault.ctx.prepare('select entity, action from audit_log order by seq desc limit 2').all()
  expect(entries).toEqual([
    { entity: 'vault', action: 'rekeyed' },
    { entity: 'app_user', action: 'update' },
  ])
  // It goes on as any open vault does.
  addSource(vault.ctx, 'Afterwards')
  vault.close()
  expect(left()).toEqual(plainFiles)
  const { marat, recovery, shares, administrator, dana } = office.ways
  for (const way of [marat, recovery, shares, administrator]) expect(await outcome(way)).toBe('opened')
  expect(await outcome(dana)).toBe('wrong_passphrase')
  // Once somebody was there, her slot is wrapped by her secret alone again.
  const { header } = folder.readHeader(files())
  expect(header.slots.map(({ label, sealed, epoch }) => [label, sealed, epoch])).toEqual(
    expect.arrayContaining([
      ['A', null, 2],
      ['C', null, 2],
      ['R', null, 2],
    ]),
  )
  expect(JSON.stringify(header)).not.toContain('previous')
  for (const way of [marat, recovery, shares, administrator]) expect(await outcome(way)).toBe('opened')
})

test('what she had copied is of no use: neither the old key nor the old header opens the data', async () => {
  const [header, key] = [join(root, 'old-vault.json'), office.keys().db]
  copyFileSync(files().header, header)
  ;(await rotated()).close()
  expect(() => openReader(files().database, key)).toThrow('damaged')
  for (const name of ['vault.json', 'vault.json.bak']) copyFileSync(header, join(directory, name))
  expect(await outcome(office.ways.dana)).toBe('damaged')
  expect(await outcome(office.ways.administrator)).toBe('damaged')
  // The new header, opened with the old vault key as the one who left knows it: no slot gives her the new one.
  const old = purposeKey(office.vaultKey(), { vaultId: office.vaultId, epoch: 2 }, 'db')
  expect(() => openReader(files().database, old)).toThrow('damaged')
})

test('people who were not there in between open after two changes of the key', async () => {
  const vault = await rotated()
  const marat = vault.ctx
    .prepare("select id, row_version as version from app_user where name = 'Marat'")
    .get()
  const { id } = await ask<{ id: string }>(vault, 'users.add', {
    name: 'Olzhas',
    roles: ['administrator'],
    passphrase: hers,
  })
  const second = await remove(vault, { id, version: 1, reason: 'Too', current: passphrase })
  expect(second.result).toMatchObject({ ok: true })
  expect(epochOf(second.vault)).toBe(3)
  expect(marat).toMatchObject({ version: 1 })
  second.vault.close()
  for (const way of [office.ways.marat, office.ways.recovery, office.ways.shares])
    expect(await outcome(way)).toBe('opened')
})

test('a disabled user can be removed, a removed one cannot come back, nobody removes herself or guesses', async () => {
  const vault = await enter()
  await ask(vault, 'users.disable', { id: office.danaId, version: 1, reason: 'First' })
  const self = { ...office.order, id: vault.ctx.user.id }
  await expect(remove(vault, self)).rejects.toMatchObject({
    wire: { fields: { reason: { problem: 'not_yourself' } } },
  })
  await expect(remove(vault, office.order)).rejects.toThrow('conflict')
  const guess = { ...office.order, version: 2, current: 'a guess' }
  await expect(remove(vault, guess)).rejects.toMatchObject({
    wire: { fields: { current: { problem: 'not_this_passphrase' } } },
  })
  const { result, vault: after } = await remove(vault, { ...office.order, version: 2 })
  expect(result).toMatchObject({ ok: true })
  await expect(
    ask(after, 'users.enable', { id: office.danaId, version: 3, passphrase: hers }),
  ).rejects.toMatchObject({ wire: { fields: { passphrase: { problem: 'user_removed' } } } })
  await expect(remove(after, { ...office.order, version: 3 })).rejects.toMatchObject({
    wire: { fields: { reason: { problem: 'user_removed' } } },
  })
  // The command by itself, without a new key, does nothing.
  expect(dispatch(after.ctx, 'users.remove', office.order)).toMatchObject({ error: { code: 'internal' } })
  after.close()
  const marat = await enter(office.ways.marat)
  await expect(remove(marat, office.order)).rejects.toThrow('forbidden')
  marat.close()
})

test.each(['copy', 'rekey', 'verify'])(
  'cancelled at "%s", nothing is changed and nothing is left',
  // On a busy machine the cancel can come when the last step is over: that is no cancelled one, and is tried again.
  { retry: 3 },
  async (step) => {
    const open = await enter()
    const { result, vault } = await remove(open, office.order, (event, backups) => {
      if (JSON.stringify(event).includes(`"step":"${step}"`)) void backups.perform({ do: 'cancel' })
    })
    expect(result).toMatchObject({ error: { code: 'cancelled' } })
    expect([epochOf(vault), statusOfDana(vault)]).toEqual([1, 'active'])
    vault.close()
    expect(left()).toEqual(plainFiles)
    expect(await outcome(office.ways.dana)).toBe('opened')
  },
)

const full = () => {
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
}
test('G3: with a full disk at each of its writes the vault is wholly the old one or wholly the new one, and open', async () => {
  const real = (await vi.importActual<typeof folder>('../../../../electron/vault/files/vault-folder.ts'))
    .writeHeader
  const seen = new Set<unknown>()
  for (let at = 0; at < 6; at++) {
    rmSync(directory, { recursive: true })
    cpSync(office.directory, directory, { recursive: true })
    const open = await enter()
    let writes = 0
    vi.mocked(folder.writeHeader).mockImplementation((...args) => (writes++ === at ? full() : real(...args)))
    const outcomeOf = await remove(open, office.order).catch((error: unknown) => ({ error, vault: open }))
    vi.mocked(folder.writeHeader).mockImplementation(real)
    const { vault } = outcomeOf
    expect(vault.ctx.sqlite.open).toBe(true)
    addSource(vault.ctx, 'Goes on')
    const state = [epochOf(vault), statusOfDana(vault)]
    expect([
      [1, 'active'],
      [2, 'removed'],
    ]).toContainEqual(state)
    seen.add(state[0])
    vault.close()
    for (const way of [office.ways.administrator, office.ways.marat, office.ways.recovery])
      expect(await outcome(way)).toBe('opened')
    expect(await outcome(office.ways.dana)).toBe(state[0] === 1 ? 'opened' : 'wrong_passphrase')
    expect(left()).toEqual(plainFiles)
  }
  expect(seen).toEqual(new Set([1, 2]))
})

test('G14: killed at any step of the exchange, whoever opens next finds the old vault or the new one, whole', async () => {
  const real = (await vi.importActual<typeof folder>('../../../../electron/vault/files/vault-folder.ts'))
    .writeHeader
  const open = await enter()
  const snapshots: string[] = []
  const snapshot = () => {
    if (open.ctx.sqlite.open) return
    const aside = join(root, `step-${snapshots.length}`)
    cpSync(directory, aside, { recursive: true })
    rmSync(join(aside, 'lock.pid'), { force: true })
    snapshots.push(aside)
  }
  vi.mocked(folder.writeHeader).mockImplementation((...args) => {
    snapshot()
    real(...args)
    snapshot()
  })
  const { vault } = await remove(open, office.order)
  vi.mocked(folder.writeHeader).mockImplementation(real)
  vault.close()
  const { administrator, marat, recovery, shares, dana } = office.ways
  const ways = [recovery, marat, administrator, shares]
  const states: string[] = []
  for (const [step, aside] of snapshots.slice(0, 8).entries()) {
    directory = aside
    for (const way of [ways[step % 4] ?? administrator, administrator]) {
      const found = await enter(way)
      states.push(`${step} ${String(statusOfDana(found))} ${String(epochOf(found))}`)
      found.close()
    }
    expect(await outcome(dana)).toBe(states.at(-1)?.endsWith('1') ? 'opened' : 'wrong_passphrase')
    expect(left()).toEqual(plainFiles)
  }
  // Two headers with both epochs, then the rename, then two with the new one: before and after each.
  const expected = [
    'active 1',
    'active 1',
    'active 1',
    'active 1',
    'removed 2',
    'removed 2',
    'removed 2',
    'removed 2',
  ]
  expect(states).toEqual(expected.flatMap((state, step) => [`${step} ${state}`, `${step} ${state}`]))
})

test('bundles from before are listed as what they are, and open with the secrets of that day', async () => {
  const vault = await rotated()
  addSource(vault.ctx, 'Only after the change')
  const backups = keepBackups(vault, () => {})
  await backups.perform({ do: 'make' })
  const answer = await backups.perform({ do: 'state' })
  const { bundles } = answer.ok
    ? (answer.value as { bundles: { reason: string; state: string; name: string }[] })
    : { bundles: [] }
  expect(bundles.map(({ reason, state }) => [reason, state])).toEqual([
    ['manual', 'verified'],
    ['before_rotation', 'verified'],
  ])
  const path = join(files().backups, bundles[1]?.name ?? '')
  expect(readFileSync(path).toString('latin1')).not.toContain('Only after')
  const restores = restoring(() => {})
  const staged = { root, from: { path } }
  // The vault here has another key by now; it is compared all the same, open or closed.
  const open = { vault, pathOf: () => path }
  const compared = { relation: 'older', lost: 3 }
  expect(await restores.stage({ ...staged, ...office.ways.marat }, open)).toMatchObject(compared)
  restores.forget()
  await backups.stop()
  vault.close()
  expect(await restores.stage({ ...staged, ...office.ways.recovery }, null)).toMatchObject(compared)
  expect(await restores.stage({ ...staged, ...office.ways.dana }, null)).toMatchObject({
    relation: 'unreadable',
  })
  restores.forget()
  // Restored, it is as it was that day: the help says so.
  await restores.stage({ ...staged, ...office.ways.administrator }, null)
  const restored = await restores.perform(false, async () => {})
  expect([epochOf(restored), statusOfDana(restored)]).toEqual([1, 'active'])
  expect(existsSync(dirname(restored.files.database))).toBe(true)
  restored.close()
  expect(await outcome(office.ways.dana)).toBe('opened')
})
