// A report for a partner: built on the screen, what it leaves out said beside it, and refused while it names somebody.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exploreDemo, openRoom } from '../demo/story.ts'
import { broken } from './axe.ts'
import { expect, test } from './fixture.ts'
import { ask, choose } from './office.ts'
import { textOf } from './pdf-text.ts'

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
      join(profile, name),
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
})
