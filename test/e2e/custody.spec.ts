// A case officer's legal file and round of calls: what was asked and refused, who is confirmed, who was where.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { button, choose, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

/** Three detained workers of the one campaign; the second was freed in March 2014. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const must = async (channel: string, input: unknown) => {
      const answer = await window.desk.invoke(channel, input)
      if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`)
      return answer.value as { id: string }
    }
    const [campaign] = (await must('campaigns.list', {})) as unknown as { id: string }[]
    const source = { id: (await must('sources.create', { kind: 'press', title: 'Newspaper' })).id }
    const exact = (text: string) => ({ text, qualifier: 'exact' })
    for (const [family, on] of [
      ['Aminov', '2012-01-03'],
      ['Berikov', '2012-01-04'],
      ['Dosov', '2012-01-05'],
    ] as const) {
      const { id } = await must('people.create', {
        names: [{ script: 'Latn', family, given: 'Example', patronymic: '' }],
        roles: ['detained_worker'],
        campaignId: campaign?.id,
      })
      await must('custody.record', {
        what: 'arrested',
        personId: id,
        on: exact(on),
        source,
        facilityName: 'Aktau',
      })
      if (family === 'Berikov')
        await must('custody.record', {
          what: 'freed',
          personId: id,
          on: exact('2014-03-12'),
          kind: 'amnesty',
          source,
        })
    }
  })

test('C2, C8, C10: parole asked and refused, two confirmations by keyboard, and what changed between two days', async ({
  app,
  page: first,
  profile,
}) => {
  const page = await openOffice(app, first, fill)
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const whatHappened = async (what: string, on: string) => {
    await button(page, 'What happened?').click()
    await page.getByRole('radio', { name: what, exact: true }).check()
    await field(page, 'on').fill(on)
    // Chosen once, it stays for the session.
    if (what === 'Early release asked') await choose(page, 'Source', 'Newspaper')
    await dialog.getByRole('button', { name: /^Record/ }).click()
  }
  await room(page, 'People').click()
  await page.getByRole('row', { name: /Example Aminov/ }).click()
  await whatHappened('Early release asked', '1.3.2014')
  await expect(dialog).toHaveCount(0)
  // Refused before it was asked: nothing typed is lost, and the day is mended.
  await whatHappened('Early release refused', '1.2.2014')
  await expect(field(page, 'on')).toHaveAccessibleDescription(/It was asked later, on 1 March 2014/)
  await field(page, 'on').fill('10.4.2014')
  await dialog.getByRole('button', { name: /^Record/ }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('tab', { name: 'Case' }).click()
  const proceeding = page.getByRole('region', { name: /^Parole/ })
  await expect(proceeding).toContainText('Refused')
  await expect(proceeding).toContainText('10 April 2014')
  expect(await broken(page)).toEqual([])

  // The drawing on paper, in another language than the screen's; saved, it is among what left about her.
  await page.getByRole('tab', { name: /^Custody/ }).click()
  await button(page, 'Print').click()
  await choose(page, 'Language of the report', 'Русский')
  await button(page, 'Show preview').click()
  const paper = dialog.getByRole('img', { name: /^Page 1 of 1/ })
  await expect(paper).toBeVisible({ timeout: 30_000 })
  await expect(paper).toHaveAccessibleName(/Личная карточка.*ИВС.*Aktau.*3 янв\. 2012.*до сих пор/)
  expect(await broken(page)).toEqual([])
  await app.evaluate(
    ({ dialog: system }, filePath) => {
      system.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(profile, 'custody.pdf'),
  )
  await button(page, 'Save PDF…').click()
  await dialog.last().getByRole('button', { name: 'Save all the same' }).click()
  await expect(page.getByText(/custody\.pdf/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Privacy' }).click()
  await expect(page.getByRole('tabpanel')).toContainText(/Case sheet · RP-A-/)

  // Since when she is what she is, and who says so.
  await page.getByRole('tab', { name: 'Overview' }).click()
  await button(page, 'Edit: Detained worker').click()
  await field(page, 'since').fill('12.2011')
  await dialog.getByRole('button', { name: /^Save/ }).click()
  await expect(dialog).toHaveCount(0)
  const role = page.getByRole('table', { name: 'Roles' }).getByRole('row', { name: /^Detained worker/ })
  await expect(role).toContainText(/Dec\s2011.*Newspaper/)
  expect(await broken(page)).toEqual([])

  // The round: Enter confirms and leads on, C does the same, and Ctrl+Z takes the last one back.
  await room(page, 'People').click()
  await page.getByRole('tab', { name: 'Confirmation round' }).click()
  const round = page.getByRole('table', { name: 'Confirmation round' })
  const rows = round.locator('tbody tr')
  await expect(rows).toHaveCount(2)
  const confirmed = (name: string) => expect(round.getByRole('row', { name })).toContainText('today')
  await rows.first().getByRole('button').focus()
  await page.keyboard.press('Enter')
  await confirmed('Example Aminov')
  await expect(round.getByRole('button', { name: 'Example Dosov' })).toBeFocused()
  await expect(page.getByRole('complementary', { name: 'The person in front' })).toContainText(
    'Example Dosov',
  )
  await page.keyboard.press('c')
  await confirmed('Example Dosov')
  await page.keyboard.press('Control+z')
  await expect(round.getByRole('row', { name: 'Example Dosov' })).not.toContainText('today')
  expect(await broken(page)).toEqual([])

  await page.getByRole('tab', { name: 'On a day' }).click()
  await field(page, 'day-on').fill('4.4.2014')
  await field(page, 'day-since').fill('8.1.2014')
  const people = page.getByRole('table', { name: 'People on a day' })
  await expect(people.getByRole('row', { name: /Example Berikov/ })).toContainText(
    /detained.*released.*Changed/s,
  )
  await expect(people.getByRole('row', { name: /Example Dosov/ })).toContainText('Same')
  // Who is free is in no place.
  await expect(people.locator('tbody tr').first()).toContainText('Example Aminov')
  await people.getByRole('columnheader', { name: 'Place' }).last().getByRole('button').click()
  await expect(people.locator('tbody tr').first()).toContainText('Example Berikov')
  await expect(main.getByRole('table', { name: /^The same 3 persons/ })).toContainText('Together')
  expect(await broken(page)).toEqual([])
})
