// An action from the day it is planned in the calendar to what it raised, cost, and was written about.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

/** The clock of an office is today's: two days that are surely past and still to come. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const typed = (day: string) => day.split('-').toReversed().join('.')
const monthsUntil = (day: string) => {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return number(day) - number(dayFromNow(0))
}
const [past, coming] = [dayFromNow(-3), dayFromNow(40)]

/** An expense of the fund, and a union. */
const fill = async (page: Page) => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  const { id: accountId } = await ask(page, 'accounts.create', {
    name: 'Cash box',
    kind: 'cash',
    currency: 'CHF',
  })
  await ask(page, 'expenses.record', {
    on: past,
    fundId,
    accountId,
    category: 'printing',
    amountMinor: 4_500,
    payee: 'Printing works',
  })
  await ask(page, 'organisations.create', { name: 'Union of dockers', kind: 'union', country: 'CH' })
}

test('an action is planned in the calendar, held, and keeps who took part, what it cost and what was written', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, fill)
  const dialog = page.getByRole('dialog')
  await room(page, 'Actions').click()

  await test.step('planned on a day of the calendar', async () => {
    await page.getByRole('tab', { name: 'Calendar' }).click()
    // Forty days on is the next month or the one after it.
    await button(page, 'Month after').click()
    if (monthsUntil(coming) === 2) await button(page, 'Month after').click()
    expect(await broken(page)).toEqual([])
    await page
      .getByRole('link', { name: /^Plan an action on / })
      .nth(Number(coming.slice(8)) - 1)
      .press('Enter')
    await choose(page, 'Type', 'Picket')
    await field(page, 'title').fill('Picket at the embassy')
    await field(page, 'startTime').fill('14.30')
    await field(page, 'place').fill('Bern')
    await choose(page, 'Organisations', /Union of dockers/)
    await expect(page.getByRole('list', { name: 'Organisations' })).toContainText('Union of dockers')
    await button(page, /^Save/).click()
    await expect(field(page, 'startTime')).toHaveAccessibleDescription(/Write it like 14:30/)
    await field(page, 'startTime').fill('14:30')
    expect(await broken(page)).toEqual([])
    await button(page, /^Save/).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Picket at the embassy')
    await expect(page.getByRole('main')).toContainText('Planned')
  })

  await test.step('held: refused while its day has not come, then with the day it took place', async () => {
    await button(page, 'Change details').click()
    await choose(page, 'State', 'Held')
    await button(page, /^Save/).click()
    await expect(page.getByText('Its day has not come: it is planned.')).toBeVisible()
    await field(page, 'start').fill(typed(past))
    await field(page, 'participants').fill('120')
    await field(page, 'outcome').fill('A letter was handed over')
    await button(page, /^Save/).click()
    await expect(page.getByRole('main')).toContainText('about 120')
  })

  await test.step('what it cost is an expense of the fund, named here', async () => {
    await page.getByRole('tab', { name: /^Money/ }).click()
    await button(page, 'Add an expense').click()
    await choose(page, 'Expense', /Printing works/)
    await dialog.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByRole('table', { name: 'Costs' })).toContainText('45.00')
    expect(await broken(page)).toEqual([])
  })

  await test.step('what was written, and the charts', async () => {
    await page.getByRole('tab', { name: 'Overview' }).click()
    await page.getByRole('region', { name: 'In the media' }).getByRole('button', { name: 'Add' }).click()
    await field(page, 'outlet').fill('The Dockers’ Paper')
    await dialog.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByRole('table', { name: 'In the media' })).toContainText('The Dockers’ Paper')
    await room(page, 'Actions').click()
    await page.getByRole('tab', { name: 'Charts' }).click()
    await expect(page.getByRole('img', { name: /^Actions by month\. 1 action was held\./ })).toBeVisible()
  })

  await test.step('a result of the campaign claims no cause without a source', async () => {
    await room(page, 'Campaign').click()
    await page.getByRole('tab', { name: 'Results' }).click()
    await button(page, 'New result').click()
    await field(page, 'fact').fill('Two were released')
    await field(page, 'on').fill(typed(past))
    await choose(page, 'Link to the campaign', /^The campaign contributed/)
    await dialog.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByRole('combobox', { name: 'Source' })).toHaveAccessibleDescription(/This is needed/)
    await choose(page, 'Link to the campaign', 'Followed the campaign')
    expect(await broken(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByRole('table', { name: 'Results' })).toContainText('Two were released')
  })
})
