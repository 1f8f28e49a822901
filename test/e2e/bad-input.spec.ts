// What cannot be is refused beside its field, in a sentence of its own, and nothing of it is written.
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

test.describe.configure({ timeout: 120_000 })

test('F9, T1: too many decimals, a total that falls and a second one for a day each have their sentence', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    const day = '2014-04-08'
    const { id: campaignId } = await ask(open, 'campaigns.create', { title: 'Letters', launchedOn: day })
    const { id } = await ask(open, 'letterCampaigns.create', { campaignId, title: 'Online', launchedOn: day })
    await ask(open, 'tallies.record', { letterCampaignId: id, asOf: '2014-04-10', cumulative: 11400 })
    const fund = { class: 'unrestricted', openedOn: day, reportingCurrency: 'KZT' }
    await ask(open, 'funds.create', { name: 'Families', ...fund })
    await ask(open, 'accounts.create', { name: 'Purse', kind: 'cash', currency: 'KZT' })
    await ask(open, 'organisations.create', { name: 'Dockers', kind: 'union' })
  })
  await room(page, 'Fund').click()
  await button(page, 'Record a donation').click()
  await choose(page, 'Organisation', /Dockers/)
  const amount = field(page, 'amountMinor')
  await amount.fill('1000.125')
  await button(page, /^Record donation/).click()
  await expect(amount).toHaveAccessibleDescription(/KZT has at most 2 digits after the point\./)
  await expect(amount).toBeFocused()
  await expect(amount).toHaveValue('1000.125')
  await room(page, 'Letters').click()
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await room(page, 'Fund').click()
  await room(page, 'Income').click()
  await expect(page.getByText('No donation yet')).toBeVisible()

  await room(page, 'Letters').click()
  await page.getByRole('tab', { name: /^Online letters/ }).click()
  await button(page, 'Record a figure').click()
  const [asOf, total] = [field(page, 'asOf'), field(page, 'cumulative')]
  const record = () => page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click()
  await asOf.fill('11.4.2014')
  await total.fill('11399')
  await record()
  await expect(total).toHaveAccessibleDescription(/may not fall, and on 10 April 2014 it is 11,400/)
  await asOf.fill('10.4.2014')
  await record()
  await expect(asOf).toHaveAccessibleDescription(/This is recorded already\./)
  await asOf.fill('31.4.2014')
  await record()
  await expect(asOf).toHaveAccessibleDescription(/There is no 31 April 2014\./)
  await expect(total).toHaveValue('11399')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Online letters' }).locator('tbody tr')).toHaveCount(1)
})
