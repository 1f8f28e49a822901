// The figures of the charts, for formal letters and online letters apart (T2, T7).
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let [bern, paris, ministry]: string[] = []
beforeEach(() => {
  vault = openTestVault()
  const mission = (name: string, hostState: string) =>
    vault.must('organisations.create', {
      name,
      kind: 'diplomatic_mission',
      mission: { sendingState: 'KZ', hostState, missionType: 'embassy', city: name },
    }).id
  bern = mission('Bern', 'CH')
  paris = mission('Paris', 'FR')
  ministry = vault.must('organisations.create', { name: 'Ministry', kind: 'government', country: 'KZ' }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const send = (day: string, to: (string | undefined)[], more: object = {}) =>
  vault.must('letters.create', {
    direction: 'out',
    type: 'formal_protest',
    date: exact(day),
    subject: 'Protest',
    recipients: to.map((organisationId = '') => ({ organisationId })),
    ...more,
  }).id
const reply = (day: string, inReplyToId: string, fromOrganisationId = '') =>
  vault.must('letters.create', {
    direction: 'in',
    type: 'reply',
    date: exact(day),
    subject: 'Re: Protest',
    inReplyToId,
    fromOrganisationId,
  })
const charts = (period: { from?: string; to?: string } = {}) => vault.must('letters.charts', period)

test('formal letters by language, country and recipient; the headline counts each letter once', () => {
  const both = send('2014-01-10', [bern, paris], { language: 'fr' })
  send('2014-02-10', [bern], { language: 'ru' })
  send('2014-03-10', [ministry], { language: 'ru' })
  send('2014-03-11', [bern], { deliveryStatus: 'draft' })
  send('2014-03-12', [paris], { byOthers: true, fromOrganisationId: ministry })
  reply('2014-01-20', both, bern)
  expect(charts().formal).toMatchObject({
    letters: 3,
    languages: [
      { language: 'ru', letters: 2 },
      { language: 'fr', letters: 1 },
    ],
    countries: [
      { country: 'CH', letters: 2 },
      { country: 'FR', letters: 1 },
      { country: 'KZ', letters: 1 },
    ],
    recipients: [
      { label: 'Bern', city: 'Bern', letters: 2, answered: 1 },
      { label: 'Ministry', city: null, letters: 1, answered: 0 },
      { label: 'Paris', letters: 1, answered: 0 },
    ],
  })
  const { formal } = charts({ from: '2014-02-10', to: '2014-03-09' })
  expect(formal).toMatchObject({ letters: 1, countries: [{ country: 'CH', letters: 1 }] })
  expect(formal.replies.medianDays).toBeNull()
})

test('days to the first answer in classes, with their median', () => {
  expect(charts().formal.replies.classes.map(({ replies }) => replies)).toEqual([0, 0, 0, 0, 0, 0, 0])
  const days = [0, 7, 8, 40]
  for (const taken of days) {
    const letter = send('2014-01-01', [bern])
    const on = new Date(Date.UTC(2014, 0, 1 + taken)).toISOString().slice(0, 10)
    reply(on, letter, bern)
    // A second answer counts no more.
    reply('2014-04-01', letter, bern)
  }
  const { classes, medianDays } = charts().formal.replies
  expect(medianDays).toBe(7.5)
  expect(classes).toEqual([
    { upTo: 7, replies: 2 },
    { upTo: 14, replies: 1 },
    { upTo: 30, replies: 0 },
    { upTo: 60, replies: 1 },
    { upTo: 90, replies: 0 },
    { upTo: 180, replies: 0 },
    { upTo: null, replies: 0 },
  ])
})

test('T5: a ministry answers for the one embassy written to, not for one of two', () => {
  reply('2014-01-20', send('2014-01-10', [bern]), ministry)
  reply('2014-01-30', send('2014-01-10', [bern, paris]), ministry)
  const { recipients, replies } = charts().formal
  expect(recipients.map(({ answered }) => answered)).toEqual([1, 0])
  expect(replies).toMatchObject({ medianDays: 10 })
  expect(replies.classes.reduce((sum, each) => sum + each.replies, 0)).toBe(1)
})

test('T2, T7: online letters of the largest platform; its total is its own series, not the sum of a breakdown', () => {
  expect(charts().online).toBeNull()
  const campaignId = vault.must('campaigns.create', { title: 'Zhanaozen', launchedOn: '2013-01-01' }).id
  const platform = (title: string) =>
    vault.must('letterCampaigns.create', { campaignId, title, launchedOn: '2013-01-01' }).id
  const record = (letterCampaignId: string, asOf: string, cumulative: number, more: object = {}) =>
    vault.must('tallies.record', { letterCampaignId, measure: 'sent', asOf, cumulative, ...more })
  const [large, small] = [platform('Large'), platform('Small')]
  record(small, '2014-01-01', 400)
  record(large, '2014-01-01', 1000)
  record(large, '2014-03-01', 1500)
  record(large, '2014-01-01', 300, { language: 'fr' })
  record(large, '2014-03-01', 350, { language: 'fr' })
  record(large, '2014-03-01', 90, { senderCountry: 'DE' })
  expect(charts().online).toEqual({
    title: 'Large',
    letters: 1500,
    languages: [{ language: 'fr', letters: 350 }],
    countries: [{ country: 'DE', letters: 90 }],
  })
  expect(charts({ from: '2014-02-01' }).online).toMatchObject({
    letters: 500,
    languages: [{ language: 'fr', letters: 50 }],
  })
})
