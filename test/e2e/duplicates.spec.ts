// A person recorded twice: warned of while she is typed, found later, merged, taken back, and told apart for good.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

const person = (script: 'Latn' | 'Cyrl', given: string, family: string, more: object = {}) => ({
  names: [{ script, family, given }],
  roles: ['detained_worker'],
  ...more,
})
const born = (text: string) => ({ birth: { text, qualifier: 'exact' } })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const pairs = (page: Page) => page.getByRole('table').getByRole('row').filter({ hasText: '%' })

test('whoever is typed a second time is shown who is recorded already, and why', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    ask(open, 'people.create', person('Cyrl', 'Канат', 'Жусипбаев', born('1979-05-14'))),
  )
  await room(page, 'People').click()
  await button(page, 'New person').click()
  await field(page, 'latin.family').fill('Zhusipbayev')
  await field(page, 'latin.given').fill('Kanat')
  const warning = page.getByRole('status').filter({ hasText: 'Канат Жусипбаев' })
  await expect(warning).toContainText('Somebody of this name is recorded')
  await field(page, 'birth').fill('14.5.1979')
  await expect(warning).toContainText('This person may be recorded already')
  await expect(warning).toContainText('Born on the same day')
  await field(page, 'birth').fill('1951')
  await expect(warning).toHaveCount(0)
})

test('a person found twice is merged field by field, taken back, merged again; two namesakes are told apart for good', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'people.create', person('Latn', 'Kanat', 'Zhusipbayev', born('1979-05-14')))
    const twice = { ...born('1979-05'), occupation: 'Welder' }
    const { id: personId } = await ask(open, 'people.create', person('Cyrl', 'Канат', 'Жусипбаев', twice))
    const paper = { kind: 'identifier', personId, type: 'passport', value: 'N1234567' }
    await ask(open, 'facts.add', paper)
    await ask(open, 'people.create', person('Latn', 'Roza', 'Tuletayeva'))
    await ask(open, 'people.create', person('Cyrl', 'Роза', 'Тулетаева'))
  })
  await room(page, 'People').click()
  await page.getByRole('tab', { name: /^Duplicates/ }).click()
  await expect(pairs(page)).toHaveCount(2)
  expect(await broken(page)).toEqual([])

  // Two sides, chosen by key: the number stays with whoever has more to her, the day of birth is the fuller one.
  await pairs(page).filter({ hasText: 'Zhusipbayev' }).click()
  await expect(heading(page)).toHaveText('One person or two?')
  expect(await broken(page)).toEqual([])
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Record that stays').getByRole('radio').nth(1)).toBeChecked()
  await row('Born').getByRole('radio').nth(1).focus()
  await page.keyboard.press('1')
  await expect(row('Born').getByRole('radio').nth(0)).toBeChecked()
  await expect(row('Work').getByRole('radio').nth(1)).toBeChecked()
  const survivor = page.getByRole('region', { name: /after the merge/ })
  await expect(survivor).toContainText('14 May 1979')
  await expect(survivor).toContainText('Welder')
  await expect(survivor).toContainText('Kanat Zhusipbayev')
  await button(page, 'Merge').click()
  await expect(heading(page)).toHaveText('Kanat Zhusipbayev')
  await button(page, 'Undo').click()
  await expect(page.getByText('Undone')).toBeVisible()

  await room(page, 'People').click()
  await page.getByRole('tab', { name: /^Duplicates \(2\)/ }).click()
  await pairs(page).filter({ hasText: 'Zhusipbayev' }).click()
  // A key is heard once both are shown.
  await expect(survivor).toContainText('Kanat Zhusipbayev')
  await page.keyboard.press('m')
  await expect(heading(page)).toHaveText('Kanat Zhusipbayev')

  // The number of the record that went leads to the one that stayed.
  await room(page, 'People').click()
  await page.getByRole('tab', { name: 'Register' }).click()
  await page.getByRole('searchbox').fill(`C-A-${new Date().getFullYear()}-0001`)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)

  await page.getByRole('tab', { name: /^Duplicates/ }).click()
  await pairs(page).filter({ hasText: 'Tuletayeva' }).click()
  await button(page, 'Not a duplicate').click()
  await expect(page.getByText('No pairs to decide on')).toBeVisible()
  await room(page, 'Home').click()
  await room(page, 'People').click()
  await page.getByRole('tab', { name: /^Duplicates/ }).click()
  await expect(page.getByText('No pairs to decide on')).toBeVisible()
})

test('two who have nothing in common are put beside each other by hand; the numbers of both lead to the one that stays', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'people.create', person('Latn', 'Roza', 'Tuletayeva'))
    await ask(open, 'people.create', person('Latn', 'Raushan', 'Bekova'))
  })
  await room(page, 'People').click()
  const refs = await page.evaluate(async () => {
    const list = (await window.desk.invoke('people.list', {})) as { value: { rows: { ref: string }[] } }
    return list.value.rows.map(({ ref }) => ref)
  })
  expect(refs).toHaveLength(2)
  await page.getByRole('button', { name: 'Raushan Bekova' }).click()
  await expect(heading(page)).toHaveText('Raushan Bekova')
  await button(page, 'More').click()
  await page.getByRole('menuitem', { name: 'Compare with…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(dialog).toContainText('This is needed')
  expect(await broken(page)).toEqual([])
  await dialog.getByRole('combobox', { name: 'Other record' }).fill('Тулетаева')
  await page.getByRole('option', { name: /Roza Tuletayeva/ }).click()
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(heading(page)).toHaveText('One person or two?')
  await button(page, 'Merge').click()
  await expect(heading(page)).toHaveText(/Bekova|Tuletayeva/)
  const stays = await heading(page).innerText()
  for (const ref of refs) {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
    await page.keyboard.type(ref)
    await page.getByRole('dialog').getByRole('button', { name: stays }).click()
    await expect(page.getByRole('textbox', { name: 'Search everything' })).toHaveCount(0)
    await expect(heading(page)).toHaveText(stays)
  }
})
