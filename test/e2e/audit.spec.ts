// The treasurer's question: is this history still the one the printed report was made from?
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

test('G15: every change stands in the trail with before and after, and a printed code is checked against it', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    ask(open, 'organisations.create', { name: 'Union of example', kind: 'union' }),
  )
  await room(page, 'Organisations').click()
  await page.getByRole('row', { name: /Union of example/ }).click()
  await button(page, 'Change details').click()
  await field(page, 'name').fill('Union of oil workers')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Union of oil workers/)

  await room(page, 'Settings').click()
  await page.getByRole('link', { name: 'Open the audit trail' }).click()
  await page.getByRole('row', { name: /Changed Organisation Union of oil workers/ }).click()
  const entry = page.getByRole('dialog')
  await expect(entry.getByRole('row', { name: /Union of example Union of oil workers/ })).toBeVisible()
  const [, seq = '', code = ''] = /(\d+) \/ ([\dA-Z-]{14})/.exec(await entry.innerText()) ?? []
  await page.keyboard.press('Escape')

  const check = async (typed: string) => {
    await field(page, 'seq').fill(seq)
    await field(page, 'code').fill(typed)
    await button(page, /^Check$/).click()
  }
  await check(code.toLowerCase())
  await expect(page.getByText(/^The code fits/)).toBeVisible()
  await check('0000-0000-0000')
  await expect(page.getByText(/^The code is another one/)).toBeVisible()
  await button(page, 'Check the chain').click()
  await expect(page.getByText(/^The chain is intact/)).toBeVisible()
})
