// The panic key: what an onlooker sees, and what of the work is left.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, nextWindow, test } from './fixture.ts'
import { ask, button, openOffice, passphrase, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

test('Ctrl+Shift+L in a dialog: the page is gone, nothing acknowledged is lost, and it looks like any lock', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first)
  await ask(page, 'people.create', {
    names: [{ script: 'Latn', family: 'Acknowledged' }],
    roles: ['activist'],
  })
  await expect(room(page, 'People')).toBeVisible()
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog')).toBeVisible()
  const since = Date.now()
  const locked = await nextWindow(app, () => page.keyboard.press('Control+Shift+KeyL').catch(() => {}))
  expect(page.isClosed()).toBe(true)
  // A browser starts a page meanwhile; what is measured is that nobody waits for drafts or a tidy end.
  expect(Date.now() - since).toBeLessThan(5000)
  const [vault = ''] = readdirSync(join(profile, 'vaults'))
  const log = join(profile, 'vaults', vault, 'vault.db-wal')
  expect(existsSync(log) && statSync(log).size).toBeGreaterThan(0) // killed: nothing was tidied away
  await expect(locked.getByText('You locked the program')).toBeVisible()
  await locked.locator('input[type="password"]').fill(passphrase)
  const again = await nextWindow(app, () => button(locked, 'Open').click())
  const found = await again.evaluate(() => window.desk.invoke('people.list', {}))
  expect(found).toMatchObject({ ok: true, value: { total: 1, rows: [{ nameLatin: 'Acknowledged' }] } })
  const chain = await again.evaluate(() => window.desk.invoke('history.verify', {}))
  expect(chain).toMatchObject({ ok: true, value: { firstBadSeq: null } })
})

test('the menu has it too, for a page that hangs', async ({ app, page: first }) => {
  const page = await openOffice(app, first)
  const locked = await nextWindow(app, () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('panic')?.click()),
  )
  expect(page.isClosed()).toBe(true)
  expect(await locked.evaluate(() => window.desk.invoke('app.state', {}))).toMatchObject({
    value: { state: 'locked', reason: 'locked' },
  })
})
