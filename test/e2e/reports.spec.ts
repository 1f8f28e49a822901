// A report for a partner: built on the screen, what it leaves out said beside it, and refused while it names somebody.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exploreDemo, openRoom } from '../demo/story.ts'
import { broken } from './axe.ts'
import { expect, test } from './fixture.ts'
import { ask, choose } from './office.ts'
import { textOf } from './pdf-text.ts'
import { smallDisk } from '../helpers/small-disk.ts'
import { unzip } from './unzip.ts'

test.describe.configure({ timeout: 180_000 })

const hers = 'marble kettle thunder meadow pencil'

test('R3, P1, O1: a partner gets numbers instead of names, and nothing that slipped into a title', async ({
  app,
  page,
  profile,
}) => {
  const desk = await exploreDemo(app, page)
  const save = (name: string) =>
    app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      },
      resolve(profile, name),
    )
  const preview = async () => {
    await desk.getByRole('button', { name: 'Show preview' }).click()
    await expect(desk.getByRole('img', { name: /Page 1 of/ })).toBeVisible({ timeout: 30_000 })
  }
  await openRoom(desk, '/reports')
  await choose(desk, 'Level', 'Partner')
  await desk.getByRole('combobox', { name: 'For which organisation' }).fill('IndustriALL')
  await desk.getByRole('option', { name: /^IndustriALL/ }).click()
  await preview()

  await test.step('what it names and what it leaves out stands beside it', async () => {
    const told = desk.getByRole('region', { name: /What it tells/ })
    await expect(told).toContainText('3 persons and families are named')
    await expect(told).toContainText('Names: 4 – no consent and no published source')
    await expect(desk.getByText(/no name and no number stands in it/)).toBeVisible()
    expect(await broken(desk)).toEqual([])
  })
  await test.step('the saved file has contents with pages, and names nobody else', async () => {
    await save('partner.pdf')
    await desk.getByRole('button', { name: /Save PDF/ }).click()
    await expect(desk.getByRole('dialog')).toContainText('for a partner')
    await desk.getByRole('button', { name: 'Save all the same' }).click()
    await expect(desk.getByText('Saved as partner.pdf')).toBeVisible()
    const { text, isTagged } = await textOf(await readFile(join(profile, 'partner.pdf')))
    expect(isTagged).toBe(true)
    expect(text).toContain('For IndustriALL Global Union')
    expect(text).toMatch(/Contents.*Then and now\s+2 Letters\s+3/)
    // Every sign can be searched, by whoever reads it and by the gate.
    expect(text).toMatch(/RP-A-2014-0001 · Figures as recorded/)
    expect(text).not.toMatch(/Detained worker \d|Example family/)
  })
  await test.step('a place that cannot be written, a full disk and a cancelled print leave no file and no export', async () => {
    const saveAgain = async () => {
      await desk.getByRole('button', { name: /Save PDF/ }).click()
      await desk.getByRole('button', { name: 'Save all the same' }).click()
    }
    const close = () => desk.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    const exported = () =>
      desk.evaluate(async () => {
        const found = await window.desk.invoke('audit.list', { descending: true })
        return found.ok
          ? (found.value as { rows: { action: string }[] }).rows.filter(({ action }) => action === 'export')
              .length
          : -1
      })
    const before = await exported()
    await save(join('gone', 'partner.pdf'))
    await saveAgain()
    await expect(desk.getByText(/could not be written or read/)).toBeVisible()
    await close()
    const disk = smallDisk(1)
    if (disk) {
      disk.fill(4096)
      await save(join(disk.folder, 'partner.pdf'))
      await saveAgain()
      await expect(desk.getByText(/The disk is full/)).toBeVisible()
      await close()
      expect((await readdir(disk.folder)).filter((name) => name.includes('partner'))).toEqual([])
      disk.remove()
    }
    expect(await exported()).toBe(before)
    await desk.getByRole('button', { name: 'Show preview' }).click()
    await desk.getByRole('button', { name: 'Cancel' }).click()
    await expect(desk.getByText('Made before')).toBeVisible()
  })
  await test.step('a name in the title of an action is found in its bent form, and a second person releases the words', async () => {
    await ask(desk, 'people.create', {
      names: [{ script: 'Cyrl', family: 'Жумадилова', given: 'Айгерим' }],
      roles: ['family_member'],
    })
    const campaign = await desk.evaluate(async () => {
      const found = await window.desk.invoke('campaigns.list', {})
      return found.ok ? (found.value as { id: string }[])[0] : undefined
    })
    const action = { campaignId: campaign?.id, type: 'vigil', place: 'Geneva', participants: 5000 }
    const start = { text: '2014-03-30', qualifier: 'exact' }
    await ask(desk, 'actions.create', { ...action, start, title: 'Vigil for Zhumadilovoy' })
    await ask(desk, 'users.add', { name: 'Dana', roles: ['campaign_officer'], passphrase: hers })
    await preview()
    await expect(desk.getByText('1 place says what it may not')).toBeVisible({ timeout: 30_000 })
    await expect(desk.getByRole('button', { name: /Save PDF/ })).toBeDisabled()
    expect(await broken(desk)).toEqual([])
    await desk.getByRole('button', { name: 'No leak…' }).click()
    await desk.getByLabel('Why').fill('A street of that name')
    await choose(desk, 'Second person', 'Dana')
    await desk.getByLabel('Their passphrase').fill(hers)
    await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(desk.getByText(/no name and no number stands in it/)).toBeVisible({ timeout: 20_000 })
    await expect(desk.getByRole('button', { name: /Save PDF/ })).toBeEnabled()
  })
  await test.step('saved under a name it comes back as it was asked for', async () => {
    await desk.getByRole('button', { name: 'Save under a name…' }).click()
    await desk.getByRole('dialog').getByLabel('Name').fill('For IndustriALL, monthly')
    await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await openRoom(desk, '/letters')
    await openRoom(desk, '/reports')
    await expect(desk.getByRole('combobox', { name: 'Level' })).toHaveValue('Internal')
    await desk
      .getByRole('row', { name: /For IndustriALL, monthly/ })
      .getByRole('button', { name: 'Open' })
      .click()
    await expect(desk.getByRole('combobox', { name: 'Level' })).toHaveValue('Partner')
    await expect(desk.getByRole('combobox', { name: 'For which organisation' })).toHaveValue(/IndustriALL/)
  })
  await test.step('O1: a pack holds what the agreement permits, encrypted, with a list that can be checked', async () => {
    await save('pack.zip')
    await desk.getByRole('link', { name: 'Partner pack…' }).click()
    const make = desk.getByRole('button', { name: 'Make the pack…' })
    // The page that is left has a field of the same name.
    await expect(make).toBeVisible()
    await desk.getByRole('combobox', { name: 'For which organisation' }).fill('IndustriALL')
    await desk.getByRole('option', { name: /^IndustriALL/ }).click()
    await expect(desk.getByText(/does not name this report/)).toHaveCount(2)
    await expect(make).toBeDisabled()
    await desk.getByRole('checkbox', { name: 'Statement of the fund' }).uncheck()
    await desk.getByRole('checkbox', { name: /Correspondence/ }).uncheck()
    await desk.getByLabel('Passphrase of the file').fill('oilworkers')
    await desk.getByLabel('The same again').fill('oil')
    await make.click()
    await expect(desk.getByText('Too easy to guess. Add words.')).toBeVisible()
    await expect(desk.getByText('The two are different.')).toBeVisible()
    expect(await broken(desk)).toEqual([])
    await desk.getByLabel('Passphrase of the file').fill(hers)
    await desk.getByLabel('The same again').fill(hers)
    await make.click()
    await expect(desk.getByText(/Report 1 of 2/)).toBeVisible()
    await desk.getByRole('button', { name: 'Cancel' }).click()
    await expect(desk.getByText('Nothing was saved.')).toBeVisible({ timeout: 30_000 })
    await make.click()
    await expect(desk.getByText(/Saved as pack.zip: 2 reports/)).toBeVisible({ timeout: 60_000 })
    const files = unzip(await readFile(join(profile, 'pack.zip')), hers)
    const sums = (files.get('sha256sums.txt') ?? '').toString().trim().split('\n')
    expect(sums).toHaveLength(3)
    for (const line of sums) {
      const [sha256, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256)
    }
    const manifest = (files.get('manifest.txt') ?? '').toString()
    expect(manifest).toContain('Pack for IndustriALL Global Union')
    const [report = Buffer.alloc(0)] = files.values()
    expect((await textOf(report)).text).toContain('For IndustriALL Global Union')
  })
})
