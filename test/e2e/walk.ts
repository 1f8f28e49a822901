// Through the whole program, the same way in every language.
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

export const rooms = [
  '/people',
  '/families',
  '/organisations',
  '/actions',
  '/letters',
  '/fund',
  '/fund/aid',
  '/fund/entrusted',
  '/fund/income',
  '/fund/books',
  '/documents',
  '/campaign',
  '/reports',
  '/quality',
  '/settings',
  '/',
]
/** Whose register is the first of several tabs. */
const tabbed = ['/people', '/organisations', '/actions', '/letters', '/fund/aid']
/** Rooms whose rows open a page of their own, and whose key N a form. */
const registers = ['/people', '/families', '/organisations', '/actions', '/letters']

/** What the rows of each tab open where they are no register: a page of their own, or something beside the list. */
const rowsOpen: Record<string, readonly ('page' | 'beside' | null)[]> = {
  '/fund/aid': ['page', 'page', 'page', 'beside', null],
  '/fund/entrusted': ['beside', null, null],
  '/fund/income': ['beside'],
  '/fund/books': ['beside', 'beside', 'beside', null, 'beside', null, null, 'beside', null],
}

export type Visit = (what: string) => Promise<void>

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const settled = (page: Page) =>
  expect(page.locator('[aria-busy="true"], .mantine-Loader-root, .mantine-Skeleton-root')).toHaveCount(0)

/** Once another page stands there: what is left behind would be looked at instead. */
const leadsAway = async (page: Page, act: () => Promise<unknown>) => {
  const before = await heading(page).innerText()
  await act()
  await expect(heading(page)).not.toHaveText(before)
  await heading(page).waitFor()
  await settled(page)
}
const step = (page: Page, path: string) =>
  leadsAway(page, async () => {
    await page.locator(`nav a[href="${path}"]`).first().click()
    // The mouse stays where it clicked, and the name of the room beside it.
    await page.mouse.move(640, 10)
    await expect(page.getByRole('tooltip')).toHaveCount(0)
  })

/** A room, or a part of one, which can be reached only from there. */
export const enter = async (page: Page, path: string): Promise<void> => {
  const [, whole, part] = path.match(/^(\/[^/]+)(\/.+)?$/) ?? []
  if (whole && part && (await page.locator(`nav a[href="${path}"]`).count()) === 0) await step(page, whole)
  await step(page, path)
}

/** A dialog or menu that `act` opens, looked at and closed again. */
const opened = async (page: Page, what: string, visit: Visit, act: () => Promise<unknown>) => {
  await act()
  const open = page.getByRole('dialog', { name: /\S/ }).or(page.getByRole('menu'))
  await expect(open).toHaveCount(1)
  await settled(page)
  await visit(what)
  await page.keyboard.press('Escape')
  await expect(open).toHaveCount(0)
}
const showTab = async (page: Page, at: number) => {
  const tab = page.getByRole('main').getByRole('tab').nth(at)
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await settled(page)
}
const tabs = async (page: Page, visit: Visit, each: (at: number) => Promise<void> = async () => {}) => {
  const count = await page.getByRole('main').getByRole('tab').count()
  for (let at = 0; at < Math.max(1, count); at++) {
    if (at > 0) await showTab(page, at)
    await visit(`tab ${at + 1}`)
    await each(at)
  }
}

/** Every room with its tabs, and one record of each register: where data are shown, and nothing is filled in. */
export const walkRecords = async (page: Page, visit: Visit) => {
  const row = page.getByRole('main').locator('tbody tr:has([data-open])').first()
  for (const path of rooms) {
    const here: Visit = (what) => visit(`${path} ${what}`)
    await enter(page, path)
    await tabs(page, here)
    if (!registers.includes(path) && !tabbed.includes(path)) continue
    if (tabbed.includes(path)) await showTab(page, 0)
    await leadsAway(page, () => row.click())
    await tabs(page, (what) => here(`record, ${what}`))
  }
}

/** A letter to the organisation that is shown, with a text and all that it lacks beside its paper. */
const write = async (page: Page, visit: Visit) => {
  const main = page.getByRole('main')
  await leadsAway(page, () => main.locator('button[name="write"]').click())
  await visit('write')
  await main.locator('[name$=".subject"]').fill('{campaign.title}')
  await main.locator('[name$=".body"]').fill('{persons.names')
  await expect(main.locator('article')).toBeVisible()
  await visit('written')
  await opened(page, 'leaving', visit, () => page.locator('nav a[href="/organisations"]').first().click())
  await main.locator('[name$=".subject"]').fill('')
  await main.locator('[name$=".body"]').fill('')
}

/** The whole program, room by room, the same way in every language. */
export const walk = async (page: Page, visit: Visit) => {
  const main = page.getByRole('main')
  const form = main.locator('[data-key="KeyN"]').first()
  const row = main.locator('tbody tr:has([data-open])').first()
  for (const path of rooms) {
    const here: Visit = (what) => visit(`${path} ${what}`)
    await enter(page, path)
    await tabs(page, here, async (at) => {
      if (path === '/campaign' && (await form.count()) > 0)
        await opened(page, 'form', here, () => form.click())
      if (rowsOpen[path]?.[at] === 'beside') await opened(page, 'drawer', here, () => row.click())
    })
    if (path === '/fund') {
      await opened(page, 'request', here, () => form.click())
      await leadsAway(page, () => page.keyboard.press('d'))
      await here('donation')
    }
    for (const [at, opens] of rowsOpen[path]?.entries() ?? []) {
      if (opens !== 'page') continue
      await showTab(page, at)
      await leadsAway(page, () => row.click())
      await here(`page of tab ${at + 1}`)
      if ((await form.count()) > 0) await opened(page, 'next step', here, () => form.click())
      await enter(page, path)
    }
    if (path === '/settings') {
      await leadsAway(page, () => main.locator('button[name="backups"]').click())
      await here('backups')
    }
    if (!registers.includes(path)) continue
    if (tabbed.includes(path)) await showTab(page, 0)
    await leadsAway(page, () => row.click())
    await tabs(page, (what) => here(`record, ${what}`))
    if (path === '/people') await opened(page, 'what happened', here, () => form.click())
    if (path === '/organisations') await write(page, here)
    await enter(page, path)
    await leadsAway(page, () => form.click())
    await here('form')
  }
  await enter(page, '/settings')
  await leadsAway(page, () => main.locator('a[href="/audit"]').click())
  await visit('/audit')
  await opened(page, '/audit entry', visit, () => row.click())
  await enter(page, '/people')
  for (const menu of await page.locator('[aria-haspopup="menu"]').all())
    await opened(page, 'menu', visit, () => menu.click())
  await opened(page, 'keys', visit, () => page.keyboard.press('?'))
  await opened(page, 'help', visit, () => page.keyboard.press('F1'))
  await opened(page, 'search', visit, () => page.keyboard.press('Control+k'))
}
