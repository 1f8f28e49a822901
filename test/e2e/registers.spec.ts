// A register by keyboard: looked at row by row, shown one's own way, changed one field at a time and many rows at once.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

const rowButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a list is kept as a view, peeked into, changed in place and in bulk, and taken back', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    open.evaluate(async () => {
      for (let at = 1; at <= 150; at++) {
        const number = String(at).padStart(3, '0')
        await window.desk.invoke('households.create', {
          label: `Family ${number}`,
          peopleCount: 3,
          ground: at % 2 ? 'imprisoned' : 'killed',
          riskLevel: 'low',
        })
      }
    }),
  )
  await room(page, 'Families').click()
  const table = page.getByRole('table', { name: 'Families' })
  await expect(table).toHaveAttribute('aria-rowcount', '151')
  await expect(page.getByText('People: 450')).toBeVisible()

  // Only some of the rows are in the page, and the keys still reach the last one.
  await rowButton(page, 'Family 001').focus()
  expect(await table.getByRole('row').count()).toBeLessThan(60)
  await page.keyboard.press('End')
  await expect(rowButton(page, 'Family 100')).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(rowButton(page, 'Family 150')).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Home')

  await page.keyboard.press('ArrowRight')
  const panel = page.getByRole('complementary', { name: 'Beside the list' })
  await expect(panel).toContainText('F-A-')
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('heading')).toHaveText('Family 002')
  expect(await broken(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)

  await page.keyboard.press('F2')
  await page.keyboard.type('Tenge')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Risk' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Family 002/ })).toContainText('Tenge')

  await button(page, 'Filter').click()
  await page.getByRole('menuitem', { name: 'Ground' }).click()
  await page.getByRole('checkbox', { name: 'Imprisoned' }).check()
  await button(page, 'Apply').click()
  await expect(page.getByText('75 rows')).toBeVisible()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save as…' }).click()
  await field(page, 'name').fill('Of prisoners')
  await page.keyboard.press('Control+Enter')
  const view = page.getByRole('button', { name: 'Of prisoners' })
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await view.click()
  await expect(page.getByText('75 rows')).toBeVisible()

  await rowButton(page, 'Family 001').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Control+a')
  await button(page, 'Set risk of 75').click()
  await page.getByRole('combobox', { name: 'Risk' }).click()
  await page.getByRole('option', { name: 'High' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Set risk of 75' }).click()
  const note = page.getByRole('alert').filter({ hasText: '75 families changed' })
  await expect(note).toBeVisible()
  await expect(page.getByRole('row', { name: /Family 001/ })).toContainText('High')
  expect(await broken(page)).toEqual([])
  await note.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /Family 001/ })).toContainText('Low')
  const { bundles } = (await ask(page, 'backup.state')) as unknown as { bundles: { reason: string }[] }
  expect(bundles.map(({ reason }) => reason)).toEqual(['before_bulk'])

  await rowButton(page, 'Family 003').click()
  await expect(heading(page)).toHaveText('Family 003')
  await page.keyboard.press(']')
  await expect(heading(page)).toHaveText('Family 005')
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(heading(page)).toHaveText('Family 001')
  await expect(button(page, 'Previous in the list')).toBeDisabled()
})
