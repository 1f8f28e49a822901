// The treasurer closes a year: rates, valuation, the closed period and its two keys, and the journal for other books.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const hers = 'marble kettle thunder meadow pencil'
const lastYear = String(new Date().getFullYear() - 1)

/** A fund with last year's gifts in euros, and a second user who may decide on money. */
const fill = async (page: Page) => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: `${lastYear}-01-01`,
    reportingCurrency: 'CHF',
  })
  const { id: accountId } = await ask(page, 'accounts.create', {
    name: 'Euros',
    kind: 'bank',
    currency: 'EUR',
  })
  await ask(page, 'accounts.create', { name: 'Francs', kind: 'bank', currency: 'CHF' })
  for (const [receivedOn, amountMinor] of [
    [`${lastYear}-03-01`, 100_000],
    [`${lastYear}-09-01`, 50_000],
  ] as const)
    await ask(page, 'donations.record', {
      receivedOn,
      fundId,
      accountId,
      donorUnknown: true,
      amountMinor,
      currency: 'EUR',
    })
  for (const [on, rateScaled] of [
    [`${lastYear}-03-01`, 122_000_000],
    [`${lastYear}-09-01`, 123_000_000],
  ] as const)
    await ask(page, 'rates.record', {
      on,
      from: 'EUR',
      to: 'CHF',
      rateScaled,
      source: 'central_bank',
      note: '',
    })
  await ask(page, 'users.add', { name: 'Dana', roles: ['approver'], passphrase: hers })
}
const dialog = (page: Page) => page.getByRole('dialog')
const save = async (page: Page, name: RegExp) => {
  await dialog(page).getByRole('button', { name }).click()
  await expect(dialog(page)).toHaveCount(0)
}

test('F3, F6: a year is valued at a stated rate and closed; two people open it again', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first, fill)
  await room(page, 'Fund').click()
  await room(page, 'Books').click()

  await test.step('a rate is typed wrongly, then as it is printed', async () => {
    await page.getByRole('tab', { name: 'Rates' }).click()
    await button(page, 'Enter rate').click()
    await choose(page, 'For one', 'EUR')
    await choose(page, 'In', 'CHF')
    await field(page, 'rateScaled').fill('about 1.24')
    await field(page, 'on').fill(`31.12.${lastYear}`)
    await dialog(page).getByRole('button', { name: /^Save/ }).click()
    await expect(field(page, 'rateScaled')).toHaveAccessibleDescription(/Write the rate like 535\.25/)
    await field(page, 'rateScaled').fill('1.24')
    await expect(dialog(page)).toContainText('1 EUR = 1.24 CHF')
    expect(await broken(page)).toEqual([])
    await save(page, /^Save/)
    await expect(page.getByRole('row', { name: /1\.24/ })).toContainText('Central bank')
  })

  await test.step('the balances are valued, and what differs from their cost is unrealised', async () => {
    await page.getByRole('tab', { name: 'Year-end' }).click()
    const values = page.getByRole('table', { name: /Valuation at the end of/ })
    // 1,500.00 at 1.24 are 1,860.00; they cost 1,220.00 and 615.00.
    await expect(values.getByRole('row', { name: /Families/ })).toContainText(/1,860\.00.*1,835\.00.*25\.00/)
    await button(page, 'Post valuation').click()
    await save(page, /^Post valuation/)
    await expect(page.getByRole('main')).toContainText(`V-A-${lastYear}-0001`)
    expect(await broken(page)).toEqual([])
  })

  await test.step('nothing is posted in the closed year', async () => {
    await button(page, 'Close a period').click()
    await field(page, 'lockedThrough').fill(`31.12.${lastYear}`)
    await field(page, 'reason').fill('Audited')
    await save(page, /^Close a period/)
    await button(page, 'Record a donation').click()
    await field(page, 'receivedOn').fill(`30.12.${lastYear}`)
    await choose(page, 'From', 'Not known')
    await field(page, 'amountMinor').fill('10')
    await button(page, /^Record donation/).click()
    await expect(field(page, 'receivedOn')).toHaveAccessibleDescription(/This period is closed up to/)
    await room(page, 'Fund').click()
    await button(page, 'Discard').click()
    await room(page, 'Books').click()
  })

  await test.step('a second person opens it again with her own passphrase', async () => {
    await page.getByRole('tab', { name: 'Year-end' }).click()
    await button(page, 'Open again').click()
    await field(page, 'reason').fill('A fee of the bank was missing')
    await choose(page, 'Second person', 'Dana')
    await dialog(page).locator('input[type="password"]').fill('not hers at all')
    await dialog(page)
      .getByRole('button', { name: /^Open again/ })
      .click()
    await expect(dialog(page)).toContainText('This is not the passphrase of the user who signs.')
    await dialog(page).locator('input[type="password"]').fill(hers)
    await save(page, /^Open again/)
    await expect(page.getByRole('table', { name: 'Closed periods' })).toContainText(
      /with Dana: A fee of the bank/,
    )
  })

  await test.step('the journal goes to other books under their numbers', async () => {
    await page.getByRole('tab', { name: 'For other books' }).click()
    await page.getByLabel('Number of Euros').fill('1021')
    await page.getByLabel('Number of Francs').fill('1020')
    await page.getByLabel('Number of Francs').press('Enter')
    await field(page, 'from').fill(`01.01.${lastYear}`)
    const target = join(profile, 'journal.xlsx')
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showSaveDialog = async () => ({ canceled: false, filePath })
    }, target)
    await button(page, 'Save as Excel file').click()
    await expect(page.getByText(/rows saved in journal\.xlsx/)).toBeVisible()
    const [sheet] = (await readXlsx(await readFile(target))).sheets
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['Day', 'Entry', 'Account number'])
    expect(sheet?.rows.filter(([, , number]) => number === '1021').map((row) => row[7])).toEqual([1000, 500])
    expect(await broken(page)).toEqual([])
  })
})
