// A vault's life through the bridge alone, with the real vault process: no screen is needed to try it.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppState } from '../../shared/contract/shell.ts'
import { type Application, expect, nextWindow, test } from './fixture.ts'

// Each locking starts a process anew and each unlocking derives a key: slow on a busy computer.
test.describe.configure({ timeout: 180_000 })

const passphrase = 'copper lantern orchard violet harbour'
const ask = (page: Page, channel: string, input: unknown = {}) =>
  page.evaluate(([name, value]) => window.desk.invoke(name as string, value), [channel, input])
const stateOf = async (page: Page): Promise<AppState> => {
  const answer = await ask(page, 'app.state')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value as AppState
}

/** A made and entered vault, and what opens it. */
const office = async (app: Application, page: Page) => {
  const created = await ask(page, 'vault.create', { kind: 'office', passphrase })
  expect(created).toMatchObject({ ok: true })
  const value = created.ok ? (created.value as { vaultId: string; recoveryKey: string }) : undefined
  const entered = await nextWindow(app, () => ask(page, 'vault.enter'))
  expect((await stateOf(entered)).state).toBe('open')
  return { page: entered, vaultId: value?.vaultId ?? '', recoveryKey: value?.recoveryKey ?? '' }
}

test('locks by menu, sleep and idleness, each time with a fresh window, and opens again', async ({
  app,
  page,
}) => {
  const { vaultId, recoveryKey, ...made } = await office(app, page)
  let open = made.page
  const ways: [reason: string, act: () => Promise<unknown>][] = [
    ['locked', () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())],
    ['locked', () => ask(open, 'vault.lock')],
    ['suspended', () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))],
    ['idle', () => app.evaluate(({ powerMonitor }) => void (powerMonitor.getSystemIdleTime = () => 900))],
  ]
  for (const [reason, act] of ways) {
    const locked = await nextWindow(app, act)
    expect(open.isClosed()).toBe(true)
    expect(await stateOf(locked)).toMatchObject({ state: 'locked', reason, currentId: vaultId })
    await app.evaluate(({ powerMonitor }) => void (powerMonitor.getSystemIdleTime = () => 0))
    const secret =
      reason === 'suspended'
        ? { slot: 'recovery', secret: recoveryKey }
        : { slot: 'user', secret: passphrase }
    open = await nextWindow(app, () => ask(locked, 'vault.unlock', { vaultId, ...secret }))
    expect((await stateOf(open)).state).toBe('open')
  }
})

test('a slip in the recovery key is shown beside its box, group by group', async ({ app, page }) => {
  const made = await office(app, page)
  const locked = await nextWindow(app, () => ask(made.page, 'vault.lock'))
  await locked.getByRole('button', { name: 'Use the recovery key instead' }).click()
  const box = locked.getByRole('textbox', { name: 'Recovery key' })
  await box.fill(made.recoveryKey.replace(/^./, (symbol) => (symbol === '7' ? '8' : '7')))
  await box.press('Enter')
  await expect(locked.getByText(/^(Group 1|One of the groups 1, .*) does not fit\./)).toBeVisible()
  await box.fill(made.recoveryKey)
  const open = await nextWindow(app, () => box.press('Enter'))
  expect((await stateOf(open)).state).toBe('open')
})

test('G6: the fifth wrong passphrase must wait, also after a restart', async ({
  app,
  page,
  begin,
  profile,
}) => {
  const made = await office(app, page)
  const { vaultId } = made
  const locked = await nextWindow(app, () => ask(made.page, 'vault.lock'))
  const wrong = (where: Page) => ask(where, 'vault.unlock', { vaultId, slot: 'user', secret: 'wrong' })
  for (let attempt = 0; attempt < 4; attempt++)
    expect(await wrong(locked)).toMatchObject({ error: { code: 'wrong_passphrase' } })
  const waiting = await wrong(locked)
  expect(waiting).toMatchObject({ error: { code: 'busy' } })
  // Two seconds, less what this computer took to ask again.
  expect([1, 2]).toContain(waiting.ok ? 0 : waiting.error.details?.['seconds'])
  await locked.waitForTimeout(2000)
  expect(await wrong(locked)).toMatchObject({ error: { code: 'wrong_passphrase' } })
  await app.close()
  // Longer than any restart takes: as after the ninth failure, which nobody should have to wait for here.
  const path = join(profile, 'attempts.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ [vaultId]: { failures: 5 } })
  writeFileSync(path, JSON.stringify({ [vaultId]: { failures: 9, at: Date.now() } }))
  const again = await (await begin()).firstWindow()
  expect(await stateOf(again)).toMatchObject({ state: 'locked', reason: 'started', currentId: vaultId })
  expect(await wrong(again)).toMatchObject({ error: { code: 'busy' } })
})

test('a demonstration is filled, shown, and discarded; the office beside it stays', async ({
  app,
  page,
  profile,
}) => {
  const made = await office(app, page)
  const locked = await nextWindow(app, () => ask(made.page, 'vault.lock'))
  const demo = await nextWindow(app, () => ask(locked, 'vault.exploreDemo', { passphrase }))
  const shown = await stateOf(demo)
  expect(shown).toMatchObject({ state: 'open', vaults: [{ kind: 'office' }, { kind: 'demo' }] })
  const after = await nextWindow(app, () => ask(demo, 'vault.discardDemo'))
  expect(await stateOf(after)).toMatchObject({
    state: 'locked',
    reason: 'discarded',
    currentId: made.vaultId,
  })
  expect(readdirSync(join(profile, 'vaults'))).toEqual([made.vaultId])
})

test('a demonstration that cannot be made leaves the way back to the office, which waits locked', async ({
  app,
  page: first,
  profile,
}) => {
  const { page } = await office(app, first)
  await page.getByRole('textbox').first().fill('Union of oil workers')
  await page.getByRole('button', { name: 'Explore the demonstration campaign' }).click()
  const vaults = join(profile, 'vaults')
  renameSync(vaults, `${vaults}-away`)
  writeFileSync(vaults, '')
  const boxes = page.locator('input[type="password"]')
  await expect(boxes).toHaveCount(2)
  for (const box of await boxes.all()) await box.fill(passphrase)
  await page.getByRole('button', { name: 'Explore the demonstration campaign' }).click()
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 })
  rmSync(vaults)
  renameSync(`${vaults}-away`, vaults)

  await page.getByRole('button', { name: 'Back' }).click()
  await page.locator('input[type="password"]').fill(passphrase)
  const again = await nextWindow(app, () => page.keyboard.press('Enter'))
  await expect(again.getByRole('textbox').first()).toHaveValue('Union of oil workers')
})

test('a report becomes a PDF in a hidden window that goes afterwards', async ({ app, page }) => {
  const { page: open } = await office(app, page)
  const start = await open.evaluate(async () => {
    const input = {
      kind: 'fund_statement',
      language: 'en',
      fundId: null,
      from: '2026-01-01',
      on: '2026-01-31',
    }
    const run = await window.desk.invoke('reports.prepare', input)
    if (!run.ok) return run.error.code
    const { runId } = run.value as { runId: string }
    const answer = await window.desk.invoke('report.render', { runId })
    return answer.ok ? new TextDecoder().decode((answer.value as Uint8Array).slice(0, 5)) : answer.error.code
  })
  expect(start).toBe('%PDF-')
  await expect.poll(() => app.windows().length).toBe(1)
})

test('a file is saved where the user says, whole and for this user only', async ({ app, page, profile }) => {
  const target = join(profile, 'Есеп.pdf')
  const save = () =>
    page.evaluate(() =>
      window.desk.invoke('file.save', { suggestedName: 'a/b.pdf', bytes: new Uint8Array([1, 2]) }),
    )
  expect(await save()).toEqual({ ok: true, value: null })
  const choose = (filePath: string) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, filePath)
  await choose(target)
  expect(await save()).toEqual({ ok: true, value: { fileName: 'Есеп.pdf' } })
  expect([...readFileSync(target)]).toEqual([1, 2])
  expect(statSync(target).mode & 0o777).toBe(0o600)
  await choose(join(profile, 'nowhere', 'x.pdf'))
  expect(await save()).toEqual({ ok: false, error: { code: 'io' } })
})

test('quitting closes the vault first and leaves no log behind', async ({ app, page, profile }) => {
  const { vaultId } = await office(app, page)
  await app.close()
  const directory = join(profile, 'vaults', vaultId)
  expect(existsSync(join(directory, 'vault.db'))).toBe(true)
  expect(readdirSync(directory).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  for (const name of ['settings.json', 'vaults']) expect(statSync(join(profile, name)).mode & 0o077).toBe(0)
})
