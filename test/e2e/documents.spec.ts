// Files on a person: chosen, refused, looked at, described, saved outside and put away; then all of them in their room.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

/** One red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const text = (name: string, words: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(words),
})
const files = [
  { name: 'face.png', mimeType: 'image/png', buffer: png },
  text('note.txt', 'He was seen in Aktau.'),
  text('ruling.pdf', 'no PDF at all', 'application/pdf'),
]
/** Of two pages, of which one is missing. */
const torn = text(
  'verdict.pdf',
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>`,
  'application/pdf',
)
const dialog = (page: Page) => page.getByRole('dialog')
const table = (page: Page) => page.getByRole('table', { name: 'Files' })
const open = async (page: Page, name: string) => {
  await button(page, name).first().click()
  await expect(dialog(page)).toBeVisible()
}
const close = async (page: Page) => {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
}
const inMenu = async (page: Page, name: string, item: string) => {
  const label = `What to do with ${name}`
  await button(page, label).click()
  await page.getByRole('menu', { name: label }).getByRole('menuitem', { name: item }).click()
}

test('files are added to a person, seen inside the program, described, saved outside and archived', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first, (vault) =>
    ask(vault, 'people.create', {
      names: [{ script: 'Latn', family: 'Aminov', given: 'Yerlan', patronymic: '' }],
      roles: ['detained_worker'],
    }),
  )
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Yerlan Aminov/ }).click()
  await page.getByRole('tab', { name: 'Files (0)' }).click()
  await expect(page.getByText('No files yet')).toBeVisible()

  await page.locator('input[type="file"]').setInputFiles(files)
  await expect(page.getByText(/ruling\.pdf – The name ends in \.pdf/)).toBeVisible()
  await expect(table(page).getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('tab', { name: 'Files (2)' })).toBeVisible()
  await expect(table(page).getByRole('row', { name: /face\.png/ })).toContainText('Photo')
  expect(await broken(page)).toEqual([])
  await button(page, 'Close').first().click()

  await open(page, 'face.png')
  const picture = dialog(page).getByRole('img', { name: 'face.png' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  expect(await broken(page)).toEqual([])
  await close(page)
  await open(page, 'note.txt')
  await expect(dialog(page)).toContainText('He was seen in Aktau.')
  // While names are hidden nothing of it stands there.
  await page.keyboard.press('F9')
  await expect(dialog(page)).toContainText('Names are hidden, so this waits.')
  await expect(dialog(page)).not.toContainText('Aktau')
  await page.keyboard.press('F9')
  await close(page)

  await inMenu(page, 'note.txt', 'Change')
  await field(page, 'description').fill('Told by a neighbour')
  await choose(page, 'Kind', 'Press')
  await button(page, /^Save/).click()
  await expect(table(page).getByRole('row', { name: /note\.txt/ })).toContainText('Told by a neighbour')

  const target = join(profile, 'copy.png')
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
  }, target)
  await inMenu(page, 'face.png', 'Save a copy')
  await expect(page.getByText('Saved as copy.png. Place and camera data were left out.')).toBeVisible()
  expect(readFileSync(target)).toEqual(png)

  await inMenu(page, 'note.txt', 'Archive')
  await expect(table(page).getByRole('row')).toHaveCount(2)
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(1) // the note of the change before gives way
  await undo.click()
  await expect(table(page).getByRole('row')).toHaveCount(3)

  await page.getByRole('tab', { name: 'History' }).click()
  const told = page.getByRole('tabpanel')
  await expect(told).toContainText(/Changed · File/)
  await expect(told).toContainText('Told by a neighbour')

  await room(page, 'Documents').click()
  const all = page.getByRole('table', { name: 'Documents' })
  await expect(all.getByRole('row')).toHaveCount(3)
  await field(page, 'list-search').fill('аминов neighb')
  await expect(all.getByRole('row')).toHaveCount(2)
  await button(page, 'note.txt').focus()
  await page.keyboard.press('ArrowRight')
  const beside = page.getByRole('complementary', { name: 'Beside the list' })
  await expect(beside).toContainText('He was seen in Aktau.')
  await expect(button(page, 'Copy the SHA-256')).toBeVisible()
  expect(await broken(page)).toEqual([])
  await page.keyboard.press('Escape')
  // By what it says, in another script; a search anywhere shows the words themselves.
  await field(page, 'list-search').fill('актау')
  await expect(all.getByRole('row')).toHaveCount(2)
  await field(page, 'list-search').fill('')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type('aktau')
  await expect(dialog(page).getByRole('button', { name: /note\.txt/ })).toContainText('He was seen in Aktau.')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)

  // As tiles: the picture small, the other by its type; Space looks at one, and the choice outlives the room.
  await page.getByTitle('Grid').click()
  const tiles = page.getByRole('list', { name: 'Documents' })
  await expect(tiles.getByRole('listitem').filter({ hasText: 'face.png' }).locator('canvas')).toBeVisible()
  await expect(tiles.getByRole('listitem').filter({ hasText: 'note.txt' }).locator('canvas')).toHaveCount(0)
  await tiles.getByRole('button', { name: 'face.png' }).focus()
  const toNote =
    (await button(page, 'note.txt').boundingBox())!.x > (await button(page, 'face.png').boundingBox())!.x
  await page.keyboard.press(toNote ? 'ArrowRight' : 'ArrowLeft')
  await page.keyboard.press('Space')
  await expect(beside).toContainText('He was seen in Aktau.')
  expect(await broken(page)).toEqual([])
  await page.keyboard.press('Space')
  await expect(beside).toHaveCount(0)
  await expect(tiles.getByRole('button', { name: 'note.txt' })).toBeFocused()
  await room(page, 'People').click()
  await room(page, 'Documents').click()
  await expect(tiles.getByRole('listitem').filter({ hasText: 'face.png' }).locator('canvas')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(tiles.locator('canvas')).toHaveCount(0)
  await page.keyboard.press('F9')
  await page.getByTitle('List', { exact: true }).click()

  // A file added here asks for its record first.
  await page.locator('input[type="file"]').setInputFiles([torn])
  await expect(dialog(page)).toContainText('Which record does the file belong to?')
  await button(page, 'Add file').last().click()
  const record = dialog(page).getByRole('combobox', { name: 'Record', exact: true })
  await expect(record).toHaveAttribute('aria-invalid', 'true')
  await record.fill('amin')
  await page.getByRole('option', { name: /Yerlan Aminov/ }).click()
  expect(await broken(page)).toEqual([])
  await button(page, 'Add file').last().click()
  await expect(all.getByRole('row', { name: /verdict\.pdf.*Yerlan Aminov/ })).toBeVisible()

  // Of a damaged paper what can be read is shown, and that the rest cannot.
  await open(page, 'verdict.pdf')
  await expect(dialog(page).getByRole('img', { name: /^Page 1 of 2/ })).toBeVisible()
  await expect(dialog(page)).toContainText('This file is damaged or locked by a password')
  await close(page)

  await button(page, 'Check all files').click()
  await expect(page.getByText('Every file is there and whole. Files read: 3.')).toBeVisible()
  for (const name of readdirSync(profile, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.enc')) rmSync(join(profile, name))
  await button(page, 'Check all files').click()
  await expect(page.getByText('3 files are missing or damaged')).toBeVisible()
  expect(await broken(page)).toEqual([])
  await page
    .getByRole('table', { name: 'Missing and damaged files' })
    .getByText('Yerlan Aminov')
    .first()
    .click()
  await expect(page.getByRole('tab', { name: 'Files (3)' })).toHaveAttribute('aria-selected', 'true')
})
