// Many families on one list: decided by a second person, carried on a sheet without names, and recorded when it is back;
// and what is gone with a courier.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const hers = 'marble kettle thunder meadow pencil'

/** A fund with money in cash and with a courier, three families, and a second user. */
const fill = async (page: Page) => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'KZT',
  })
  const account = (name: string, kind: string, holder = '') =>
    ask(page, 'accounts.create', { name, kind, currency: 'KZT', holder })
  const cash = await account('Cash box', 'cash')
  const courier = await account('Courier', 'intermediary', 'Somebody')
  await ask(page, 'donations.record', {
    receivedOn: '2014-04-08',
    fundId,
    accountId: cash.id,
    donorUnknown: true,
    amountMinor: 50_000_000,
    currency: 'KZT',
  })
  await ask(page, 'exchanges.record', {
    on: '2014-04-09',
    fundId,
    fromAccountId: cash.id,
    fromAmountMinor: 10_000_000,
    toAccountId: courier.id,
    toAmountMinor: 10_000_000,
  })
  for (const label of ['Family one', 'Family two', 'Family three'])
    await ask(page, 'households.create', { label, peopleCount: 3, ground: 'other' })
  await ask(page, 'users.add', { name: 'Dana', roles: ['approver'], passphrase: hers })
}
const dialog = (page: Page) => page.getByRole('dialog').last()
const press = (page: Page, name: RegExp) => dialog(page).getByRole('button', { name }).click()

test('A2, F13, F17: a round for three families, signed by a second person, carried without names and recorded by its code; F11: a loss waits for two', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, fill)
  await room(page, 'Fund').click()
  await room(page, 'Aid').click()

  await test.step('one list, one amount for all, nobody twice', async () => {
    await page.getByRole('tab', { name: /^Rounds/ }).click()
    await button(page, 'New payment round').first().click()
    await field(page, 'title').fill('Winter')
    await choose(page, 'Account', /Cash box/)
    await choose(page, 'Kind of aid', 'Living costs')
    await page.getByLabel('Amount for each').fill('10000')
    for (const name of ['one', 'two', 'three'])
      await choose(page, 'Add a family', new RegExp(`Family ${name}`))
    await expect(page.getByText(/3 on the list, .*30,000/)).toBeVisible()
    await page.getByLabel('Amount: Family three').fill('12000-500')
    await expect(page.getByText(/3 on the list, .*31,500/)).toBeVisible()
    expect(await broken(page)).toEqual([])
    await button(page, /^Submit the list/).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Winter')
  })

  await test.step('a second person signs it at the same desk, as it stands', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Sign', exact: true }).click()
    await choose(page, 'Who signs', 'Dana')
    await dialog(page).locator('input[type="password"]').fill(hers)
    await press(page, /^Sign/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('table', { name: 'Families' })).toContainText('To pay')
  })

  await test.step('the sheet names nobody, and the list is sent', async () => {
    await button(page, 'Field sheet').click()
    await press(page, /^Show the sheet/)
    const paper = dialog(page).getByRole('img', { name: /^Page 1 of 1/ })
    await expect(paper).toBeVisible({ timeout: 30_000 })
    await expect(paper).toHaveAccessibleName(/Тізім/)
    await expect(paper).not.toHaveAccessibleName(/Family|Winter|Union|Families/)
    await page.keyboard.press('Escape')
    await button(page, 'Mark as sent').click()
    await press(page, /^Mark as sent/)
    await expect(page.getByRole('table', { name: 'Families' })).toContainText('On the way')
  })

  await test.step('what came back signed is recorded by the code of the sheet', async () => {
    const runs = (await page.evaluate(() => window.desk.invoke('reports.list', {}))) as {
      value: { id: string }[]
    }
    const document = (await page.evaluate(
      (runId) => window.desk.invoke('reports.document', { runId }),
      runs.value[0]?.id,
    )) as { value: { check: { code: string } } }
    await button(page, 'Record the signed sheet').click()
    await field(page, 'checkCode').fill('AAAA-AAAA-AAAA')
    await field(page, 'confirmedBy').fill('Neighbour')
    await dialog(page).getByRole('checkbox').last().uncheck()
    await press(page, /^Record what was received/)
    await expect(field(page, 'checkCode')).toHaveAccessibleDescription(/This is not the code of sheet/)
    await field(page, 'checkCode').fill(document.value.check.code)
    await field(page, 'lines.0.received').fill('9900')
    await press(page, /^Record what was received/)
    // F13: less than was sent must have its place.
    await expect(dialog(page)).toContainText('Say where the difference stayed.')
    expect(await broken(page)).toEqual([])
    await dialog(page)
      .getByRole('combobox', { name: /^Where the difference/ })
      .click()
    await page.getByRole('option', { name: 'On the way' }).click()
    await press(page, /^Record what was received/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('2 of 3')
  })

  await test.step('a scan of the sheet finds its round by the code in its name', async () => {
    const runs = (await page.evaluate(() => window.desk.invoke('reports.list', {}))) as {
      value: { id: string }[]
    }
    const printed = (await page.evaluate(
      (runId) => window.desk.invoke('reports.document', { runId }),
      runs.value[0]?.id,
    )) as { value: { check: { code: string } } }
    await room(page, 'Documents').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents')
    await page.locator('input[type="file"]').setInputFiles({
      name: `scan ${printed.value.check.code}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from('signed by all three'),
    })
    await expect(dialog(page)).toContainText(/The code of sheet RP-.* stands on it/)
    await expect(dialog(page).getByRole('combobox', { name: /^Record/ })).toHaveValue(/Winter/)
    expect(await broken(page)).toEqual([])
    await press(page, /^Add/)
    await expect(page.getByRole('row', { name: /scan .*Winter/ })).toBeVisible()
  })

  await test.step('the courier is arrested: the loss waits for two', async () => {
    await room(page, 'Fund').click()
    await room(page, 'Entrusted').click()
    await page.getByRole('tab', { name: /^Advances/ }).click()
    await expect(page.getByRole('table', { name: 'Advances' })).toContainText('100,000')
    await page.getByRole('tab', { name: /^Losses/ }).click()
    await button(page, 'Record a loss').first().click()
    await choose(page, 'Account it was on', /Courier/)
    await field(page, 'amountMinor').fill('100001')
    await choose(page, 'Cause', 'Arrest of the carrier')
    await field(page, 'on').fill('9.4.2014')
    await press(page, /^Ask two to decide/)
    await expect(field(page, 'amountMinor')).toHaveAccessibleDescription(/is free/)
    await field(page, 'amountMinor').fill('100000')
    await press(page, /^Ask two to decide/)
    await page.getByRole('row', { name: /Courier/ }).click()
    await expect(dialog(page)).toContainText(/0 of 2/)
    expect(await broken(page)).toEqual([])
  })
})
