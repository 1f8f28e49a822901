// Years of lists come in: an old file in windows-1251 with a title, gaps and mistakes; cells from a spreadsheet; all of it
// checked before anything is written, and taken back as a whole.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { windows1251 } from '../helpers/windows-1251.ts'
import { broken } from './axe.ts'
import { type Application, expect, inOffices as test } from './fixture.ts'
import { button, choose, openOffice, room } from './office.ts'

const list = `Список осужденных;;;;;
;;;;;
№;Ф.И.О.;Год рождения;Дата ареста;Срок;Место содержания
1;ТУЛЕШОВ Максат / Maksat Tuleshov;05.12.1970;декабрь 2011;7 лет;ИК общего режима
2;Тулетаева Роза;1965;16.12.2011;5 лет;СИЗО

3;Аминов Талгат;1978;31.02.2012;2 года 6 месяцев;СИЗО
`
const opens = (app: Application, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
const rows = (page: Page) => page.getByRole('table', { name: 'Rows of the list' })
const columns = (page: Page) => page.getByRole('table', { name: 'Columns' })

test('a list in an old encoding is read, checked, mended, written, found, and taken back as a whole', async ({
  app,
  page: first,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-lists-'))
  const path = join(folder, 'осужденные.csv')
  await writeFile(path, windows1251(list))
  await opens(app, path)
  const page = await openOffice(app, first)
  await room(page, 'Import').click()
  expect(await broken(page)).toEqual([])
  await button(page, 'Choose file…').click()

  await test.step('what was found out stands there, and each column has its field', async () => {
    await expect(page.getByText('осужденные.csv · 3 rows')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1251')
    await expect(page.getByRole('combobox', { name: 'Between cells' })).toHaveValue('Semicolon')
    await expect(columns(page)).toContainText('ТУЛЕШОВ Максат / Maksat Tuleshov')
    await expect(page.getByRole('combobox', { name: 'What “Срок” is' })).toHaveValue('Sentence')
    expect(await broken(page)).toEqual([])
  })

  await test.step('every row is tried out; the wrong day is named beside its cell and mended there', async () => {
    await button(page, 'Check the rows').click()
    await expect(page.getByText('New: 2')).toBeVisible()
    await page.getByText('Problem: 1').click()
    await expect(rows(page)).toContainText('31.02.2012')
    await expect(rows(page).getByText(/no such day|does not exist/i)).toBeVisible()
    expect(await broken(page)).toEqual([])
    await rows(page)
      .getByRole('button', { name: /31\.02\.2012/ })
      .click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('01.03.2012')
    await page.keyboard.press('Enter')
    await button(page, 'Check once more').click()
    await expect(page.getByText('New: 3')).toBeVisible()
  })

  await test.step('it is written, and a person is found under any spelling', async () => {
    await button(page, 'Import 3 rows').click()
    await expect(page.getByText('Written: 3 new, 0 updated.')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
    await page.keyboard.type('Touletaïeva')
    await expect(
      page
        .getByRole('option', { name: /Тулетаева/ })
        .or(page.getByText('Роза Тулетаева'))
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the same list again has nothing new', async () => {
    await button(page, 'Choose file…').click()
    await expect(page.getByText('A list with these headings was brought in before')).toBeVisible()
    await button(page, 'Check the rows').click()
    await expect(page.getByText('On record already: 2')).toBeVisible()
    await button(page, 'Put this list aside').click()
  })

  await test.step('all of it is taken back', async () => {
    await button(page, 'Take back…').click()
    await expect(page.getByRole('dialog')).toContainText('3 rows are taken back')
    expect(await broken(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
    await expect(page.getByText('Taken back: 3 rows. Kept: 0.')).toBeVisible()
    await room(page, 'People').click()
    await expect(page.getByText(/No one|Nobody|not recorded/i).first()).toBeVisible()
  })
  await rm(folder, { recursive: true })
})

test('cells pasted from a spreadsheet become donations, once it is said to which fund', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    await open.evaluate(async () => {
      await window.desk.invoke('funds.create', {
        name: 'Families',
        class: 'unrestricted',
        openedOn: '2014-01-01',
        reportingCurrency: 'CHF',
      })
      await window.desk.invoke('accounts.create', { name: 'Francs', kind: 'cash', currency: 'CHF' })
    })
  })
  await room(page, 'Import').click()
  await page
    .getByLabel('Or paste cells here')
    .fill(
      'Date\tFrom\tAmount\tCurrency\n03.02.2014\tIndustriALL Union\t1 250,50\tCHF\n04.02.2014\tAnna Example\t50.-\tCHF',
    )
  await button(page, 'Take these cells').click()
  await expect(page.getByText('Still needed, as a column or for every row: Fund')).toBeVisible()
  await choose(page, 'Fund', 'Families')
  await choose(page, 'Account', 'Francs')
  await button(page, 'Check the rows').click()
  await expect(page.getByText('New: 2')).toBeVisible()
  await button(page, 'Import 2 rows').click()
  await expect(page.getByText('Written: 2 new')).toBeVisible()
  await room(page, 'Fund').click()
  await expect(page.getByText(/1.300\.50/).first()).toBeVisible()
})
