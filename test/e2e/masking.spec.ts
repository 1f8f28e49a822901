// Names hidden: whatever a page holds, seen or read out or copied, is searched for every name of the demonstration.
import type { Page } from '@playwright/test'
import { exploreDemo } from '../demo/story.ts'
import { expect, test } from './fixture.ts'
import { ask, button, field, openOffice, room } from './office.ts'
import { walkRecords } from './walk.ts'

test.describe.configure({ timeout: 300_000 })

type Person = { names: { family: string; given: string; full: string }[] }
/** All names of persons and households, as the program answers without a mask. */
const namesIn = async (page: Page): Promise<string[]> => {
  const value = async (channel: string, input: object) => {
    const answer = await page.evaluate(([name, sent]) => window.desk.invoke(name, sent), [
      channel,
      input,
    ] as const)
    return answer.ok ? answer.value : null
  }
  const list = (await value('people.list', { limit: 200 })) as { rows: { id: string }[] }
  const persons: Person[] = []
  for (const { id } of list.rows) persons.push((await value('people.get', { id })) as Person)
  const families = (await value('households.list', { limit: 200 })) as { rows: { label: string }[] }
  const spelled = persons.flatMap(({ names }) => names.flatMap(({ full, family }) => [full, family]))
  return [...new Set([...spelled, ...families.rows.map(({ label }) => label)])].filter(
    (name) => name.length > 2,
  )
}
/** All the page says: text, what is in its fields, and what is written in attributes. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.body.textContent,
      ...[...document.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
      ]),
    ].join('\n'),
  )

test('with names hidden no screen of the demonstration holds a name, and codes stay', async ({
  app,
  page: first,
}) => {
  const page = await exploreDemo(app, first)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const names = await namesIn(page)
  expect(names.length).toBeGreaterThan(20)
  await room(page, 'People').click()
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  const shown = await saidBy(page)
  expect(names.filter((name) => shown.includes(name)).length).toBeGreaterThan(10)
  await room(page, 'Home').click()
  await page.keyboard.press('F9')
  await expect(button(page, 'Show names')).toBeVisible()
  const found = new Set<string>()
  await walkRecords(page, async (what) => {
    const said = await saidBy(page)
    for (const name of names) if (said.includes(name)) found.add(`${what}: ${name}`)
  })
  expect([...found]).toEqual([])
  await page.keyboard.press('Escape')
  await room(page, 'People').click()
  await expect(page.getByRole('row', { name: /C-A-\d{4}-\d{4}/ }).first()).toBeVisible()
})

test('hidden by itself when nobody works; a mouse does not show names, the key does, and nothing typed is lost', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'people.create', {
      names: [{ script: 'Latn', given: 'Yerlan', family: 'Aminov' }],
      roles: ['witness'],
    })
    await ask(open, 'app.setPreferences', { maskMinutes: 1 })
  })
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Yerlan Aminov/ }).click()
  await button(page, 'Change details').click()
  await field(page, 'occupation').fill('Welder')
  await page.clock.install()
  await page.clock.fastForward(61_000)
  await expect(page.getByText('Names are hidden, so this waits.')).toBeVisible()
  expect(await saidBy(page)).not.toMatch(/Aminov|Yerlan|Welder/)
  await page.mouse.move(300, 300)
  await page.mouse.move(500, 400)
  expect(await saidBy(page)).not.toMatch(/Aminov|Yerlan|Welder/)
  await page.keyboard.press('F9')
  await expect(field(page, 'occupation')).toHaveValue('Welder')
  await expect(page.getByRole('textbox', { name: /^Family name/ }).first()).toHaveValue('Aminov')
})

test('a form opened while names are hidden changes what is stored, not dots', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    ask(open, 'people.create', {
      names: [{ script: 'Latn', given: 'Yerlan', family: 'Aminov' }],
      roles: ['witness'],
      notes: 'As told.',
    }),
  )
  await room(page, 'People').click()
  await page.keyboard.press('F9')
  await page.getByRole('row', { name: /C-A-/ }).click()
  await button(page, 'Change details').click()
  await button(page, 'Show names').last().click()
  await field(page, 'occupation').fill('Welder')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yerlan Aminov')
  await expect(page.getByText('As told.')).toBeVisible()
})
