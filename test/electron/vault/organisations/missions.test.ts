import { afterEach, beforeEach, expect, test } from 'vitest'
import { medianOf } from '../../../../electron/vault/organisations/mission-history.ts'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-08' }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const embassy = (more: Partial<NonNullable<Input<'organisations.create'>['mission']>> = {}) =>
  vault.must('organisations.create', {
    name: 'Embassy, Bern',
    kind: 'diplomatic_mission',
    country: 'CH',
    mission: { sendingState: 'KZ', hostState: 'CH', missionType: 'embassy', city: 'Bern', ...more },
  }).id
const write = (missionId: string, date: string, more: Partial<Input<'letters.create'>> = {}) =>
  vault.must('letters.create', {
    direction: 'out',
    type: 'formal_protest',
    campaignId,
    recipients: [{ organisationId: missionId }],
    date: exact(date),
    subject: `Protest of ${date}`,
    ...more,
  }).id
const answer = (missionId: string, inReplyToId: string, date: string) =>
  vault.must('letters.create', {
    direction: 'in',
    type: 'reply',
    fromOrganisationId: missionId,
    inReplyToId,
    date: exact(date),
    subject: 'Reply',
    response: 'token',
  })

test('O2: a mission that has closed is no second one of its kind', () => {
  const first = embassy({ activeTo: '2013-12-31' })
  const second = embassy()
  expect(vault.must('organisations.get', { id: second }).sameMissions).toEqual([])
  expect(vault.must('organisations.get', { id: first }).sameMissions).toHaveLength(1)
})

test('a mission that closed before the letter gets none and writes none', () => {
  const closed = embassy({ activeTo: '2014-02-15' })
  const letter = (more: object) =>
    vault.call('letters.create', {
      direction: 'out',
      type: 'formal_protest',
      date: exact('2014-02-16'),
      subject: 'Protest',
      recipients: [{ organisationId: closed }],
      ...more,
    })
  expect(letter({})).toMatchObject({
    error: { fields: { 'recipients.0': { problem: 'mission_closed', values: { closed: '2014-02-15' } } } },
  })
  expect(letter({ date: exact('2014-02-15') }).ok).toBe(true)
  // The day may lie before it closed.
  expect(letter({ date: exact('2014-02') }).ok).toBe(true)
  expect(letter({ direction: 'in', fromOrganisationId: closed, recipients: [] })).toMatchObject({
    error: { fields: { fromOrganisationId: { problem: 'mission_closed' } } },
  })
})

test('the record of a mission: letters both ways, online figures, actions, meetings, and how it answers', () => {
  const bern = embassy()
  const [a, b] = [write(bern, '2014-01-10'), write(bern, '2014-01-20')]
  write(bern, '2014-02-01')
  write(bern, '2014-02-02', { byOthers: true, fromOrganisationId: embassy({ city: 'Geneva' }) })
  answer(bern, a, '2014-01-14')
  answer(bern, b, '2014-01-30')
  const letterCampaignId = vault.must('letterCampaigns.create', {
    campaignId,
    title: 'Online',
    launchedOn: '2014-01-08',
  }).id
  const tally = (asOf: string, cumulative: number, more: object = {}) =>
    vault.must('tallies.record', { letterCampaignId, asOf, cumulative, missionId: bern, ...more })
  tally('2014-01-15', 100)
  tally('2014-01-22', 240)
  tally('2014-01-22', 90, { language: 'fr' })
  const organisations = [{ id: bern, role: 'target' as const }]
  const action = { title: 'Before the embassy', place: 'Bern', organisations }
  vault.must('actions.create', { ...action, type: 'picket', start: exact('2014-03-01') })
  vault.must('actions.create', { ...action, type: 'delegation_visit', start: exact('2014-03-02') })
  // What was only planned did not pass.
  vault.must('actions.create', { ...action, type: 'vigil', state: 'planned', start: exact('2014-05-02') })
  const { figures, tallies, entries } = vault.must('missions.history', { id: bern })
  expect(figures).toEqual({ out: 3, answered: 2, in: 2, medianDays: 7 })
  // T2: the figure of the whole mission, not a sum with its part in French.
  expect(tallies).toMatchObject([{ title: 'Online', measure: 'sent', cumulative: 240, asOf: '2014-01-22' }])
  expect(entries.map(({ kind, byOthers }) => (byOthers ? 'notice' : kind))).toEqual([
    'meeting',
    'action',
    'notice',
    'letter_out',
    'letter_in',
    'letter_out',
    'letter_in',
    'letter_out',
  ])
  expect(vault.must('missions.list', { filters: { host: ['CH'] }, sort: 'city' }).rows[0]).toMatchObject({
    lettersOut: 3,
    answered: 2,
    lastLetterOn: '2014-02-01',
  })
})

test('the starting list brings cities alone, each to be checked, and nothing twice', () => {
  embassy()
  const [offer] = vault.must('missions.startingLists', {})
  expect(offer).toMatchObject({ sendingState: 'KZ', missing: 22 })
  expect(vault.must('missions.takeStartingList', { sendingState: 'KZ' })).toEqual({ added: 22 })
  expect(vault.must('missions.takeStartingList', { sendingState: 'KZ' })).toEqual({ added: 0 })
  expect(vault.must('missions.takeStartingList', { sendingState: 'ZZ' })).toEqual({ added: 0 })
  const { rows } = vault.must('missions.list', { filters: { checked: ['no'] }, limit: 200 })
  expect(rows).toHaveLength(22)
  for (const { id } of rows) {
    const { email, website, mission, known } = vault.must('organisations.get', { id })
    expect([email, website, mission?.postAddress, mission?.fax]).toEqual(['', '', '', ''])
    expect(known).toMatchObject({ isChecked: false, asOf: offer?.asOf, from: 'starting_list' })
  }
  const [first] = rows
  vault.must('missions.check', { id: first?.id ?? '', version: first?.version ?? 0 })
  expect(vault.must('organisations.get', { id: first?.id ?? '' }).known).toMatchObject({
    isChecked: true,
    asOf: '2014-04-08',
  })
})

test('the median of the days to answer', () => {
  expect([medianOf([]), medianOf([4]), medianOf([4, 9]), medianOf([1, 5, 90])]).toEqual([null, 4, 6.5, 5])
})
