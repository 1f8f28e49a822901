// Several people, one vault: each opens it with her own passphrase, and finds what her roles are for.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, nextWindow, test } from './fixture.ts'
import { ask, button, choose, field, openOffice, passphrase, room } from './office.ts'

const hers = 'marble kettle thunder meadow pencil'
const history = async (page: Page) => {
  await page.getByRole('tab', { name: 'History' }).click()
  return page.getByRole('tabpanel')
}

test('G9: a case officer opens with her own passphrase, sees no fund buttons, and history names her', async ({
  app,
  page: first,
}) => {
  let page = await openOffice(app, first)
  await room(page, 'Settings').click()
  await button(page, 'Add a user').click()
  await field(page, 'name').fill('Dana')
  await page.getByRole('checkbox', { name: 'Case officer' }).check()
  await field(page, 'passphrase').fill(hers)
  await field(page, 'again').fill(`${hers}!`)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The two are different.')).toBeVisible()
  await field(page, 'again').fill(hers)
  await page.keyboard.press('Control+Enter')
  const users = page.getByRole('table', { name: 'People who may open the data' })
  await expect(users.getByRole('row', { name: /Dana/ })).toContainText('B')

  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await choose(page, 'Your letter', 'B')
  await field(page, 'passphrase').fill('not her passphrase')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('This does not open it', { timeout: 20_000 })
  await field(page, 'passphrase').fill(hers)
  page = await nextWindow(app, () => page.keyboard.press('Enter'))

  await room(page, 'Fund').click()
  await room(page, 'Books').click()
  await expect(button(page, 'New donation')).toHaveCount(0)
  await page.getByRole('tab', { name: /Accounts/ }).click()
  await expect(button(page, 'New account')).toHaveCount(0)
  await room(page, 'Settings').click()
  await expect(page.getByRole('heading', { name: 'My passphrase' })).toBeVisible()
  await expect(button(page, 'Add a user')).toHaveCount(0)
  await expect(ask(page, 'funds.create', {})).rejects.toThrow('forbidden')

  await room(page, 'People').click()
  await expect(button(page, 'New person').first()).toBeVisible()
  await page.keyboard.press('n')
  await field(page, 'latin.given').fill('Roza')
  await field(page, 'latin.family').fill('Tuletaeva')
  await choose(page, 'Role', 'Lawyer')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roza Tuletaeva')
  await expect(await history(page)).toContainText('Dana')
})

test('a disabled user cannot open; her letter is no longer offered, and what was typed wrongly says so', async ({
  app,
  page: first,
}) => {
  let page = await openOffice(app, first, (open) =>
    ask(open, 'users.add', { name: 'Dana', roles: ['case_officer'], passphrase: hers }),
  )
  await room(page, 'Settings').click()
  await button(page, 'Actions for Dana').click()
  await page.getByRole('menuitem', { name: 'Disable' }).click()
  await field(page, 'reason').fill('Has left the union')
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
  const users = page.getByRole('table', { name: 'People who may open the data' })
  await expect(users.getByRole('row', { name: /Dana/ })).toContainText('Disabled')
  expect(await broken(page)).toEqual([])
  await button(page, 'Actions for Dana').click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  await expect(page.getByRole('dialog')).toContainText('Has left the union')
  await page.keyboard.press('Escape')

  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await expect(page.getByRole('combobox', { name: 'Your letter' })).toHaveCount(0)
  await field(page, 'passphrase').fill(hers)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('This does not open it', { timeout: 20_000 })
  await field(page, 'passphrase').fill(passphrase)
  page = await nextWindow(app, () => page.keyboard.press('Enter'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a passphrase is changed by whoever knows the old one', async ({ app, page: first }) => {
  let page = await openOffice(app, first)
  await room(page, 'Settings').click()
  await button(page, 'Change my passphrase').click()
  await field(page, 'current').fill('something else')
  await field(page, 'passphrase').fill(hers)
  await field(page, 'again').fill(hers)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('This is not your present passphrase.')).toBeVisible()
  await field(page, 'current').fill(passphrase)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await field(page, 'passphrase').fill(hers)
  page = await nextWindow(app, () => page.keyboard.press('Enter'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
