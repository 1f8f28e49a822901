// A report as a file for other hands: the news item for a newspaper, a list for a calculation; none leaves with a name that
// slipped in.
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { exploreDemo, openRoom } from '../demo/story.ts'
import { readWorkbook } from '../helpers/read-sheets.ts'
import { broken } from './axe.ts'
import { type Application, expect, inOffices as test } from './fixture.ts'
import { ask, choose } from './office.ts'

test.describe.configure({ timeout: 300_000 })

/** What was saved on purpose lies beside the profile, on whose disk nothing may be readable. */
const saveTo = (app: Application, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
/** A report that was shown before stays until the next one is prepared. */
const preview = async (desk: Page, ref: string) => {
  await desk.getByRole('button', { name: 'Show preview' }).click()
  await expect(desk.getByText(ref, { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(desk.getByRole('img', { name: /Page 1 of/ })).toBeVisible({ timeout: 30_000 })
}
const wish = async (desk: Page, format: string | RegExp) => {
  await desk.getByRole('button', { name: 'Save as…' }).click()
  await desk.getByRole('menuitem', { name: format }).click()
}
const save = (desk: Page) => desk.getByRole('button', { name: 'Save all the same' }).click()

test('the news item leaves as Word and as text, a list as a workbook, and no name slips out with them', async ({
  app,
  page,
}) => {
  const desk = await exploreDemo(app, page)
  const saved = async (format: string | RegExp, name: string) => {
    await saveTo(app, test.info().outputPath(name))
    await wish(desk, format)
    await expect(desk.getByRole('dialog')).toContainText('no name and no number stands in it')
    await save(desk)
    await expect(desk.getByText(`Saved as ${name}`)).toBeVisible()
    return readFile(test.info().outputPath(name))
  }
  await openRoom(desk, '/reports')
  await choose(desk, 'Report', 'News item')
  await preview(desk, 'RP-A-2014-0001')

  await test.step('in Word with its headline, its level and its number', async () => {
    await desk.getByRole('button', { name: 'Save as…' }).click()
    expect(await broken(desk)).toEqual([])
    await desk.keyboard.press('Escape')
    const parts = unzipSync(await saved('Word (.docx)', 'news.docx'))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('w:val="Title"')
    expect(body).toContain('Shabdan Utkilov, Kanat Zhusipbaev')
    expect(strFromU8(parts['word/footer1.xml'] ?? new Uint8Array())).toContain('RP-A-2014-0001')
  })
  await test.step('as plain text with the same words', async () => {
    const text = (await saved(/Plain text/, 'news.txt')).toString('utf8')
    expect(text).toContain('2 released, 3 in penal colony, 2 in prison')
    expect(text).toContain('\r\n-- \r\nPublic\r\n')
    await expect(desk.getByRole('button', { name: 'Save as…' })).toBeVisible()
  })
  await test.step('a name in a demand stops both', async () => {
    await ask(desk, 'people.create', {
      names: [{ script: 'Cyrl', family: 'Жумадилова', given: 'Айгерим' }],
      roles: ['family_member'],
    })
    const change = await desk.evaluate(async () => {
      const found = await window.desk.invoke('campaigns.list', {})
      const campaignId = found.ok ? (found.value as { id: string }[])[0]?.id : undefined
      const campaign = await window.desk.invoke('campaigns.get', { id: campaignId })
      const [demand] = campaign.ok
        ? (campaign.value as { demands: { id: string; version: number }[] }).demands
        : []
      return { id: demand?.id, version: demand?.version, campaignId }
    })
    await ask(desk, 'demands.update', { ...change, textEn: 'Freedom for the son of Zhumadilovoy' })
    await preview(desk, 'RP-A-2014-0002')
    for (const [format, name] of [
      ['Word (.docx)', 'slipped.docx'],
      [/Plain text/, 'slipped.txt'],
    ] as const) {
      await saveTo(app, test.info().outputPath(name))
      await wish(desk, format)
      const dialog = desk.getByRole('dialog')
      await expect(dialog.getByText('1 place says what it may not')).toBeVisible({ timeout: 30_000 })
      await expect(dialog.getByRole('button', { name: 'Save all the same' })).toBeDisabled()
      expect(await broken(desk)).toEqual([])
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      expect(existsSync(test.info().outputPath(name))).toBe(false)
    }
  })
  await test.step('where the workers are, as a workbook and one table as CSV', async () => {
    await choose(desk, 'Report', /^Status of the detained/)
    await choose(desk, 'Level', 'Public')
    await preview(desk, 'RP-A-2014-0003')
    const sheets = readWorkbook(await saved(/^Excel/, 'status.xlsx'))
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Totals', 'One by one'])
    const total = sheets[1]?.rows.at(-1)
    expect(total).toMatchObject([{ text: 'Total' }, { text: '7', isNumber: true }])
    expect((await saved('One by one', 'status.csv')).toString('utf8')).toContain('Kanat Zhusipbaev')
  })
  await test.step('and not under a name that says who', async () => {
    await saveTo(app, test.info().outputPath('For Zhumadilova.xlsx'))
    await wish(desk, /^Excel/)
    await save(desk)
    await expect(desk.getByRole('dialog').getByRole('alert')).toBeVisible()
    expect(existsSync(test.info().outputPath('For Zhumadilova.xlsx'))).toBe(false)
    await desk.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  })
  await test.step('a list for a partner is searched too, and one for the office is not', async () => {
    const campaignId = await desk.evaluate(async () => {
      const found = await window.desk.invoke('campaigns.list', {})
      return found.ok ? (found.value as { id: string }[])[0]?.id : undefined
    })
    await ask(desk, 'actions.create', {
      campaignId,
      type: 'vigil',
      title: 'Vigil for Zhumadilovoy',
      place: 'Geneva',
      start: { text: '2014-03-30', qualifier: 'exact' },
    })
    await openRoom(desk, '/actions')
    await saveTo(app, test.info().outputPath('actions.xlsx'))
    await desk.getByRole('button', { name: 'Save list as a file' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^For a partner/ }).check()
    await dialog.getByRole('button', { name: 'Export' }).click()
    await expect(dialog.getByText('1 place says what it may not')).toBeVisible({ timeout: 30_000 })
    expect(await broken(desk)).toEqual([])
    expect(existsSync(test.info().outputPath('actions.xlsx'))).toBe(false)
    await dialog.getByRole('radio', { name: /^For the office/ }).check()
    await dialog.getByRole('button', { name: 'Export' }).click()
    await expect(desk.getByText(/rows saved in actions.xlsx/)).toBeVisible()
    const [sheet] = readWorkbook(await readFile(test.info().outputPath('actions.xlsx')))
    expect(sheet?.rows.flat().map(({ text }) => text)).toContain('Vigil for Zhumadilovoy')
  })
})
