// Every screen, dialog and form, in the looks that break first: dark, long words, the smallest window, large text.
import type { Page } from '@playwright/test'
import { exploreDemo } from '../demo/story.ts'
import { broken } from './axe.ts'
import { expect, test } from './fixture.ts'
import { enter, heading, rooms, walk } from './walk.ts'

test.describe.configure({ timeout: 300_000 })

/** What another look or language can break; the rest holds in all of them. */
const looksAndWords = ['color-contrast', 'target-size', 'html-has-lang', 'html-lang-valid', 'valid-lang']

const look = async (page: Page, preferences: object) => {
  await page.evaluate((change) => window.desk.invoke('app.setPreferences', change), preferences)
  await page.reload()
  await heading(page).waitFor()
}
/** What is wider than the room it has, hangs out of the window, or makes all of it scroll. */
const tooLarge = (page: Page) =>
  page.evaluate(() => {
    const wide = [
      document.documentElement,
      ...document.querySelectorAll('main, header, [role="dialog"] section'),
    ]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.localName} is ${box.scrollWidth} wide in ${box.clientWidth}`)
    const hanging = [...document.querySelectorAll('[role="menu"]')]
      .map((menu) => menu.getBoundingClientRect().bottom)
      .filter((bottom) => bottom > innerHeight)
      .map((bottom) => `menu ends at ${bottom} of ${innerHeight}`)
    const { scrollHeight, clientHeight } = document.documentElement
    const tall = scrollHeight > clientHeight ? [`the window is ${scrollHeight} tall in ${clientHeight}`] : []
    return [...wide, ...hanging, ...tall]
  })

test('no screen keeps anybody out or scrolls sideways: French in the dark, Kazakh, Russian in large text', async ({
  app,
  page: first,
}) => {
  const page = await exploreDemo(app, first)
  await page.setViewportSize({ width: 1024, height: 680 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found: string[] = []
  const note = (what: string, problems: string[]) => {
    found.push(...problems.map((problem) => `${what}: ${problem}`))
  }

  await look(page, { language: 'fr', theme: 'dark', textScale: 100 })
  await walk(page, async (what) => {
    note(`fr ${what}`, [...(await broken(page)), ...(await tooLarge(page))])
    await page.evaluate(() => (document.documentElement.style.fontSize = '130%'))
    note(`fr ${what} at 130 %`, await tooLarge(page))
    await page.evaluate(() => (document.documentElement.style.fontSize = '100%'))
  })
  // Words grow by a third at most: what has room for French at 130 % has room for Kazakh, and the rooms prove it.
  for (const [language, textScale] of [
    ['kk', 100],
    ['ru', 130],
  ] as const) {
    await look(page, { language, textScale, theme: 'light' })
    for (const path of rooms) {
      await enter(page, path)
      note(`${language} ${path}`, [...(await broken(page, looksAndWords)), ...(await tooLarge(page))])
    }
  }
  expect(found).toEqual([])
})
