// P6: somebody asks to be forgotten.
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

test('P6: an administrator erases a person on request; the code stays, the name is nowhere', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    const names = [{ script: 'Latn', given: 'Zarinela', family: 'Plantova' }]
    const { id } = await ask(open, 'people.create', { names, roles: ['witness'], notes: 'Ill.' })
    const family = { label: 'Plantova family', peopleCount: 2, ground: 'imprisoned', groundPersonId: id }
    await ask(open, 'households.create', family)
  })
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Zarinela Plantova/ }).click()
  const code = /C-A-\d{4}-0001/
  await button(page, 'More').click()
  await page.getByRole('menuitem', { name: 'Erase on request…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('What goes for good')).toBeVisible()
  const erase = dialog.getByRole('button', { name: /^Erase for good/ })
  await field(page, 'reason').fill('Zarinela Plantova, by letter of 4 April')
  await field(page, 'code').fill('C-A-2000-9999')
  await erase.click()
  await expect(field(page, 'code')).toHaveAccessibleDescription(/Type the code as it stands/)
  await expect(field(page, 'reason')).toHaveValue(/by letter/)
  const shown = (await dialog.getByRole('heading').innerText()).match(code)?.[0] ?? ''
  await field(page, 'code').fill(shown)
  await erase.click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code)
  await expect(page.getByText('Erased on request').first()).toBeVisible()
  await expect(button(page, 'What happened?')).toHaveCount(0)
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByText(`${shown}, by letter of 4 April`)).toBeVisible()
  await expect(page.getByText('The contents were erased on request.').first()).toBeVisible()
  for (const [place, row] of [
    ['People', code],
    ['Families', /C-A-\d{4}-0001 family/],
  ] as const) {
    await room(page, place).click()
    await expect(page.getByRole('row', { name: row }).first()).toBeVisible()
    await expect(page.getByText('Plantova')).toHaveCount(0)
  }
  await page.keyboard.press('Control+KeyK')
  await page.getByRole('textbox', { name: 'Search everything' }).fill('Plantova')
  await expect(page.getByText('Nothing found')).toBeVisible()
})
