// What the program leaves outside the vault: the clipboard, and the count of wrong attempts.
import { expect, nextWindow, test } from './fixture.ts'
import { ask, button, openOffice, passphrase, room } from './office.ts'

test.describe.configure({ timeout: 180_000 })

const iban = 'CH93 0076 2011 6238 5295 7'

test('an account number copied by button or by Ctrl+C is taken out of the clipboard at lock', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    ask(open, 'accounts.create', { name: 'Strike fund', kind: 'bank', currency: 'CHF', iban }),
  )
  const held = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await room(page, 'Fund').click()
  await room(page, 'Books').click()
  await page.getByRole('tab', { name: /^Accounts/ }).click()
  await expect(page.getByText('••• 2957')).toBeVisible()
  await button(page, 'Show the number of Strike fund').click()
  await button(page, 'Copy the number of Strike fund').click()
  await expect(page.getByText('Copied. In 30 seconds it leaves the clipboard.')).toBeVisible()
  expect(await held()).toBe(iban)
  await app.evaluate(({ clipboard }) => clipboard.writeText(''))
  await page.locator('[data-bank]').selectText()
  await page.keyboard.press('Control+KeyC')
  await expect.poll(held).toBe(iban)
  await nextWindow(app, () => ask(page, 'vault.lock').catch(() => {}))
  expect(await held()).toBe('')
})

test('wrong attempts are told to the one who opens next, once, and stand in the audit trail', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first)
  const locked = await nextWindow(app, () => ask(page, 'vault.lock').catch(() => {}))
  const box = locked.locator('input[type="password"]')
  const wrong = () =>
    locked.evaluate(async () => {
      const state = await window.desk.invoke('app.state', {})
      const { currentId } = state.ok ? (state.value as { currentId: string }) : { currentId: '' }
      return window.desk.invoke('vault.unlock', { vaultId: currentId, slot: 'user', secret: 'wrong' })
    })
  for (let times = 0; times < 2; times++)
    expect(await wrong()).toMatchObject({ error: { code: 'wrong_passphrase' } })
  await box.fill(passphrase)
  const open = await nextWindow(app, () => box.press('Enter'))
  await expect(open.getByText(/^2 wrong attempts to unlock since your last visit/)).toBeVisible()
  await room(open, 'Settings').click()
  await open.getByRole('link', { name: /audit/i }).first().click()
  await expect(open.getByRole('row', { name: /Wrong attempts to unlock/ })).toBeVisible()
})
