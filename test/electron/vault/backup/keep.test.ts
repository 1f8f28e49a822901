import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dueAt } from '../../../../electron/vault/backup/due.ts'
import { type Backups, keepBackups } from '../../../../electron/vault/backup/keep.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { backupState } from '../../../../shared/contract/backup.ts'
import { addSource, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'

let own: SealedVault
let vault: OpenVault
let backups: Backups
let events: unknown[]
beforeEach(async () => {
  own = await sealedVault()
  vault = await own.open()
  events = []
  backups = keepBackups(vault, (message) => void events.push(message))
})
afterEach(async () => {
  vi.useRealTimers()
  await backups.stop()
  vault.close()
  own.remove()
})
const state = async () => {
  const answer = await backups.perform({ do: 'state' })
  return backupState.parse(answer.ok ? answer.value : null)
}

test('a backup by hand is read back, listed, and goes to the second folder, which the vault remembers', async () => {
  expect((await state()).bundles).toEqual([])
  const folder = join(own.root, 'stick')
  mkdirSync(folder)
  await backups.perform({ do: 'setFolder', path: folder })
  expect(await backups.perform({ do: 'make' })).toMatchObject({ ok: true })
  const { bundles, lastAwayAt, folder: kept } = await state()
  expect(bundles.map(({ place, state }) => [place, state])).toEqual([
    ['local', 'verified'],
    ['folder', 'verified'],
  ])
  expect(kept).toEqual({ path: folder, isReachable: true, failure: null })
  expect(lastAwayAt).toBe(bundles[0]?.at)
  expect(JSON.stringify(events)).toContain('"step":"verify"')
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a stick that is not there is no failure, and one that cannot be written is said', async () => {
  const folder = join(own.root, 'stick')
  await backups.perform({ do: 'setFolder', path: folder })
  expect(await backups.perform({ do: 'make' })).toMatchObject({ ok: true })
  expect((await state()).folder).toEqual({ path: folder, isReachable: false, failure: null })
  writeFileSync(folder, 'not a folder at all')
  expect(await backups.perform({ do: 'make' })).toMatchObject({ ok: true })
  rmSync(folder)
  expect((await state()).folder).toMatchObject({ failure: 'io' })
})

test('a complete copy lies where it was asked for, and counts as one outside this computer', async () => {
  const path = join(own.root, 'copy.deskbackup')
  expect(await backups.perform({ do: 'saveTo', path })).toEqual({
    ok: true,
    value: { fileName: 'copy.deskbackup' },
  })
  expect(existsSync(path)).toBe(true)
  expect((await state()).lastAwayAt).not.toBeNull()
  const nowhere = join(own.root, 'nowhere', 'copy.deskbackup')
  expect(await backups.perform({ do: 'saveTo', path: nowhere })).toMatchObject({ error: { code: 'io' } })
})

test('one that is cancelled leaves nothing; a second at once is refused', async () => {
  const first = backups.perform({ do: 'make' })
  expect(await backups.perform({ do: 'make' })).toMatchObject({ error: { code: 'busy' } })
  await backups.perform({ do: 'cancel' })
  expect(await first).toMatchObject({ error: { code: 'cancelled' } })
  expect(readdirSync(own.files.backups)).toEqual([])
})

test('before a change of many records one is made in any case, after the one that is being made', async () => {
  const first = backups.perform({ do: 'make' })
  expect(await backups.perform({ do: 'make', reason: 'before_bulk' })).toMatchObject({ ok: true })
  expect(await first).toMatchObject({ ok: true })
  expect((await state()).bundles.map(({ reason }) => reason)).toEqual(['before_bulk', 'manual'])
})

test('on closing a bundle is made only when something changed since the last', async () => {
  expect(await backups.perform({ do: 'quit' })).toMatchObject({ ok: true, value: { at: expect.any(String) } })
  expect(await backups.perform({ do: 'quit' })).toEqual({ ok: true, value: null })
  addSource(vault.ctx, 'Changed')
  expect(await backups.perform({ do: 'quit' })).toMatchObject({ value: { at: expect.any(String) } })
})

test('a change makes a backup half a minute later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  addSource(vault.ctx, 'Changed')
  backups.changed()
  vi.advanceTimersByTime(29_000)
  expect((await state()).isRunning).toBe(false)
  vi.advanceTimersByTime(2000)
  expect((await state()).isRunning).toBe(true)
})

test('half a minute after the last change, every half hour at most, and without a pause after half an hour', () => {
  const minute = 60_000
  expect(dueAt({ firstChangeAt: 0, lastChangeAt: minute, lastBackupAt: null })).toBe(1.5 * minute)
  expect(dueAt({ firstChangeAt: 0, lastChangeAt: 40 * minute, lastBackupAt: null })).toBe(30 * minute)
  expect(dueAt({ firstChangeAt: 0, lastChangeAt: minute, lastBackupAt: -minute })).toBe(29 * minute)
})

test('the reminder speaks after two weeks without a copy elsewhere', () => {
  const ask = (now: number) =>
    dispatch({ ...vault.ctx, now: () => new Date(now).toISOString() }, 'backup.reminder', {})
  const day = 86_400_000
  expect(ask(Date.now() + 13 * day)).toMatchObject({ value: { due: false } })
  expect(ask(Date.now() + 15 * day)).toMatchObject({ value: { due: true, lastAwayAt: null } })
})

test('what a killed process left half done is taken away at the next opening', async () => {
  writeFileSync(join(own.files.backups, '.tmp-1.db'), 'half')
  keepBackups(vault, () => {})
  expect(readdirSync(own.files.backups)).toEqual([])
})
