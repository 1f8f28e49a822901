// Backups as the office meets them: make one, lose something, compare, go back, and take that back.
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, nextWindow, start, test } from './fixture.ts'
import { ask, button, openOffice, passphrase, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

const sources = async (page: Page) => {
  const answer = await page.evaluate(() => window.desk.invoke('sources.lookup', {}))
  return answer.ok ? (answer.value as { title: string }[]).map(({ title }) => title) : []
}
const backups = async (page: Page) => {
  await room(page, 'Settings').click()
  await button(page, 'Open the backups').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible()
}
const unlock = async (page: Page) => {
  await page.locator('[name="passphrase"]').fill(passphrase)
  await page.keyboard.press('Enter')
}

test('a backup is made and kept on a stick; what was entered since is compared, lost, and brought back', async ({
  app,
  page: first,
  profile,
}) => {
  const stick = join(profile, 'stick')
  mkdirSync(stick)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, stick)
  const page = await openOffice(app, first, (open) =>
    ask(open, 'sources.create', { kind: 'press', title: 'Before' }),
  )
  await backups(page)
  await expect(page.getByText('No backups yet')).toBeVisible()
  await button(page, 'Choose a folder').click()
  await expect(page.getByText(stick)).toBeVisible()
  await button(page, 'Back up now').click()
  await expect(page.getByText('read back whole.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Second folder' })).toHaveCount(1)
  expect(readdirSync(stick)).toHaveLength(1)
  expect(await broken(page)).toEqual([])

  await ask(page, 'sources.create', { kind: 'press', title: 'Entered later' })
  await button(page, /^Restore the backup of/)
    .first()
    .click()
  await page.locator('[name="passphrase"]').fill('not this one')
  await button(page, 'Check the backup').click()
  await expect(page.getByRole('alert')).toContainText('does not open the backup')
  expect(await broken(page)).toEqual([])
  await page.locator('[name="passphrase"]').fill(passphrase)
  await button(page, 'Check the backup').click()
  await expect(page.getByRole('heading', { name: 'Compare before restoring' })).toBeVisible()
  await expect(page.getByText(/This loses 1 entry made after/)).toBeVisible()
  await expect(page.getByRole('row', { name: 'Sources 1 2' })).toBeVisible()
  expect(await broken(page)).toEqual([])
  expect(await sources(page)).toEqual(expect.arrayContaining(['Before', 'Entered later']))

  const restored = await nextWindow(app, () => button(page, 'Restore this backup').click())
  await expect(room(restored, 'Settings')).toBeVisible()
  expect(await sources(restored)).toEqual(['Before'])

  await backups(restored)
  await expect(restored.getByRole('row').filter({ hasText: 'Before a restore' })).toHaveCount(2)
  const dialog = restored.getByRole('dialog')
  // An older one is deleted by hand; the newest of each folder cannot be.
  const rows = restored.getByRole('row').filter({ hasText: /By hand|Before a restore/ })
  const before = await rows.count()
  await expect(rows.first().getByRole('button', { name: /^Delete/ })).toHaveCount(0)
  await button(restored, /^Delete the backup of/)
    .last()
    .click()
  await expect(dialog).toContainText('deleted for good')
  expect(await broken(restored)).toEqual([])
  await dialog.getByRole('button', { name: 'Delete this backup' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rows).toHaveCount(before - 1)
  await button(restored, 'Switch back').click()
  const locked = await nextWindow(app, () => dialog.getByRole('button', { name: 'Switch back' }).click())
  await expect(locked.getByText('The data from before are back.')).toBeVisible()
  const back = await nextWindow(app, () => unlock(locked))
  await expect(room(back, 'Settings')).toBeVisible()
  expect(await sources(back)).toEqual(expect.arrayContaining(['Before', 'Entered later']))
})

test('a backup on a stick brings the office to an empty computer, with the recovery key alone', async ({
  app,
  page: first,
  profile,
}) => {
  const copy = join(profile, 'copy.deskbackup')
  const answer = await first.evaluate(
    (secret) => window.desk.invoke('vault.create', { kind: 'office', passphrase: secret }),
    passphrase,
  )
  const { recoveryKey } = answer.ok ? (answer.value as { recoveryKey: string }) : { recoveryKey: '' }
  const page = await nextWindow(app, () => ask(first, 'vault.enter'))
  await ask(page, 'sources.create', { kind: 'press', title: 'From the old computer' })
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, copy)
  await ask(page, 'backup.saveCopy')
  await app.close()

  const elsewhere = join(profile, 'other-computer')
  const other = await start(elsewhere)
  try {
    const welcome = await other.firstWindow()
    await other.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, copy)
    await button(welcome, 'Restore from a backup').click()
    await button(welcome, 'Choose a file').click()
    await expect(welcome.getByText('copy.deskbackup')).toBeVisible()
    await button(welcome, 'Use the recovery key instead').click()
    await welcome.locator('[name="recovery"]').fill(recoveryKey)
    await button(welcome, 'Check the backup').click()
    await expect(welcome.getByText(/are not on this computer/)).toBeVisible()
    const opened = await nextWindow(other, () => button(welcome, 'Add these data').click())
    expect(await sources(opened)).toEqual(['From the old computer'])
    const locked = await nextWindow(other, () => ask(opened, 'vault.lock'))
    const again = await nextWindow(other, () => unlock(locked))
    expect(await sources(again)).toEqual(['From the old computer'])
  } finally {
    await other.close()
  }
})
