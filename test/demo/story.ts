// The office's main job through the real screens: from the first window to the demonstration campaign and its reports.
import type { Page } from '@playwright/test'
import { type Application, nextWindow } from '../e2e/fixture.ts'

export const demoPassphrase = 'copper lantern orchard violet harbour'

/** From the welcome screen to the demonstration campaign. The language is English until it is changed. */
export const exploreDemo = async (app: Application, page: Page): Promise<Page> => {
  const explore = page.getByRole('button', { name: /Explore the demonstration campaign/ })
  await explore.click()
  const boxes = page.locator('input[type="password"]')
  await boxes.nth(0).fill(demoPassphrase)
  await boxes.nth(1).fill(demoPassphrase)
  const desk = await nextWindow(app, () => explore.click())
  await desk.locator('h1').waitFor()
  return desk
}

/** A setting of the program, as its menu changes it; the page is loaded anew so that all of it follows. */
export const look = async (page: Page, preferences: { language?: string; theme?: string }): Promise<void> => {
  await page.evaluate((change) => window.desk.invoke('app.setPreferences', change), preferences)
  await page.reload()
  await page.getByRole('navigation').first().waitFor()
}

/** Opens a room by its place in the sidebar: the same in every language. */
export const openRoom = async (page: Page, path: string): Promise<void> => {
  await page.locator(`nav a[href="${path}"]`).first().click()
  await page.locator('h1').waitFor()
  await page.waitForTimeout(600) // charts and lists have drawn
}

type ReportInput = { kind: string; language: string } & Record<string, unknown>
/** The PDF of a report, as the preview shows it. */
export const renderReport = async (
  page: Page,
  input: ReportInput,
): Promise<{ runId: string; fileName: string; pdf: Buffer }> => {
  const answer = await page.evaluate(async (asked) => {
    const run = await window.desk.invoke('reports.prepare', asked)
    if (!run.ok) return { problem: JSON.stringify(run.error) }
    const { runId, fileName } = run.value as { runId: string; fileName: string }
    const pdf = await window.desk.invoke('report.render', { runId })
    return pdf.ok
      ? { runId, fileName, bytes: Array.from(pdf.value as Uint8Array) }
      : { problem: JSON.stringify(pdf.error) }
  }, input)
  if ('problem' in answer) throw new Error(answer.problem)
  return { runId: answer.runId ?? '', fileName: answer.fileName ?? '', pdf: Buffer.from(answer.bytes ?? []) }
}

/** The first campaign and the whole vault's fund, for the reports. */
export const reportInputs = async (page: Page, language: string): Promise<ReportInput[]> => {
  const campaignId = await page.evaluate(async () => {
    const campaigns = await window.desk.invoke('campaigns.list', {})
    return campaigns.ok ? (campaigns.value as { id: string }[])[0]?.id : undefined
  })
  return [
    { kind: 'campaign_result', language, level: 'public', campaignId, from: '2014-01-08', on: '2014-04-04' },
    { kind: 'news_item', language, level: 'public', campaignId, from: '2014-01-08', on: '2014-04-08' },
    { kind: 'detainee_status', language, campaignId, on: '2014-04-04' },
    { kind: 'fund_statement', language, fundId: null, from: '2012-10-01', on: '2014-04-08' },
  ]
}
