// From an authorised payment to what the bank gets: its payee called back, a paper with two signatures, a file.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

const iban = 'CH93 0076 2011 6238 5295 7'
const dialog = (page: Page) => page.getByRole('dialog')
const close = (page: Page) => page.keyboard.press('Escape')

/** An approved transfer to a family, and the number it goes to, told today. */
const fillTransfer = async (page: Page) => {
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
    holder: 'Union – Fonds Familles',
  })
  await ask(page, 'donations.record', {
    receivedOn: '2014-02-10',
    fundId,
    accountId,
    donorUnknown: true,
    amountMinor: 150_000,
    currency: 'CHF',
  })
  const { id: householdId } = await ask(page, 'households.create', {
    label: 'Example family',
    peopleCount: 3,
    ground: 'other',
  })
  const { id: requestId } = await ask(page, 'aidRequests.create', {
    requestedOn: '2014-02-11',
    householdId,
    fundId,
    aidType: 'living',
    ground: 'other',
    amountMinor: 30_000,
    currency: 'CHF',
  })
  await ask(page, 'approvals.sign', {
    subject: 'aid_request',
    subjectId: requestId,
    version: 1,
    amountMinor: 30_000,
  })
}

test('A3, F17: a payment is authorised with a neutral text, its payee called back, and saved as a file', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first, fillTransfer)
  await room(page, 'Fund').click()
  await room(page, 'Aid').click()
  await page
    .getByRole('row', { name: /Example family/ })
    .getByRole('cell')
    .nth(1)
    .click()
  await button(page, /^Authorise/)
    .first()
    .click()
  await expect(dialog(page)).toContainText('No bank details are known yet.')
  await field(page, 'bankText').fill('Strike aid')
  await dialog(page)
    .getByRole('button', { name: /^Authorise/ })
    .click()
  await expect(field(page, 'bankText')).toHaveAccessibleDescription(/“Strike” could harm the family/)
  await field(page, 'bankText').fill('Family support')
  await dialog(page)
    .getByRole('button', { name: /^Authorise/ })
    .click()

  await test.step('the number is held to its check digits and waits for a call', async () => {
    // The page of the request, which has the same button, is left.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment: Example family')
    await button(page, 'Enter bank details').click()
    await field(page, 'holder').fill('Қанат Әбенов')
    await field(page, 'number').fill('DE88 3704 0044 0532 0130 00')
    await field(page, 'told').fill('Copy of the card')
    await dialog(page).getByRole('button', { name: /^Save/ }).click()
    await expect(field(page, 'number')).toHaveAccessibleDescription(/check digits of this IBAN are wrong/)
    await field(page, 'number').fill('DE89 3704 0044 0532 0130 00')
    expect(await broken(page)).toEqual([])
    await dialog(page).getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText('A second person must call before money goes there')).toBeVisible()
    expect(await broken(page)).toEqual([])
    await button(page, 'Record the call').click()
    await field(page, 'spokenWith').fill('The mother')
    await dialog(page).getByRole('button', { name: 'Record the call' }).click()
    await expect(page.getByText('A second person must call before money goes there')).toHaveCount(0)
  })

  await test.step('A3: another number voids the approval, which is given again', async () => {
    await button(page, 'Change bank details').click()
    await field(page, 'number').fill('DE02 1203 0000 0000 2020 51')
    await dialog(page).getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText(/must be signed again before this payment leaves/)).toBeVisible()
    await expect(button(page, 'Mark as sent')).toHaveCount(0)
    await button(page, 'Record the call').click()
    await field(page, 'spokenWith').fill('The mother')
    await dialog(page).getByRole('button', { name: 'Record the call' }).click()
    await room(page, 'Fund').click()
    await room(page, 'Aid').click()
    await page
      .getByRole('row', { name: /Example family/ })
      .getByRole('cell')
      .nth(1)
      .click()
    await expect(page.getByText(/The signatures no longer count/)).toBeVisible()
    await expect(page.getByText(/2051$/)).toBeVisible()
    expect(await broken(page)).toEqual([])
    await button(page, 'Sign again').click()
    await dialog(page).getByRole('button', { name: 'Sign again' }).click()
    await expect(page.getByText(/The signatures no longer count/)).toHaveCount(0)
    await page.getByRole('link', { name: 'Example family' }).click()
    await page.getByRole('tab', { name: /^Aid/ }).click()
    await expect(button(page, 'Change bank details')).toBeVisible()
    expect(await broken(page)).toEqual([])
  })

  await test.step('the same transfer on paper, with room for two signatures', async () => {
    await room(page, 'Fund').click()
    await room(page, 'Aid').click()
    await page.getByRole('tab', { name: /^Payments/ }).click()
    await page
      .getByRole('row', { name: /Example family/ })
      .getByRole('cell')
      .nth(1)
      .click()
    await button(page, 'Paper for the bank').click()
    await expect(dialog(page).getByRole('combobox', { name: 'Which paper' })).toHaveValue('Payment order')
    expect(await broken(page)).toEqual([])
    await button(page, 'Show the paper').click()
    const paper = dialog(page).getByRole('img', { name: /^Page 1 of 1/ })
    await expect(paper).toHaveAccessibleName(
      /Қанат Әбенов.*DE02 1203 0000 0000 2020 51.*Family support.*300\.00/,
      {
        timeout: 30_000,
      },
    )
    await expect(paper).not.toHaveAccessibleName(/Example family|Internal/)
    await close(page)
  })

  await test.step('the file shows what the bank will read, and is written', async () => {
    await room(page, 'Fund').click()
    await room(page, 'Books').click()
    await page.getByRole('tab', { name: 'Bank', exact: true }).click()
    await button(page, 'Payment file').click()
    const transfers = dialog(page).getByRole('table', { name: 'Transfers' })
    await expect(transfers).toContainText(/Kanat Abenov.*2051.*Family support/)
    expect(await broken(page)).toEqual([])
    const target = join(profile, 'file.xml')
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showSaveDialog = async () => ({ canceled: false, filePath })
    }, target)
    await dialog(page).getByRole('button', { name: 'Save file' }).click()
    await expect(page.getByText('Saved as file.xml.')).toBeVisible()
    const xml = await readFile(target, 'utf8')
    expect(xml).toContain('pain.001.001.09')
    expect(xml).toContain('<InstdAmt Ccy="CHF">300.00</InstdAmt>')
    expect(xml).toContain('<Ustrd>Family support</Ustrd>')
    await rm(target)
    await button(page, 'Payment file').click()
    await expect(transfers).toContainText(/In the file PB-A-/)
  })
})
