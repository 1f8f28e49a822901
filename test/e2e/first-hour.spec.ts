// The first hour of a new office as its user lives it: from the language to the first person recorded.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Application, expect, nextWindow, test } from './fixture.ts'
import { ask, button, choose, field, passphrase, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const vaultsIn = (profile: string) => readdirSync(join(profile, 'vaults'))

/** Both boxes, as somebody fills them who means it. */
const typePassphrase = async (page: Page, text: string, again = text) => {
  await page.getByLabel('Passphrase').fill(text)
  await page.getByLabel('The same again').fill(again)
  await button(page, 'Continue').click()
}

/** From the welcome to the four questions; the recovery key is read off the screen and typed from there. */
const wizard = async (page: Page) => {
  await button(page, 'Set up our office').click()
  await typePassphrase(page, passphrase)
  await expect(heading(page)).toHaveText('Your recovery key', { timeout: 30_000 }) // encrypting takes its time
  // The check symbol may be a sign: * ~ $ =
  const groups = (await page.getByText(/^.{4}(-.{4}){6}$/).innerText()).split('-')
  expect(groups).toHaveLength(7)
  await button(page, 'I have written it down').click()
  const boxes = page.getByRole('textbox', { name: /^Group \d/ })
  await expect(boxes).toHaveCount(2)
  await boxes.first().fill('AAAA')
  await button(page, 'Continue').click()
  await expect(boxes.first()).toHaveAccessibleDescription('This group is different on the sheet.')
  for (const box of await boxes.all()) {
    const at = Number(/\d/.exec((await box.getAttribute('name')) ?? ''))
    await box.fill((groups[at - 1] ?? '').toLowerCase())
  }
  await button(page, 'Continue').click()
  await expect(heading(page)).toHaveText('Four questions')
}
const answer = async (page: Page) => {
  await page.getByLabel('Name of the office').fill('Union of dockers')
  await page.getByLabel('Your name').fill('Aigul')
  await page.getByLabel('Name of the campaign').fill('Justice')
  await page.getByLabel('Started on').fill('8.4.2014')
  await choose(page, 'Country of the campaign', 'Kazakhstan')
}
const unlock = async (app: Application, page: Page) => {
  await page.getByLabel('Passphrase').fill(passphrase)
  return nextWindow(app, () => button(page, 'Open').click())
}

test('from the language to the first person, and a lock in the middle of a word loses nothing', async ({
  app,
  page,
  profile,
}) => {
  await page.getByText('Русский').click()
  await expect(heading(page)).toHaveText('Добро пожаловать')
  await page.getByText('English').click()
  await expect(heading(page)).toHaveText('Welcome')

  await button(page, 'Set up our office').click()
  const [chosen, again] = [page.getByLabel('Passphrase'), page.getByLabel('The same again')]
  await typePassphrase(page, 'solidarity2014')
  await expect(chosen).toHaveAccessibleDescription('Too easy to guess. Add words.')
  await typePassphrase(page, passphrase, 'something else')
  await expect(again).toHaveAccessibleDescription('The two are different.')
  expect(vaultsIn(profile)).toEqual([])
  await button(page, 'Back').click()

  await wizard(page)
  await answer(page)
  await page.getByLabel('Started on').fill('31.02.2012')
  await button(page, /^Start empty/).click()
  await expect(page.getByLabel('Started on')).toHaveAccessibleDescription(/There is no 31 February 2012\./)
  await page.getByLabel('Started on').fill('8.4.2014')
  let desk = await nextWindow(app, () => button(page, /^Start empty/).click())

  await expect(heading(desk)).toHaveText('Justice')
  await expect(desk.getByText('Nothing is waiting.')).toBeVisible()
  await expect(desk.getByText('Nothing to draw yet.').first()).toBeVisible()
  await room(desk, 'People').click()
  await expect(desk.getByText('Whom does the campaign support?')).toBeVisible()
  await desk.getByRole('main').getByRole('button', { name: 'New person' }).last().click()
  const family = field(desk, 'latin.family')
  await expect(family).toBeFocused()
  await family.fill('Aminov')
  await field(desk, 'latin.given').fill('Yerlan')
  await choose(desk, 'Role', 'Detained worker')
  await desk.keyboard.press('Escape')
  await button(desk, /^Save/).click()
  await expect(heading(desk)).toHaveText('Yerlan Aminov')

  await room(desk, 'People').click()
  await button(desk, 'New person').first().click()
  await family.fill('Beketova')
  await field(desk, 'cyrillic.given').fill('Айн')
  const locked = await nextWindow(app, () => desk.keyboard.press('Control+l'))
  await expect(locked.getByText('You locked the program. Your drafts are kept.')).toBeVisible()
  desk = await unlock(app, locked)
  await expect(heading(desk)).toHaveText('New person')
  await expect(field(desk, 'latin.family')).toHaveValue('Beketova')
  await expect(field(desk, 'cyrillic.given')).toHaveValue('Айн')
  await expect(field(desk, 'cyrillic.given')).toBeFocused()
})

test('an office whose program ended before the four questions is asked them after unlocking', async ({
  app,
  page: first,
  begin,
  profile,
}) => {
  await ask(first, 'vault.create', { kind: 'office', passphrase })
  await app.close()
  const next = await begin()
  const page = await unlock(next, await next.firstWindow())
  await expect(heading(page)).toHaveText('Four questions')
  await answer(page)

  // The demonstration is a vault of its own: the answers wait, and so does the office.
  const explore = button(page, 'Explore the demonstration campaign')
  await explore.click()
  await button(page, 'Back').click()
  await expect(page.getByLabel('Your name')).toHaveValue('Aigul')
  await explore.click()
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  const demo = await nextWindow(next, () => explore.click())
  await expect(demo.getByRole('complementary', { name: 'Demonstration' })).toBeVisible()
  expect(vaultsIn(profile)).toHaveLength(2)
  await button(demo, 'Discard demonstration').click()
  const sure = demo.getByRole('dialog').getByRole('button', { name: 'Discard demonstration' })
  const after = await nextWindow(next, () => sure.click())
  await expect(after.getByText('The demonstration is deleted.')).toBeVisible()
  const back = await unlock(next, after)
  await expect(back.getByLabel('Name of the office')).toHaveValue('Union of dockers')
})

test('a wrong passphrase, a damaged file, a file that is no vault and a newer one each have their sentence', async ({
  app,
  page,
  profile,
}) => {
  await ask(page, 'vault.create', { kind: 'office', passphrase })
  const locked = await nextWindow(app, () => ask(page, 'vault.lock'))
  const [id = ''] = vaultsIn(profile)
  const fileOf = (name: string) => join(profile, 'vaults', id, name)
  const [header, database] = [fileOf('vault.json'), fileOf('vault.db')]
  const whole = [header, database].map((path) => [path, readFileSync(path)] as const)
  rmSync(`${header}.bak`, { force: true }) // else the header before is opened, as it should be
  const says = async (secret: string, sentence: RegExp) => {
    await locked.getByLabel('Passphrase').fill(secret)
    await button(locked, 'Open').click()
    await expect(locked.getByRole('alert')).toHaveText(sentence)
  }

  await says('wrong', /^This does not open it\. Check the keyboard layout/)
  const cases: [spoil: () => void, sentence: RegExp][] = [
    [() => writeFileSync(database, readFileSync(database).fill(7, 0, 4096)), /^The data file is damaged/],
    [() => writeFileSync(header, '{ "name": "some-package" }'), /^These are no data of this program/],
    [() => writeFileSync(header, '{ "format": 2 }'), /^These data were written by a newer version/],
    [() => writeFileSync(header, '{ "format": 1, '), /^The data file is damaged/],
  ]
  for (const [spoil, sentence] of cases) {
    spoil()
    const before = readFileSync(database)
    await says(passphrase, sentence)
    expect(readFileSync(database).equals(before)).toBe(true)
    for (const [path, bytes] of whole) writeFileSync(path, bytes)
  }
  await expect(heading(await unlock(app, locked))).toHaveText('Four questions')
})
