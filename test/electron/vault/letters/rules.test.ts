import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
let mission: string
let letterCampaignId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-08' }).id
  mission = vault.must('organisations.create', {
    name: 'Embassy, Bern',
    kind: 'diplomatic_mission',
    country: 'CH',
    mission: { sendingState: 'KZ', hostState: 'CH', missionType: 'embassy', city: 'Bern' },
  }).id
  letterCampaignId = vault.must('letterCampaigns.create', {
    campaignId,
    title: 'Free them',
    launchedOn: '2014-01-08',
  }).id
})
afterEach(() => vault.close())

const tally = (asOf: string, cumulative: number, more: object = {}) =>
  vault.call('tallies.record', { letterCampaignId, asOf, cumulative, ...more })

test('T1: a tally never falls, unless it corrects; older figures may be entered later', () => {
  expect(tally('2014-02-01', 5000).ok).toBe(true)
  expect(tally('2014-03-01', 4999)).toMatchObject({
    error: {
      rule: 'T1',
      details: { kind: 'falls', cumulative: 5000, asOf: '2014-02-01' },
      fields: { cumulative: {} },
    },
  })
  expect(tally('2014-01-15', 5001)).toMatchObject({ error: { rule: 'T1', details: { kind: 'exceeds' } } })
  expect(tally('2014-01-15', 800).ok).toBe(true)
  expect(tally('2014-01-15', 900)).toMatchObject({
    error: { fields: { asOf: { problem: 'already_exists' } } },
  })
  expect(tally('2014-03-01', 4900, { isCorrection: true }).ok).toBe(true)
})

test('T2: the headline is the newest figure that is not broken down; breakdowns are never added', () => {
  tally('2014-02-01', 5000)
  tally('2014-02-01', 3000, { missionId: mission })
  tally('2014-02-08', 9000, { missionId: mission })
  expect(vault.must('letterCampaigns.list', {})[0]?.totals).toEqual([
    { measure: 'sent', cumulative: 5000, asOf: '2014-02-01' },
  ])
})

test('T3: there are never more senders than letters', () => {
  tally('2014-02-01', 5000)
  expect(tally('2014-02-01', 5001, { measure: 'senders' })).toMatchObject({ error: { rule: 'T3' } })
  expect(tally('2014-02-01', 4000, { measure: 'senders' }).ok).toBe(true)
})

test('T5: a protest expects a reply in thirty days; the reply answers it and closes its task', () => {
  const out = vault.must('letters.create', {
    direction: 'out',
    type: 'formal_protest',
    recipients: [{ organisationId: mission }],
    date: { text: '2014-02-01', qualifier: 'exact' },
    subject: 'Release them',
  })
  expect(vault.must('letters.get', { id: out.id })).toMatchObject({
    status: 'open',
    replyDueOn: '2014-03-03',
    isOverdue: true,
  })
  expect(vault.must('home.needs', { on: '2014-04-08' }).map(({ kind }) => kind)).toContain('reply_overdue')
  vault.must('letters.create', {
    direction: 'in',
    type: 'reply',
    fromOrganisationId: mission,
    date: { text: '2014-03-10', qualifier: 'exact' },
    subject: 'Re: Release them',
    inReplyToId: out.id,
    response: 'token',
  })
  expect(vault.must('letters.get', { id: out.id })).toMatchObject({ status: 'answered', daysToReply: 37 })
  expect(vault.must('tasks.list', {}).rows).toEqual([])
})

test('a letter names whom it goes to, and a reply answers a letter of the other direction', () => {
  const letter = {
    type: 'formal_protest' as const,
    date: { text: '2014-02', qualifier: 'exact' as const },
    subject: 'Release them',
  }
  expect(vault.call('letters.create', { ...letter, direction: 'out' })).toMatchObject({
    error: { fields: { recipients: { problem: 'required' } } },
  })
  const out = vault.must('letters.create', {
    ...letter,
    direction: 'out',
    recipients: [{ organisationId: mission }],
  })
  expect(
    vault.call('letters.create', {
      ...letter,
      direction: 'out',
      recipients: [{ organisationId: mission }],
      inReplyToId: out.id,
    }),
  ).toMatchObject({ error: { fields: { inReplyToId: { problem: 'other_direction' } } } })
})

test('O2: a second mission of the same type and city is shown, not refused', () => {
  const second = vault.must('organisations.create', {
    name: 'Embassy of Kazakhstan in Bern',
    kind: 'diplomatic_mission',
    country: 'CH',
    mission: { sendingState: 'KZ', hostState: 'CH', missionType: 'embassy', city: 'Bern' },
  })
  expect(vault.must('organisations.get', { id: second.id }).sameMissions).toMatchObject([
    { label: 'Embassy, Bern' },
  ])
})

test('the adopted figure is one for each metric, event and day', () => {
  const source = { new: { kind: 'press' as const, title: 'Newspaper' } }
  const figure = {
    campaignId,
    metric: 'killed' as const,
    asOf: { text: '2011-12-16', qualifier: 'exact' as const },
    isAdopted: true,
  }
  vault.must('figures.create', { ...figure, value: 16, source })
  vault.must('figures.create', { ...figure, value: 17, qualifier: 'at_least', source })
  expect(
    vault.must('campaigns.get', { id: campaignId }).figures.map(({ value, isAdopted }) => [value, isAdopted]),
  ).toEqual([
    [16, false],
    [17, true],
  ])
  expect(vault.call('figures.create', { ...figure, source })).toMatchObject({
    error: { fields: { value: { problem: 'required' } } },
  })
})
