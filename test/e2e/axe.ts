// What keeps somebody out of the screen in front, as axe finds it.
import axe from 'axe-core'
import type { Page } from '@playwright/test'

/** A line for each rule that is broken, with the first thing that breaks it. */
export const broken = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
  })
}
