// A treasurer's story in the real program: a gift comes in, a family's need is decided, paid and received.
import type { Page } from '@playwright/test'
import { type Application, expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

/** An office with one fund, an account in CHF without money, a donor and a family. */
const treasury = async (app: Application, first: Page): Promise<Page> => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'funds.create', {
      name: 'Families',
      class: 'unrestricted',
      openedOn: '2014-04-08',
      reportingCurrency: 'CHF',
    })
    await ask(open, 'accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF' })
    await ask(open, 'organisations.create', { name: 'Dockers', kind: 'union' })
    await ask(open, 'households.create', { label: 'Family one', peopleCount: 3, ground: 'other' })
  })
  await room(page, 'Fund').click()
  await room(page, 'Aid').click()
  return page
}

const gift = async (page: Page, amount: string) => {
  await button(page, 'Record a donation').click()
  await choose(page, 'Organisation', /Dockers/)
  await field(page, 'amountMinor').fill(amount)
  await button(page, /^Record donation/).click()
}
const request = async (page: Page, amount: string) => {
  await page.getByRole('main').getByRole('button', { name: 'New aid request' }).first().click()
  await choose(page, 'Family', /Family one/)
  await choose(page, 'Kind of aid', 'Medical care')
  await field(page, 'amountMinor').fill(amount)
  await expect(page.getByRole('combobox', { name: 'Ground' })).toHaveValue('Other')
  await button(page, /^Submit request/).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a gift becomes aid in the hands of a family, and every step says what it does', async ({
  app,
  page: first,
}) => {
  const page = await treasury(app, first)

  await gift(page, '1000.123')
  await expect(page.getByText('CHF has at most 2 digits after the point.')).toBeVisible()
  await expect(field(page, 'amountMinor')).toBeFocused()
  await field(page, 'amountMinor').fill('1 100 - 100')
  await button(page, /^Record donation/).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Income')
  await expect(page.getByRole('row', { name: /Dockers/ })).toContainText('1,000.00')

  await room(page, 'Aid').click()
  await request(page, '1500')
  await button(page, /^To decide 1/).click()
  await page.getByRole('row', { name: /Family one/ }).click()
  await button(page, 'Approve and reserve').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('single signature, to be ratified')
  await dialog.getByRole('button', { name: /^Sign/ }).click()
  // F1: the sentence names both amounts and stands beside the field.
  const refused = /CHF\s1,000\.00 is free, CHF\s1,500\.00 is needed/
  await expect(field(page, 'amountMinor')).toHaveAccessibleDescription(refused)
  await expect(field(page, 'amountMinor')).toBeFocused()
  await field(page, 'amountMinor').fill('300')
  await expect(dialog.getByRole('row', { name: /Available after/ })).toContainText('700.00')
  await dialog.getByRole('button', { name: /^Sign/ }).click()
  await expect(dialog).toHaveCount(0)

  await button(page, 'Authorise payment').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Authorise payment/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment: Family one')
  await expect(page.getByText('Single signature, to be ratified').first()).toBeVisible()
  await button(page, 'Mark as sent').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Mark as sent/ })
    .click()

  await button(page, 'Record as received').click()
  await field(page, 'confirmedBy').fill('Neighbour')
  await choose(page, 'How it was confirmed', 'Signed on paper')
  await field(page, 'receivedMinor').fill('290')
  const receive = page.getByRole('dialog').getByRole('button', { name: /^Record as received/ })
  await receive.click()
  // F13: a difference without a place is refused, and the sentence stands at the question.
  await expect(page.getByText('Say where the difference stayed.').first()).toBeVisible()
  await choose(page, 'Where the difference stayed', 'Bank of the receiver')
  await receive.click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Received')

  await page.getByRole('link', { name: 'Fund' }).click()
  await expect(button(page, /^Received 1/)).toBeVisible()
  await page.getByRole('button', { name: /Balances and accounts/ }).click()
  await expect(page.getByRole('table', { name: 'Balances: Families' })).toContainText('700.00')
})

test('a gift recorded twice is warned of, and reversed with a reason', async ({ app, page: first }) => {
  const page = await treasury(app, first)
  await gift(page, '50')
  await button(page, 'Record a donation').click()
  await choose(page, 'Organisation', /Dockers/)
  await field(page, 'amountMinor').fill('50')
  await expect(page.getByText('Recorded already?')).toBeVisible()
  await button(page, /^Record donation/).click()

  await page
    .getByRole('row', { name: /Dockers/ })
    .first()
    .click()
  await button(page, 'Reverse…').click()
  await expect(page.getByText('Posted entries are never changed; the opposite is posted.')).toBeVisible()
  const confirm = button(page, /^Post the opposite/)
  await confirm.click()
  await expect(page.getByText('This is needed.')).toBeVisible()
  await field(page, 'reason').fill('Recorded twice')
  await confirm.click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Reversed/ })).toHaveCount(1)
  await page.getByRole('button', { name: /Balances and accounts/ }).click()
  await expect(page.getByRole('table', { name: 'Balances: Families' })).toContainText('50.00')
})
