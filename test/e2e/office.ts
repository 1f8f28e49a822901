// An office whose first hour is over, and how a person finds her way on a screen.
import type { Page } from '@playwright/test'
import { type Application, nextWindow } from './fixture.ts'

export const passphrase = 'copper lantern orchard violet harbour'

/** Asks the program as its pages do; a refusal is thrown. */
export const ask = async (page: Page, channel: string, input: unknown = {}): Promise<{ id: string }> => {
  const answer = await page.evaluate(
    ([name, value]) => window.desk.invoke(name as string, value),
    [channel, input],
  )
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`)
  return (answer.value ?? { id: '' }) as { id: string }
}

/** A new vault with the four questions answered, in English; `fill` records what was there before the story. */
export const openOffice = async (
  app: Application,
  first: Page,
  fill: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> => {
  await ask(first, 'app.setPreferences', { language: 'en', theme: 'light' })
  await ask(first, 'vault.create', { kind: 'office', passphrase })
  await ask(first, 'office.setUp', {
    office: {
      officeName: 'Union',
      campaignCountry: 'KZ',
      officeRole: 'both',
      peopleCount: 1,
      bookCurrency: 'CHF',
    },
    campaign: { title: 'Justice', launchedOn: '2014-04-08' },
    userName: 'Officer',
  })
  await fill(first)
  return nextWindow(app, () => ask(first, 'vault.enter'))
}

export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const room = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name })
export const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option }).click()
}
