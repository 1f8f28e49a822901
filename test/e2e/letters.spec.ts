// Letters to missions: who was written to, who answered and who owes an answer; figures of a platform; what a partner may
// be told.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const tab = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('tab', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const find = async (page: Page, label: string, typed: string, option: string | RegExp) => {
  const box = page.getByRole('combobox', { name: label, exact: true })
  await box.click()
  await box.fill(typed)
  await page.getByRole('option', { name: option }).click()
}

test('a protest to several missions: the closed one is refused, an answer ticks off whom it comes from, the rest stays due', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, (open) =>
    ask(open, 'organisations.create', {
      name: 'Embassy of Kazakhstan, Lisbon',
      kind: 'diplomatic_mission',
      country: 'PT',
      mission: {
        sendingState: 'KZ',
        hostState: 'PT',
        missionType: 'embassy',
        city: 'Lisbon',
        activeTo: '2014-01-31',
      },
    }),
  )
  // The missions come from the starting list, each to be checked.
  await room(page, 'Organisations').click()
  await tab(page, 'Missions').click()
  await button(page, 'Propose 23 missions of Kazakhstan').click()
  await expect(dialog(page)).toContainText('without address, number or name')
  await dialog(page).getByRole('button', { name: 'Record 23 missions' }).click()
  const missions = page.getByRole('table', { name: 'Missions' })
  await expect(missions).toHaveAttribute('aria-rowcount', '25')
  expect(await broken(page)).toEqual([])

  await room(page, 'Letters').click()
  await button(page, 'New letter').first().click()
  await find(page, 'To', 'Bern', /Kazakhstan, Bern/)
  await find(page, 'To', 'Paris', /Kazakhstan, Paris/)
  await find(page, 'To', 'Lisbon', /Kazakhstan, Lisbon/)
  const recipients = page.getByRole('list', { name: 'To' })
  await expect(recipients.getByRole('listitem')).toHaveCount(3)
  await recipients.getByRole('radiogroup', { name: /Paris/ }).getByText('Copy').click()
  await field(page, 'date').fill('1.2.2014')
  await field(page, 'subject').fill('Release the imprisoned workers')
  await button(page, /^Save/).click()
  await expect(recipients).toContainText(
    /This mission closed on 31 January 2014, before the date of the letter/,
  )
  // Nothing that was typed is lost.
  await expect(field(page, 'subject')).toHaveValue('Release the imprisoned workers')
  await button(page, 'Take out Embassy of Kazakhstan, Lisbon').click()
  await find(page, 'To', 'Rome', /Kazakhstan, Rome/)
  await button(page, 'Add several missions').click()
  // The closed one and those chosen already are not offered.
  await expect(dialog(page).getByRole('checkbox', { name: /Kazakhstan/ })).toHaveCount(20)
  await field(page, 'mission-search').fill('berlin')
  await dialog(page)
    .getByRole('checkbox', { name: /Berlin/ })
    .check()
  expect(await broken(page)).toEqual([])
  await button(page, 'Add 1 mission').click()
  await button(page, /^Save/).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Release the imprisoned workers')
  await expect(page.getByText('A/2014/001')).toBeVisible()
  const table = page.getByRole('table', { name: 'Recipients' })
  await expect(table.getByRole('row', { name: /Bern/ })).toContainText('No answer')
  expect(await broken(page)).toEqual([])

  await button(page, 'Record the reply of Embassy of Kazakhstan, Bern').click()
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Embassy of Kazakhstan, Bern')
  await field(page, 'date').fill('31.1.2014')
  await field(page, 'subject').fill('Your letter')
  await choose(page, 'What it says', 'Polite formula only')
  await choose(page, 'What it changed', 'Changed nothing')
  await button(page, /^Save/).click()
  await expect(field(page, 'date')).toHaveAccessibleDescription(
    /of 1 February 2014. An answer cannot be earlier/,
  )
  await field(page, 'date').fill('21.2.2014')
  await button(page, /^Save/).click()
  const thread = page.getByRole('region', { name: 'Thread' })
  await expect(thread).toContainText('Polite formula only')
  await thread.getByRole('link', { name: 'Release the imprisoned workers' }).click()
  await expect(table.getByRole('row', { name: /Bern/ })).toContainText('Answered')
  await expect(table.getByRole('row', { name: /Bern/ })).toContainText('20')
  await expect(table.getByRole('row', { name: /Rome/ })).not.toContainText('Answered')

  // The mission's own page tells the same.
  await table.getByRole('link', { name: /Bern/ }).click()
  await tab(page, 'Record of the mission').click()
  await expect(page.getByRole('region', { name: 'Answers' })).toContainText(/1 of 1 \(100 %\)/)
  await expect(page.getByRole('region', { name: 'Answers' })).toContainText('20 days')
  const record = page.getByRole('table', { name: /What passed between/ })
  await expect(record.locator('tbody tr')).toHaveCount(2)
  await button(page, 'I have checked it').click()
  await expect(button(page, 'I have checked it')).toHaveCount(0)

  // The register as a board, and from there the rows of one stage.
  await room(page, 'Letters').click()
  await page
    .getByRole('radiogroup', { name: 'How the list is shown' })
    .getByText('Board by stage')
    .click({ force: true })
  const silent = page.getByRole('region', { name: /^No answer/ })
  await expect(silent).toContainText('Release the imprisoned workers')
  await expect(silent).toContainText('Embassy of Kazakhstan, Bern and 3 more')
  expect(await broken(page)).toEqual([])

  // In figures: a letter to several is one in the headline, and counts for each of them below.
  await tab(page, 'Charts').click()
  await expect(page.getByRole('heading', { name: '1 letter we sent ourselves' })).toBeVisible()
  const answers = page.getByRole('region', { name: 'Answers by recipient' })
  await expect(answers).toContainText('Of 3 recipients 1 answered.')
  await answers.getByRole('button', { name: 'Show as table' }).press('Enter')
  await expect(answers.getByRole('row', { name: /Bern/ })).toContainText('100%')
  await expect(page.getByRole('region', { name: 'Days to the first answer' })).toContainText(
    'Median: 20 days',
  )
  expect(await broken(page)).toEqual([])
  await field(page, 'from').fill('2.2.2014')
  await expect(page.getByText('We sent no letter in this period.')).toBeVisible()
  await field(page, 'to').fill('1.2.2014')
  await expect(field(page, 'to')).toHaveAccessibleDescription(/before the start/)
})

test('figures of a platform: a table that falls names its row, nothing is kept until it is right, a correction stands beside what it corrects', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first)
  await room(page, 'Letters').click()
  await tab(page, 'Online letters').click()
  await button(page, 'New online campaign').click()
  await field(page, 'title').fill('Free the oil workers')
  await field(page, 'launchedOn').fill('8.1.2014')
  await dialog(page).getByRole('button', { name: /^Save/ }).click()
  await expect(dialog(page)).toHaveCount(0)

  await button(page, 'Import figures').click()
  const paste = field(page, 'pasted')
  await paste.fill('Name,Comment\nA. B.,hello')
  await button(page, 'Read').click()
  await expect(dialog(page)).toContainText('No row has a day and a figure yet.')
  const head = 'Date,Messages sent,Senders,Embassy'
  await paste.fill(`${head}\n10.01.2014,640,600,\n17.01.2014,600,590,\n24.01.2014,900,800,Atlantis`)
  await button(page, 'Read').click()
  const wrong = page.getByRole('table', { name: 'Rows that cannot be kept' })
  await expect(wrong.getByRole('row', { name: /^3/ }).first()).toContainText(
    'The total may not fall, and on 10 January 2014 it is 640.',
  )
  await expect(wrong.getByRole('row', { name: /^4/ }).first()).toContainText(
    'No mission on record is called so',
  )
  await expect(button(page, /^Import \d+ figures?$/)).toBeDisabled()
  expect(await broken(page)).toEqual([])
  await paste.fill(`${head}\n10.01.2014,640,600,\n17.01.2014,"1,900",1800,`)
  await button(page, 'Read').click()
  await button(page, 'Import 4 figures').click()
  await expect(dialog(page)).toHaveCount(0)
  const platform = page.getByRole('region', { name: 'Free the oil workers' })
  await expect(platform).toContainText('1,900')

  const figures = page.getByRole('table', { name: 'Online letters' })
  await figures.getByRole('row', { name: /1,900/ }).getByRole('button').first().click()
  await field(page, 'cumulative').fill('1850')
  await field(page, 'reason').fill('Counted twice by the platform')
  await button(page, 'Put it right').click()
  await expect(figures.getByRole('row', { name: /1,850/ })).toContainText('corrects the series')
  await expect(platform).toContainText('1,850')
})

test('O1: a list goes to a partner only once an agreement permits it', async ({ app, page: first }) => {
  const page = await openOffice(app, first, async (open) => {
    await ask(open, 'organisations.create', { name: 'Solidarity union', kind: 'union', country: 'CH' })
    await ask(open, 'people.create', {
      names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
      roles: ['activist'],
    })
  })
  const leave = async () => {
    await room(page, 'People').click()
    await button(page, 'Save list as a file').click()
    await dialog(page)
      .getByRole('radio', { name: /partner/i })
      .check()
    await find(page, 'Which partner', 'Solid', /Solidarity union/)
    await dialog(page).getByRole('button', { name: 'Export' }).click()
  }
  await leave()
  await expect(dialog(page).getByRole('alert')).toContainText(
    'No agreement with this organisation permits it.',
  )
  await page.keyboard.press('Escape')
  await room(page, 'Organisations').click()
  await page.getByRole('button', { name: 'Solidarity union' }).click()
  await tab(page, 'Agreements').click()
  await button(page, 'Add an agreement').click()
  await find(page, 'Permitted', '', 'Lists of the registers')
  await page.keyboard.press('Escape')
  await field(page, 'signedOn').fill('10.1.2014')
  await field(page, 'expiresOn').fill('1.2.2014')
  await dialog(page).getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByRole('table', { name: 'Agreements' })).toContainText('Not in force')
  expect(await broken(page)).toEqual([])
  await leave()
  await expect(dialog(page).getByRole('alert')).toContainText('expired on 1 February 2014')
})
