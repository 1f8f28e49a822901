// The treasurer and her bank: a statement in, each line matched with what it is, and books and bank down to 0.00.
import type { Page } from '@playwright/test'
import { camt, transaction } from '../shared/bank/camt-files.ts'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const iban = 'CH93 0076 2011 6238 5295 7'

/** Two gifts in the books: one the bank knows, one it does not know yet. */
const fill = async (page: Page) => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  const { id: accountId } = await ask(page, 'accounts.create', {
    name: 'Francs',
    kind: 'bank',
    currency: 'CHF',
    iban,
  })
  const { id: donorOrganisationId } = await ask(page, 'organisations.create', {
    name: 'Basel Chemical Union',
    kind: 'union',
  })
  await ask(page, 'donations.record', {
    receivedOn: '2014-02-10',
    fundId,
    accountId,
    donorOrganisationId,
    amountMinor: 150_000,
    currency: 'CHF',
    bankRef: 'REF-77',
  })
}
const february = camt('08', [
  {
    opening: '0.00',
    closing: '1673.50',
    entries: [
      {
        amount: '1500.00',
        day: '2014-02-11',
        ref: 'BANK-1',
        details: transaction('08', { name: 'Basel Chemical Union', text: 'Gift REF-77' }),
      },
      {
        amount: '200.00',
        day: '2014-02-14',
        ref: 'BANK-2',
        details: transaction('08', { name: 'A. Example', text: 'For the families' }),
      },
      {
        amount: '20.00',
        credit: false,
        day: '2014-02-20',
        ref: 'BANK-4',
        details: transaction('08', { name: 'Print shop', text: 'Leaflets 12', credit: false }),
      },
      { amount: '6.50', credit: false, day: '2014-02-28', ref: 'BANK-3', info: 'Account charges' },
    ],
  },
])
const file = (name: string, text: string) => ({ name, mimeType: 'text/xml', buffer: Buffer.from(text) })
const dialog = (page: Page) => page.getByRole('dialog')
const chooseFile = (page: Page, name: string, text: string) =>
  dialog(page).locator('input[type="file"]').setInputFiles(file(name, text))
const close = (page: Page) => page.keyboard.press('Escape')
const row = (page: Page, name: RegExp) =>
  page.getByRole('table', { name: 'Lines of the bank' }).getByRole('row', { name })
const openRow = async (page: Page, name: RegExp) => {
  await row(page, name).getByRole('cell').nth(1).click()
  await expect(dialog(page)).toBeVisible()
}

test('a statement is imported, matched with reasons, undone, and reconciled to 0.00', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, fill)
  await room(page, 'Fund').click()
  await room(page, 'Books').click()
  await page.getByRole('tab', { name: 'Bank', exact: true }).click()

  await test.step('a file of another account and a damaged one are refused in their own words', async () => {
    await button(page, 'Import a statement').first().click()
    await chooseFile(
      page,
      'other.xml',
      february.replaceAll('CH9300762011623852957', 'DE89370400440532013000'),
    )
    await expect(dialog(page)).toContainText('This statement is of another account (…3000 CHF)')
    await expect(dialog(page).getByRole('button', { name: /^Import 0 lines/ })).toBeDisabled()
    await chooseFile(page, 'cut.xml', february.slice(0, -40))
    await expect(dialog(page).getByRole('alert')).toContainText('damaged or cut off')
    await chooseFile(page, 'sum.xml', february.replace('1673.50', '1680.00'))
    await expect(dialog(page)).toContainText(/do not come to the closing balance: −CHF.6\.50 apart/)
    expect(await broken(page)).toEqual([])
  })

  await test.step('the right one lands, posts nothing, and a second time is refused', async () => {
    await chooseFile(page, 'february.xml', february)
    await dialog(page).getByRole('button', { name: 'Import 4 lines' }).click()
    await expect(page.getByText('4 lines imported. Nothing was posted.')).toBeVisible()
    await expect(row(page, /Basel Chemical Union/)).toContainText('Open')
    await button(page, 'Import a statement').first().click()
    await chooseFile(page, 'again.xml', february)
    await expect(dialog(page)).toContainText(/This statement is imported already, as B-A-2014-0001/)
    await close(page)
    await expect(dialog(page)).toHaveCount(0)
  })

  await test.step('a suggestion says why; the match is undone and made again', async () => {
    await openRow(page, /Basel Chemical Union/)
    const offered = dialog(page).getByRole('listitem').first()
    for (const reason of ['Same reference', 'Same amount', 'Same name', 'Day near'])
      await expect(offered).toContainText(reason)
    expect(await broken(page)).toEqual([])
    await dialog(page)
      .getByRole('button', { name: /^Match with Donation D-A-2014-0001/ })
      .click()
    await expect(dialog(page)).toContainText('This line is fully matched.')
    await dialog(page)
      .getByRole('button', { name: /^Undo the match with/ })
      .click()
    await dialog(page)
      .getByRole('button', { name: /^Only a part of Donation/ })
      .click()
    await field(page, 'part-D-A-2014-0001').fill('2000')
    await dialog(page).getByRole('button', { name: 'Match this part' }).click()
    await expect(dialog(page).getByRole('alert')).toContainText(/Only .*1,500\.00 of this line is still open/)
    await field(page, 'part-D-A-2014-0001').fill('1500')
    await dialog(page).getByRole('button', { name: 'Match this part' }).click()
    await expect(dialog(page)).toContainText('This line is fully matched.')
    await close(page)
  })

  await test.step('books and bank: what each side lacks', async () => {
    const explained = page.getByRole('table', { name: 'What makes the difference' })
    await expect(explained.getByRole('row', { name: /Only at the bank: A\. Example/ })).toContainText(
      /−CHF.200\.00/,
    )
    await expect(explained.getByRole('row', { name: /Only at the bank: Account charges/ })).toContainText(
      '6.50',
    )
    await expect(explained.getByRole('row', { name: /Left unexplained/ })).toContainText('0.00')
    expect(await broken(page)).toEqual([])
  })

  await test.step('what the bank took is posted from its line, and a gift is recorded from another', async () => {
    await openRow(page, /Account charges/)
    await dialog(page).getByRole('button', { name: 'Post as a bank fee' }).click()
    await page
      .getByRole('dialog', { name: 'Post as a bank fee' })
      .getByRole('button', { name: /^Post fee/ })
      .click()
    await expect(dialog(page)).toHaveCount(1)
    await expect(dialog(page)).toContainText('This line is fully matched.')
    await close(page)
    await openRow(page, /Print shop/)
    await dialog(page).getByRole('button', { name: 'Record an expense' }).click()
    await expect(field(page, 'amountMinor')).toHaveValue('20.00')
    await expect(field(page, 'payee')).toHaveValue('Print shop')
    await choose(page, 'For what', 'Printing')
    await dialog(page)
      .last()
      .getByRole('button', { name: /^Record expense/ })
      .click()
    await dialog(page)
      .getByRole('button', { name: /^Match with Expense/ })
      .click()
    await expect(dialog(page)).toContainText('This line is fully matched.')
    await close(page)
    await openRow(page, /A\. Example/)
    await dialog(page).getByRole('button', { name: 'Record a donation' }).click()
    await expect(field(page, 'amountMinor')).toHaveValue('200.00')
    await choose(page, 'From', 'Not known')
    await button(page, /^Record donation/).click()
    await openRow(page, /A\. Example/)
    await dialog(page)
      .getByRole('button', { name: /^Match with Donation D-A-2014-0002/ })
      .click()
    await expect(dialog(page)).toContainText('This line is fully matched.')
    await close(page)
    await expect(page.getByText('Books and bank agree')).toBeVisible()
    await expect(
      page.getByRole('table', { name: /Balances on/ }).getByRole('row', { name: 'Difference' }),
    ).toContainText('0.00')
    expect(await broken(page)).toEqual([])
  })

  await test.step('the auditor sees what proves each entry, and those without a proof', async () => {
    await page.getByRole('tab', { name: 'For the auditor' }).click()
    const entries = page.getByRole('table', { name: 'Entries and their proofs' })
    await expect(entries.getByRole('row', { name: /D-A-2014-0001/ })).toContainText('bank statement')
    expect(await broken(page)).toEqual([])
    await page.getByRole('tab', { name: 'Bank', exact: true }).click()
  })

  await test.step('F17: a text for the bank that gives a family away is refused, and the word is named', async () => {
    await button(page, 'Texts for the bank').click()
    await expect(dialog(page).getByRole('table', { name: 'Texts to choose from' })).toContainText(
      'Family support',
    )
    await field(page, 'text').fill('Help for strikers')
    await choose(page, 'Language', 'English')
    await dialog(page).getByRole('button', { name: 'Add text' }).click()
    await expect(field(page, 'text')).toHaveAccessibleDescription(/“strikers” could harm the family/)
    expect(await broken(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keep what you wrote?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keep what you wrote?' })).toHaveCount(0)
    await field(page, 'text').fill('School costs')
    await dialog(page).getByRole('button', { name: 'Add text' }).click()
    await expect(dialog(page).getByRole('table', { name: 'Texts to choose from' })).toContainText(
      'School costs',
    )
    await field(page, 'word').fill('Derrick')
    await dialog(page).getByRole('button', { name: 'Add word' }).click()
    await expect(dialog(page).getByRole('table', { name: 'Words that never stand in them' })).toContainText(
      'Derrick',
    )
    await close(page)
    await expect(dialog(page)).toHaveCount(0)
  })

  await test.step('a table is mapped once; the next one is read the same way', async () => {
    const table = (day: string) => `Datum;Text;Betrag;Saldo\n${day};Spende;50.00;1723.50\n;Total;50.00;\n`
    await button(page, 'Import a statement').first().click()
    await chooseFile(page, 'march.csv', table('03.03.2014'))
    await expect(dialog(page)).toContainText(/1 line read, .*50\.00 together; 2 rows/)
    await dialog(page).getByRole('button', { name: 'Import 1 line' }).click()
    await expect(field(page, 'closing')).toHaveAccessibleDescription(/required|must|needed/i)
    await field(page, 'closing').fill("1'723.50")
    expect(await broken(page)).toEqual([])
    await dialog(page).getByRole('button', { name: 'Import 1 line' }).click()
    await expect(page.getByText('1 line imported. Nothing was posted.')).toBeVisible()
    await button(page, 'Import a statement').first().click()
    await chooseFile(page, 'march-again.csv', table('03.03.2014'))
    await field(page, 'closing').fill("1'723.50")
    await dialog(page).getByRole('button', { name: 'Import 1 line' }).click()
    await expect(dialog(page).getByRole('alert')).toContainText(
      'Every line of this file is imported already.',
    )
  })
})
