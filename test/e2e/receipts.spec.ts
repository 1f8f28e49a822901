// What comes in, as a treasurer does it: a pile of gifts in one go, thanks, receipts, and one that is reversed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { type Application, expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const treasury = async (app: Application, first: Page): Promise<Page> => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'funds.create', {
      name: 'Families',
      class: 'unrestricted',
      openedOn: '2014-01-01',
      reportingCurrency: 'CHF',
    })
    await ask(open, 'accounts.create', {
      name: 'Bank',
      kind: 'bank',
      currency: 'CHF',
      holder: 'Union',
      iban: 'CH93 0076 2011 6238 5295 7',
    })
    await ask(open, 'organisations.create', { name: 'Dockers', kind: 'union' })
    await ask(open, 'people.create', {
      names: [{ script: 'Latn', family: 'Giver', given: 'Anna' }],
      roles: ['donor'],
    })
  })
  await room(page, 'Fund').click()
  await room(page, 'Income').click()
  return page
}
/** Finds somebody by typing in the box that has the focus. */
const pick = async (page: Page, typed: string, option: RegExp) => {
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { name: option })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}
const donor = (page: Page, row: number) => page.getByRole('combobox', { name: `Donor, row ${row}` })
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })
const saveIn = async (app: Application, page: Page, filePath: string) => {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, filePath)
  await expect(page.getByRole('img', { name: /Page 1 of/ })).toBeVisible({ timeout: 30_000 })
  await button(page, /Save PDF/).click()
  await button(page, 'Save all the same').click()
  await expect(page.getByText(/^Saved as/)).toBeVisible()
  const pdf = await readFile(filePath)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  // The body of a document is set in its own serif, whatever fonts the computer has.
  expect(pdf.includes('SourceSerif4-Regular')).toBe(true)
}

test('a pile of gifts goes in by keyboard alone, and only when it comes to what was counted', async ({
  app,
  page: first,
}) => {
  const page = await treasury(app, first)
  await tab(page, /^Several at once/).click()
  await expect(field(page, 'control.0.amountMinor')).toBeFocused()
  await page.keyboard.type('150')
  await donor(page, 1).focus()
  await pick(page, 'Dock', /Dockers/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('150-45')
  await page.keyboard.press('Enter')
  await expect(donor(page, 2)).toBeFocused()
  await pick(page, 'Giver', /Giver/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('50')
  await expect(page.getByText(/CHF\s155\.00, CHF\s5\.00 too much/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'control.0.amountMinor')).toHaveAccessibleDescription(/entered CHF\s155\.00/)
  // Nothing typed is lost, here or on the way out and back.
  await tab(page, /^Donations/).click()
  await button(page, 'Keep draft').click()
  await expect(tab(page, /^Donations \(0\)/)).toBeVisible()
  await tab(page, /^Several at once/).click()
  await expect(field(page, 'rows.1.amountMinor')).toHaveValue('50')
  await field(page, 'rows.1.amountMinor').fill('45')
  await expect(page.getByText('It agrees.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^2 gifts recorded/)).toBeVisible()
  await expect(tab(page, /^Donations \(2\)/)).toBeVisible()
  // F10: a gift like one that exists is said beside its row, before anything is saved.
  await donor(page, 1).focus()
  await pick(page, 'Dock', /Dockers/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('105')
  await expect(page.getByText(/^Row 1: a gift like this one is recorded already, D-A-/)).toBeVisible()
  expect(await broken(page)).toEqual([])
})

test('gifts are thanked for and receipted once, in the language of the donor, and a reversed one ends its receipt', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await treasury(app, first)
  await button(page, 'Record a donation').first().click()
  await choose(page, 'Organisation', /Dockers/)
  await field(page, 'amountMinor').fill('1000')
  await button(page, /^Record and add another/).click()
  // The next one keeps what stays the same, and a gift in kind asks for no account.
  await expect(field(page, 'amountMinor')).toHaveValue('')
  await choose(page, 'How it came', 'In kind')
  await field(page, 'inKind').fill('Forty coats')
  await choose(page, 'Organisation', /Dockers/)
  await field(page, 'amountMinor').fill('900')
  await button(page, /^Record donation/).click()
  await expect(page.getByText(/Stated value: CHF\s900\.00/)).toBeVisible()

  await page.getByRole('checkbox').first().click()
  await button(page, 'Thanked today: 2').click()
  await expect(page.getByText('2 gifts marked')).toBeVisible()

  await tab(page, /^Receipts/).click()
  await page.getByRole('main').getByRole('button', { name: 'Issue receipts' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /Dockers/ })).toContainText('1 gift in kind')
  await button(page, 'Issue 1 receipt').click()
  await expect(dialog).toContainText('1 receipt issued')
  await expect(page.getByText(/Valid receipts.*CHF\s1,000\.00/)).toBeVisible()
  await button(page, 'English: 1').click()
  await saveIn(app, page, join(profile, 'receipt.pdf'))
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(dialog).toHaveCount(0)

  await page.getByRole('row', { name: /R1-A-/ }).click()
  await expect(dialog).toContainText('1 time, the next is a duplicate')
  await dialog.getByRole('link', { name: 'Dockers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dockers')
  await expect(page.getByRole('table', { name: 'By year and currency' })).toContainText('1,000.00')
  await page
    .getByRole('table', { name: 'All gifts' })
    .getByRole('button', { name: /-0001$/ })
    .click()
  await button(page, 'Reverse…').click()
  await expect(page.getByText(/This gift is on receipt R1-A-\d{4}-000001/)).toBeVisible()
  await field(page, 'reason').fill('Meant for another union')
  await button(page, /^Post the opposite/).click()
  await expect(page.getByRole('table', { name: 'Receipts' }).getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('table', { name: 'Receipts' })).toContainText('Replaced')
  await expect(page.getByRole('row', { name: /R1-A-\d{4}-000002.*Valid/ })).toBeVisible()
})

test('a slip to give is made of the account, and refused where its number is not Swiss', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await treasury(app, first)
  await button(page, 'Slip to give (QR)').click()
  await button(page, /^Preview/).click()
  await expect(field(page, 'holder.street')).toHaveAccessibleDescription('This is needed.')
  await field(page, 'holder.street').fill('Rampe du Pont-Rouge')
  await field(page, 'holder.postCode').fill('1213')
  await field(page, 'holder.town').fill('Lancy')
  await button(page, /^Preview/).click()
  await saveIn(app, page, join(profile, 'slip.pdf'))
})
