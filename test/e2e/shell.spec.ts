// What the program around the pages does: one instance, a page that crashed, theme, title and menu.
import type { Page } from '@playwright/test'
import { expect, nextWindow, sharing as test, start } from './fixture.ts'

const ask = (page: Page, channel: string, input: unknown) =>
  page.evaluate(([name, value]) => window.desk.invoke(name as string, value), [channel, input])

test('a second instance leaves, and the first is told', async ({ app, page, profile }) => {
  await expect(page.locator('body')).toBeVisible()
  await app.evaluate(({ app: program }) => {
    program.on('second-instance', () => Object.assign(globalThis, { knocked: true }))
  })
  await expect(start(profile)).rejects.toThrow()
  await expect.poll(() => app.evaluate(() => 'knocked' in globalThis)).toBe(true)
})

test('a page that crashes is replaced', async ({ app, page }) => {
  const fresh = await nextWindow(app, async () => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    })
  })
  expect(page.isClosed()).toBe(true)
  expect(await ask(fresh, 'app.state', {})).toMatchObject({ ok: true })
})

test('the window follows the theme, keeps its title, and asks not to be captured', async ({ app, page }) => {
  const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await ask(page, 'app.setPreferences', { theme: 'dark' })
  await expect.poll(dark).toBe(true)
  await ask(page, 'app.setPreferences', { theme: 'light' })
  await expect.poll(dark).toBe(false)
  const told = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return [window?.getTitle(), window?.isContentProtected()]
  })
  expect(told).toEqual(['Solidarity Desk', true])
})

test('the menu speaks the language chosen, and tells the page what was chosen', async ({ app, page }) => {
  await ask(page, 'app.setPreferences', { language: 'kk' })
  const label = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.label)
  expect(label).toBe('Құлыптау')
  const chosen = page.evaluate(() => new Promise((resolve) => window.desk.on('menu.chosen', resolve)))
  await page.waitForTimeout(50)
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.contents')?.click())
  expect(await chosen).toEqual({ item: 'help.contents' })
})
