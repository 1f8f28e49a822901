// The worked example of the fund: gifts in euros, aid in tenge, and no figure that adds the two.
import type { Page } from '@playwright/test'
import { renderReport } from '../demo/story.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'
import { textOf } from './pdf-text.ts'

type Books = { fundId: string; tenge: string; householdId: string; personId: string }

/** 10,000.00 EUR with a fee of 12.50; 4,000.00 of them become 1,000,000.00 KZT. */
const fill = async (page: Page): Promise<Books> => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Zhanaozen',
    class: 'restricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
    allowedAidTypes: ['living'],
    allowedGrounds: ['imprisoned'],
  })
  const account = (name: string, currency: string) =>
    ask(page, 'accounts.create', { name, kind: 'bank', currency })
  const [euros, tenge] = [await account('Euros', 'EUR'), await account('Tenge', 'KZT')]
  const { id: personId } = await ask(page, 'people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['detained_worker'],
  })
  const { id: householdId } = await ask(page, 'households.create', {
    label: 'Family one',
    peopleCount: 4,
    ground: 'imprisoned',
    groundPersonId: personId,
  })
  await ask(page, 'donations.record', {
    receivedOn: '2014-01-10',
    fundId,
    accountId: euros.id,
    donorUnknown: true,
    amountMinor: 1_000_000,
    currency: 'EUR',
    feeMinor: 1250,
  })
  await ask(page, 'exchanges.record', {
    on: '2014-01-15',
    fundId,
    fromAccountId: euros.id,
    fromAmountMinor: 400_000,
    toAccountId: tenge.id,
    toAmountMinor: 100_000_000,
  })
  return { fundId, tenge: tenge.id, householdId, personId }
}
const request = async (page: Page, { fundId, householdId, personId }: Books, amountMinor: number) =>
  ask(page, 'aidRequests.create', {
    requestedOn: '2014-02-01',
    householdId,
    fundId,
    aidType: 'living',
    ground: 'imprisoned',
    groundPersonId: personId,
    amountMinor,
    currency: 'KZT',
  })
const pay = async (page: Page, books: Books) => {
  const amountMinor = 30_000_000
  const { id: requestId } = await request(page, books, amountMinor)
  const of = { subject: 'aid_request', subjectId: requestId }
  await ask(page, 'approvals.sign', { ...of, version: 1, amountMinor })
  const payment = { requestId, accountId: books.tenge, amountMinor, plannedOn: '2014-02-05' }
  const { id } = await ask(page, 'payments.authorise', payment)
  await ask(page, 'payments.send', { id, version: 1, on: '2014-02-05' })
}

test('F1, F3, F8: three payments of 300,000 KZT leave 100,000; a fourth is refused, 80,000 leave 20,000, and the statement ties', async ({
  app,
  page: first,
}) => {
  let fundId = ''
  const page = await openOffice(app, first, async (open) => {
    const books = await fill(open)
    for (let payment = 0; payment < 3; payment++) await pay(open, books)
    await request(open, books, 30_000_000)
    fundId = books.fundId
  })
  await room(page, 'Fund').click()
  await button(page, /Balances and accounts/).click()
  const balances = page.getByRole('table', { name: 'Balances: Zhanaozen' })
  await expect(balances).toContainText('5,987.50')
  await expect(balances).toContainText('100,000.00')

  await room(page, 'Aid').click()
  await button(page, /^To decide 1/).click()
  await page.getByRole('row', { name: /Family one/ }).click()
  await button(page, 'Approve and reserve').click()
  const sign = page.getByRole('dialog').getByRole('button', { name: /^Sign/ })
  await sign.click()
  await expect(field(page, 'amountMinor')).toHaveAccessibleDescription(
    /100,000\.00 is free, .*300,000\.00 is needed/,
  )
  await field(page, 'amountMinor').fill('80000')
  await sign.click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await room(page, 'Fund').click()
  await expect(balances.getByRole('row', { name: /KZT/ })).toContainText(/80,000\.00.*20,000\.00/)

  const input = { kind: 'fund_statement', language: 'en', fundId, from: '2014-01-01', on: '2014-12-31' }
  const { text } = await textOf((await renderReport(page, input)).pdf)
  const plain = text.replaceAll('\u00a0', ' ')
  for (const figure of ['5,987.50', '100,000.00', '900,000.00', '20,000.00']) expect(plain).toContain(figure)
  expect(plain).toContain('Currencies are never added up.')
  // What is reserved today stands beneath a balance of 2014 with its own day.
  expect(plain).toMatch(/Reserved on \d+ \w+ 20\d\d/)
  expect(plain).not.toMatch(/105,987\.50|DRAFT/)

  // Search knows money as well: by the amount as it is typed.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type('300 000')
  const payments = page.getByRole('dialog').getByRole('button', { name: /Family one/ })
  await expect(payments).toHaveCount(3)
  await expect(payments.first()).toContainText('300,000.00')
  await payments.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Family one')
})
