// What is not right among the records: seen, narrowed down, put right where it lies, and gone from the list.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.getByRole('table').getByRole('row')
const kind = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'What is looked for' }).getByRole('button', { name })
const exact = (text: string) => ({ text, qualifier: 'exact' })
const source = { new: { kind: 'family', title: 'Call of the sister' } }

test('a missing source is given to one record and to many at once, and taken back; a gap leads to its stays', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    const person = async (family: string) =>
      ask(open, 'people.create', {
        names: [{ script: 'Latn', family, given: 'Aidar' }],
        roles: ['detained_worker'],
        source,
      })
    for (const family of ['Bekov', 'Dosov', 'Omarov']) {
      const { id: personId } = await person(family)
      const harm = { kind: 'harm', personId, harm: 'wounded', on: exact('2011-12-16'), source: null }
      await ask(open, 'facts.add', harm)
    }
    const { id: personId } = await person('Turov')
    await ask(open, 'custody.record', { what: 'arrested', personId, source, on: exact('2012-01-10') })
    const moved = { what: 'moved', regime: 'prison', leftOn: exact('2012-06-01'), on: exact('2012-12-16') }
    await ask(open, 'custody.record', { ...moved, personId, source })
  })
  await room(page, 'Data quality').click()
  await expect(heading(page)).toHaveText('Data quality')
  await expect(kind(page, /^No source/)).toContainText('3')
  await expect(kind(page, /^Whereabouts unknown/)).toContainText('1')
  expect(await broken(page)).toEqual([])

  // One, with a source that is new.
  await kind(page, /^No source/).click()
  await expect(rows(page)).toHaveCount(4)
  await button(page, /^Give a source: Aidar Bekov/).click()
  const sourceBox = page.getByRole('combobox', { name: 'Source' })
  await sourceBox.fill('Newspaper of Aktau')
  await page.getByRole('option', { name: /Newspaper of Aktau/ }).click()
  await field(page, 'source.new.title').waitFor()
  expect(await broken(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(rows(page)).toHaveCount(3)

  // The others together, and back.
  for (const name of ['Dosov', 'Omarov'])
    await rows(page).filter({ hasText: name }).getByRole('checkbox').check()
  await button(page, 'Give 2 records a source').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Give 2 records a source' }).click()
  await expect(dialog).toContainText('This is needed')
  await sourceBox.fill('Newspaper')
  await page.getByRole('option', { name: /Newspaper of Aktau/ }).click()
  await dialog.getByRole('button', { name: 'Give 2 records a source' }).click()
  await expect(page.getByText('2 records have a source now')).toBeVisible()
  await expect(kind(page, /^No source/)).toContainText('0')
  await button(page, 'Undo').last().click()
  await expect(kind(page, /^No source/)).toContainText('2')

  // A name finds what is wrong with her; the row opens where it is put right.
  await kind(page, /^All/).click()
  await page.getByRole('searchbox', { name: 'Search by name or number' }).fill('Туров')
  await expect(rows(page).nth(1)).toContainText('nothing known from 1 Jun 2012 to 16 Dec 2012')
  await rows(page).nth(1).click()
  await expect(heading(page)).toHaveText('Aidar Turov')
  await expect(page.getByRole('tab', { name: /^Custody/ })).toHaveAttribute('aria-selected', 'true')
})
