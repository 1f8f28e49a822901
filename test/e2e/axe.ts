// What keeps somebody out of the screen in front, as axe finds it.
import axe from 'axe-core'
import type { Page } from '@playwright/test'

/** What still fades in or out is half there: its colours are nobody's. */
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => null)),
    ),
  )

/** A line for each rule that is broken, with the first thing that breaks it; all of them, or the named ones alone. */
export const broken = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await settled(page)
  return page.evaluate(
    async (only) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      })
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
    },
    rules && [...rules],
  )
}
