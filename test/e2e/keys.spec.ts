// What opens the data from paper, and what happens when somebody leaves for good: as people at a desk do it.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, nextWindow, test } from './fixture.ts'
import { ask, button, choose, field, openOffice, passphrase, room } from './office.ts'

test.describe.configure({ timeout: 180_000 })

/** Reads one sheet off the screen and types two groups back as from paper; the first time one of them wrong. */
const copySheet = async (page: Page, number: number, next: string): Promise<string> => {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(`Sheet ${number} of 3`, { timeout: 30_000 })
  const sheet = (await dialog.getByText(/^.{4}(-.{4}){3}\s/).innerText()).replaceAll('\n', '-')
  const groups = sheet.split('-')
  expect(groups).toHaveLength(16)
  expect(sheet[2]).toBe(String(number))
  await button(page, 'It is on paper').click()
  const boxes = dialog.getByRole('textbox', { name: /^Group \d/ })
  await expect(boxes).toHaveCount(2)
  if (number === 1) {
    await boxes.first().fill('AAAA')
    await dialog.getByRole('button', { name: next }).click()
    await expect(boxes.first()).toHaveAccessibleDescription('This group is different on the sheet.')
  }
  for (const box of await boxes.all()) {
    const at = Number(/\d+/.exec((await box.getAttribute('name')) ?? ''))
    await box.fill((groups[at - 1] ?? '').toLowerCase())
  }
  await dialog.getByRole('button', { name: next }).click()
  return sheet
}

test('three share sheets are made and proven on paper; two of them open the data, and a new set is offered', async ({
  app,
  page: first,
}) => {
  let page = await openOffice(app, first)
  await room(page, 'Settings').click()
  await button(page, 'Make three share sheets').click()
  await field(page, 'passphrase').fill('not mine')
  await button(page, 'Make the sheets').click()
  await expect(page.getByText('This is not your present passphrase.')).toBeVisible({ timeout: 20_000 })
  await field(page, 'passphrase').fill(passphrase)
  await button(page, 'Make the sheets').click()
  const sheets = [
    await copySheet(page, 1, 'Next sheet'),
    await copySheet(page, 2, 'Next sheet'),
    await copySheet(page, 3, 'Use this set'),
  ] as const
  const mark = sheets[0].slice(0, 2)
  expect(sheets.map((sheet) => sheet.slice(0, 2))).toEqual([mark, mark, mark])
  await expect(page.getByText(`The set ${mark} opens the data since`)).toBeVisible()
  expect(await broken(page)).toEqual([])

  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await button(page, 'Use two share sheets').click()
  const [one, two] = [field(page, 'share'), field(page, 'second')]
  await one.fill(sheets[2].toLowerCase().replaceAll('-', ' '))
  await two.fill(sheets[2])
  await button(page, 'Open').click()
  await expect(two).toHaveAccessibleDescription(/This is sheet 3 once more\./, { timeout: 20_000 })
  await two.fill(sheets[0].replace(/.$/, (symbol) => (symbol === '0' ? '1' : '0')))
  await button(page, 'Open').click()
  await expect(two).toHaveAccessibleDescription(/does not fit\. Compare/)
  expect(await broken(page)).toEqual([])
  await two.fill(sheets[0])
  page = await nextWindow(app, () => button(page, 'Open').click())

  await expect(page.getByText('Two share sheets have opened the data.')).toBeVisible()
  await button(page, 'To the recovery sheets').click()
  await expect(page.getByText('Two sheets have opened the data, so')).toBeVisible()
  await button(page, 'Remove the set').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the set' }).click()
  await expect(button(page, 'Make three share sheets')).toBeVisible()

  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await expect(button(page, 'Use two share sheets')).toHaveCount(0)
})

test('somebody who leaves for good is removed: her passphrase opens nothing, the others’ and the recovery key do', async ({
  app,
  page: first,
}) => {
  const hers = 'marble kettle thunder meadow pencil'
  const his = 'velvet compass thistle marrow saddle'
  let recoveryKey = ''
  let page = await openOffice(app, first, async (open) => {
    await ask(open, 'users.add', { name: 'Dana', roles: ['case_officer'], passphrase: hers })
    const renewed: object = await ask(open, 'recovery.renew', { current: passphrase })
    recoveryKey = 'recoveryKey' in renewed ? String(renewed.recoveryKey) : ''
    await ask(open, 'recovery.confirm')
    await ask(open, 'users.add', { name: 'Marat', roles: ['case_officer'], passphrase: his })
  })
  await room(page, 'Settings').click()
  await button(page, 'Actions for Dana').click()
  await page.getByRole('menuitem', { name: 'Remove for good' }).click()
  const dialog = page.getByRole('dialog')
  expect(await broken(page)).toEqual([])
  await field(page, 'reason').fill('Has gone over to the other side')
  await field(page, 'current').fill('a guess')
  await dialog.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText('This is not your present passphrase.')).toBeVisible({ timeout: 20_000 })
  await field(page, 'current').fill(passphrase)
  await dialog.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText('Dana is removed, and the key is changed.')).toBeVisible({ timeout: 60_000 })
  const users = page.getByRole('table', { name: 'People who may open the data' })
  await expect(users.getByRole('row', { name: /Dana/ })).toContainText('Removed')
  expect(await broken(page)).toEqual([])
  // The work goes on under the new key, on the reading thread too.
  await ask(page, 'sources.create', { kind: 'press', title: 'Afterwards' })
  await ask(page, 'history.verify')

  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await choose(page, 'Your letter', 'C')
  await field(page, 'passphrase').fill(hers)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('This does not open it', { timeout: 20_000 })
  await field(page, 'passphrase').fill(his)
  page = await nextWindow(app, () => page.keyboard.press('Enter'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  page = await nextWindow(app, () => page.keyboard.press('Control+l'))
  await button(page, 'Use the recovery key instead').click()
  await field(page, 'recovery').fill(recoveryKey)
  page = await nextWindow(app, () => page.keyboard.press('Enter'))
  await expect(page.getByText('The recovery key has opened the data.')).toBeVisible()
})
