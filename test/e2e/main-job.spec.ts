// What the program is for: from the first start to a report in PDF, and nothing of it readable on the disk.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exploreDemo, openRoom, renderReport, reportInputs } from '../demo/story.ts'
import { expect, test } from './fixture.ts'
import { readableIn } from './leaks.ts'
import { textOf } from './pdf-text.ts'

test.describe.configure({ timeout: 180_000 })

/** The demonstration of one campaign, seen, reported on and searched for on the disk. */
test('the main job: C5 on the screen and in the PDF, a report saved where she says, and G7 on the disk', async ({
  app,
  page,
  profile,
}) => {
  const desk = await exploreDemo(app, page)
  await test.step('C5: 2 released, 3 in penal colony, 2 in prison, on the screen and in the PDF', async () => {
    await desk.getByLabel('As of').fill('04.04.2014')
    await expect(desk.getByText('2 released, 3 in penal colony, 2 in prison').first()).toBeVisible()
    await expect(desk.getByRole('img', { name: /2 released, 3 in penal colony, 2 in prison/ })).toBeVisible()
    const [result, news, status, fund] = await reportInputs(desk, 'fr')
    if (!result || !news || !status || !fund) throw new Error('four reports')
    const campaign = await textOf((await renderReport(desk, result)).pdf)
    expect(campaign).toMatchObject({ isTagged: true })
    expect(campaign.outline).toBeGreaterThan(0)
    expect(campaign.text).toContain('2 en liberté, 3 en colonie pénitentiaire, 2 en prison')
    for (const name of ['Shabdan Utkilov', 'Kanat Zhusipbaev', 'plus de 11 400', 'Public'])
      expect(campaign.text.replaceAll('\u00a0', ' ')).toContain(name)
    // P1: no name but those already public.
    expect(campaign.text).not.toMatch(/Example-|Detained worker/)
    const founding = (await textOf((await renderReport(desk, news)).pdf)).text.replaceAll('\u00a0', ' ')
    for (const said of [
      'plus de 11 400 lettres ont été envoyées par le biais de LabourStart',
      'tués : 16, blessés : des centaines',
      'Grévistes traduits en jugement : 37',
      'Sur 7 travailleurs détenus : 2 en liberté, 3 en colonie pénitentiaire, 2 en prison',
      'Shabdan Utkilov, Kanat Zhusipbaev',
    ])
      expect(founding).toContain(said)
    expect(founding).not.toMatch(/Tuletaeva|Detained worker/)
    expect((await textOf((await renderReport(desk, status)).pdf)).text).toContain('Қанат Жүсіпбаев')
    expect((await textOf((await renderReport(desk, fund)).pdf)).text).not.toContain('BROUILLON')
  })
  await test.step('the report a person makes on the screen is saved after one question', async () => {
    await openRoom(desk, '/reports')
    await desk.getByRole('button', { name: 'Show preview' }).click()
    await expect(desk.getByRole('img', { name: /Page 1 of/ })).toBeVisible({ timeout: 30_000 })
    const target = join(profile, 'report.pdf')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, target)
    await desk.getByRole('button', { name: /Save PDF/ }).click()
    await desk.getByRole('button', { name: 'Save all the same' }).click()
    await expect(desk.getByText('Saved as report.pdf')).toBeVisible()
    expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-')
  })
  await test.step('G7: no file of vault, log or settings holds one of fifty secrets', async () => {
    await openRoom(desk, '/people')
    await desk.locator('main input').first().fill('Известия-7f3a')
    await openRoom(desk, '/fund')
    await app.close()
    const { found, files } = await readableIn(profile)
    expect(found).toEqual([])
    expect(files).toBeGreaterThanOrEqual(4) // settings, header and its copy, database
  })
})
