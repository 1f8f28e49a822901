// A case officer's day: what happened to a person, and finding, listing and saving people.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

const person = (family: string, given: string, more: object = {}) => ({
  names: [{ script: 'Latn', family, given, patronymic: '' }],
  roles: ['detained_worker'],
  ...more,
})
const dialog = (page: Page) => page.getByRole('dialog')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const when = (page: Page) => field(page, 'on')

/** Opens "What happened?" at one of its entries. */
const whatHappened = async (page: Page, what: string) => {
  await button(page, 'What happened?').click()
  await page.getByRole('radio', { name: what, exact: true }).check()
}
const record = (page: Page) => dialog(page).getByRole('button', { name: /^Record/ })
const recorded = async (page: Page) => {
  await record(page).click()
  await expect(dialog(page)).toHaveCount(0)
}

test('C1–C4: arrest, move, sentence and release make a timeline; what cannot be is refused beside its field', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) => ask(open, 'people.create', person('Aminov', 'Yerlan')))
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Yerlan Aminov/ }).click()
  await page.getByRole('tab', { name: /^Custody/ }).click()

  await whatHappened(page, 'Arrested')
  await when(page).fill('31.02.2012')
  const source = page.getByRole('combobox', { name: 'Source' })
  await source.fill('Letter of the family')
  await page.getByRole('option', { name: /New source/ }).click()
  await record(page).click()
  await expect(when(page)).toHaveAccessibleDescription(/There is no 31 February 2012\./)
  await expect(when(page)).toBeFocused()
  await expect(field(page, 'source.new.title')).toHaveValue('Letter of the family')
  await when(page).fill('16.12.2011')
  await recorded(page)

  // The source chosen once stays; the days on the way are a period of their own (C2).
  await whatHappened(page, 'Moved')
  await when(page).fill('20.1.2012')
  await field(page, 'leftOn').fill('10.1.2012')
  await choose(page, 'Regime', 'SIZO (remand)')
  await expect(source).toHaveValue('Letter of the family')
  await recorded(page)
  await whatHappened(page, 'Sentenced')
  await when(page).fill('4.6.2012')
  await record(page).click()
  await expect(field(page, 'years')).toHaveAccessibleDescription('This is needed.')
  await field(page, 'years').fill('6')
  await recorded(page)
  await whatHappened(page, 'Freed')
  await when(page).fill('1.3.2014')
  await choose(page, 'How', 'Parole')
  await recorded(page)

  const timeline = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')
  await expect(timeline).toHaveCount(3)
  for (const [at, line] of [/^Police cell/, /^In transit/, /^SIZO \(remand\)/].entries())
    await expect(timeline.nth(at)).toHaveText(line)
  await expect(page.getByRole('table', { name: 'Sentences' })).toContainText('Imprisonment, 6 years')
  await expect(page.getByRole('table', { name: 'Releases' })).toContainText('Parole')

  // C4, then C1: refused, and nothing typed is lost.
  await whatHappened(page, 'Arrested')
  await when(page).fill('1.6.2013')
  await record(page).click()
  await expect(page.getByRole('combobox', { name: 'Why custody began again' })).toHaveAccessibleDescription(
    /^After a release or an escape/,
  )
  await choose(page, 'Why custody began again', 'Arrested again')
  await record(page).click()
  await expect(when(page)).toHaveAccessibleDescription(
    /Two periods overlap: .*20 Jan(uary)? 2012 – .*1 Mar(ch)? 2014 and .*1 Jun(e)? 2013 – …/,
  )
  await expect(when(page)).toHaveValue('1.6.2013')
  await expect(page.getByRole('combobox', { name: 'Why custody began again' })).toHaveValue('Arrested again')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(timeline).toHaveCount(3)

  await button(page, 'Correct').first().click()
  await field(page, 'end').fill('1.2.2012')
  await field(page, 'reason').fill('Misread')
  await button(page, /^Save/).click()
  await expect(field(page, 'start')).toHaveAccessibleDescription(/Two periods overlap/)
})

test('a change is taken back from the note, by Ctrl+Z and from the history, and one value of it later', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    const { id } = await ask(open, 'people.create', person('Aminov', 'Yerlan'))
    await ask(open, 'custody.record', {
      what: 'arrested',
      personId: id,
      on: { text: '2011-12-16', qualifier: 'exact' },
      source: { new: { kind: 'press', title: 'Newspaper' } },
    })
  })
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Yerlan Aminov/ }).click()
  const held = page.getByRole('main').getByText('Detained', { exact: true }).first()

  await whatHappened(page, 'Freed')
  await when(page).fill('1.3.2014')
  await choose(page, 'How', 'Parole')
  await choose(page, 'Source', 'Newspaper')
  await recorded(page)
  await expect(held).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Undone')).toBeVisible()
  await expect(held).toBeVisible()

  const main = page.getByRole('main')
  await expect(main).toContainText('Last confirmed 16 December 2011')
  await page.keyboard.press('c')
  await expect(main).not.toContainText('Last confirmed 16 December 2011')
  await page.keyboard.press('Control+z')
  await expect(main).toContainText('Last confirmed 16 December 2011')

  await button(page, 'Change details').click()
  await field(page, 'occupation').fill('Driller')
  await button(page, /^Save/).click()
  await expect(main).toContainText('Driller')
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Undo' }).first().click()
  await page.getByRole('tab', { name: 'Overview' }).click()
  await expect(heading(page)).toHaveText('Yerlan Aminov')
  await expect(main).not.toContainText('Driller')

  // Two changes later, the first is no longer undone as a whole: one value of it is put back.
  for (const [name, text] of [
    ['occupation', 'Driller'],
    ['occupation', 'Welder'],
    ['settlement', 'Oral'],
  ] as const) {
    await button(page, 'Change details').click()
    await field(page, name).fill(text)
    await button(page, /^Save/).click()
    await expect(main).toContainText(text)
  }
  await page.getByRole('tab', { name: 'History' }).click()
  await button(page, /Put back the earlier value of “Work”/)
    .first()
    .click()
  await page.getByRole('tab', { name: 'Overview' }).click()
  await expect(main).toContainText('Driller')
  await expect(main).toContainText('Oral')
})

test('people are found in either script, sorted, filtered, paged and saved as a file', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first, (open) =>
    open.evaluate(async () => {
      const name = (script: string, family: string, given: string) => ({
        script,
        family,
        given,
        patronymic: '',
      })
      const people = [
        { names: [name('Cyrl', 'Жүсіпбаев', 'Қанат')], roles: ['detained_worker'] },
        { names: [name('Latn', 'Utkilov', 'Shabdan')], roles: ['lawyer'] },
        ...Array.from({ length: 58 }, (_, at) => ({
          names: [name('Latn', `Worker${String(at + 1).padStart(2, '0')}`, 'Example')],
          roles: ['dismissed'],
        })),
      ]
      for (const each of people) await window.desk.invoke('people.create', each)
    }),
  )
  await room(page, 'People').click()
  const table = page.getByRole('table', { name: 'People' })
  const rows = table.getByRole('row')
  await expect(page.getByText('60 rows')).toBeVisible()
  await expect(table).toHaveAttribute('aria-rowcount', '61')

  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  for (const [typed, found] of [
    ['kanat', 'Қанат'],
    ['Zhusipbaev', 'Қанат'],
    ['утк', 'Shabdan'],
  ] as const) {
    await search.fill(typed)
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText(found)
  }
  await search.fill('')

  const byName = table.getByRole('columnheader', { name: 'Name' })
  await expect(byName).toHaveAttribute('aria-sort', 'ascending')
  await byName.getByRole('button').click()
  await expect(byName).toHaveAttribute('aria-sort', 'descending')
  await expect(rows.nth(1)).toContainText('Жүсіпбаев') // as Zhusipbaev, after W

  await button(page, 'Filter').click()
  await page.getByRole('menuitem', { name: 'Role' }).click()
  for (const role of ['Dismissed', 'Lawyer']) await page.getByRole('checkbox', { name: role }).check()
  await button(page, 'Apply').click()
  await expect(page.getByText('59 rows')).toBeVisible()

  const target = join(profile, 'list.csv')
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
  }, target)
  await button(page, 'Save list as a file').click()
  await dialog(page).getByRole('radio', { name: 'CSV' }).check()
  await dialog(page).getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('59 rows saved in list.csv')).toBeVisible()
  const [head = '', ...lines] = readFileSync(target, 'utf8').trimEnd().split('\r\n')
  expect(head).toMatch(/^\ufeffName,/)
  expect(lines).toHaveLength(59)
  expect(lines[0]).toMatch(/^Example Worker58,/)
  expect(lines.at(-1)).toMatch(/^Shabdan Utkilov,/)
})

test('Ctrl+K searches everything, ? shows the keys, and G leads to a room', async ({ app, page: first }) => {
  const page = await openOffice(app, first, async (open) => {
    const { id } = await ask(open, 'people.create', person('Aminov', 'Yerlan'))
    await ask(open, 'notes.add', {
      owner: 'person',
      ownerId: id,
      text: 'He began a hunger strike on Monday.',
    })
  })
  await expect(heading(page)).toHaveText('Justice')
  await page.keyboard.press('?')
  await expect(dialog(page)).toContainText('Search everything')
  await expect(dialog(page)).toContainText('Lock')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()

  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await expect(heading(page)).toHaveText('Fund')

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type('аминов')
  await expect(dialog(page).getByRole('button', { name: /Yerlan Aminov C-A-\d+-0001$/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Yerlan Aminov')

  // A note by a word of it, which is shown where it stands.
  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await expect(heading(page)).toHaveText('Fund')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type('хунгер')
  const note = dialog(page).getByRole('button', { name: /Yerlan Aminov/ })
  await expect(note).toContainText('He began a hunger strike on Monday.')
  await note.click()
  await expect(heading(page)).toHaveText('Yerlan Aminov')
  await expect(page.getByRole('main').getByText('He began a hunger strike on Monday.')).toBeVisible()
})
