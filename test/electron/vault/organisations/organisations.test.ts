import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const organisation = (name: string) =>
  vault.must('organisations.create', { name, kind: 'union', country: 'CH' }).id

test('an organisation is found by every name in every script, and by the city of its mission', () => {
  const { id } = vault.must('organisations.create', {
    name: 'Oil workers’ union',
    kind: 'union',
    names: [
      { script: 'Cyrl', full: 'Профсоюз нефтяников', kind: 'official' },
      { script: 'Latn', full: 'Karakuduk union', kind: 'former' },
    ],
  })
  const found = (search: string) => vault.must('organisations.lookup', { search }).map(({ label }) => label)
  expect([found('neftyan'), found('karakuduk')]).toEqual([['Oil workers’ union'], ['Oil workers’ union']])
  const { version } = vault.must('organisations.get', { id })
  vault.must('organisations.update', {
    id,
    version,
    name: 'Oil workers’ union',
    kind: 'union',
    names: [{ script: 'Cyrl', full: 'Профсоюз нефтяников', kind: 'official' }],
  })
  expect(found('karakuduk')).toEqual([])
  vault.must('missions.takeStartingList', { sendingState: 'KZ' })
  expect(found('madrid')).toHaveLength(1)
})

test('a tie is stored once and read from both sides', () => {
  const [part, whole] = [organisation('Local union'), organisation('Confederation')]
  vault.must('ties.add', { organisationId: part, kind: 'part_of', otherId: whole })
  expect(vault.must('ties.list', { organisationId: part })).toMatchObject([
    { kind: 'part_of', isInverse: false, other: { label: 'Confederation' } },
  ])
  expect(vault.must('ties.list', { organisationId: whole })).toMatchObject([
    { kind: 'part_of', isInverse: true, other: { label: 'Local union' } },
  ])
})

test('nothing is a part of itself, of its own part, or twice of the same', () => {
  const [a, b, c] = [organisation('A'), organisation('B'), organisation('C')]
  const tie = (organisationId: string, otherId: string) =>
    vault.call('ties.add', { organisationId, otherId, kind: 'part_of' })
  expect(tie(a, a)).toMatchObject({ error: { fields: { otherId: { problem: 'tie_itself' } } } })
  expect([tie(a, b).ok, tie(b, c).ok]).toEqual([true, true])
  expect(tie(c, a)).toMatchObject({ error: { fields: { otherId: { problem: 'tie_circle' } } } })
  expect(tie(a, b)).toMatchObject({ error: { fields: { otherId: { problem: 'already_exists' } } } })
  // What works together does so both ways round already.
  vault.must('ties.add', { organisationId: a, otherId: b, kind: 'works_with' })
  expect(vault.call('ties.add', { organisationId: b, otherId: a, kind: 'works_with' })).toMatchObject({
    error: { fields: { otherId: { problem: 'already_exists' } } },
  })
})

test('its part in a campaign shows on its own page too', () => {
  const id = organisation('Union')
  const campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-08' }).id
  vault.must('campaigns.addOrganisation', { campaignId, organisationId: id, role: 'lead' })
  expect(vault.must('campaigns.ofOrganisation', { organisationId: id })).toMatchObject([
    { campaign: { id: campaignId, label: 'Campaign' }, role: 'lead' },
  ])
})

test('a contact is a person of the register, or a name alone', () => {
  const id = organisation('Union')
  const person = vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['activist'],
  }).id
  expect(vault.call('orgContacts.add', { organisationId: id, function: 'Secretary' })).toMatchObject({
    error: { fields: { name: { problem: 'required' } } },
  })
  vault.must('orgContacts.add', { organisationId: id, personId: person, name: 'not kept twice' })
  vault.must('orgContacts.add', {
    organisationId: id,
    name: 'A. Clerk',
    function: 'Secretary',
    channel: 'email',
    isReportRecipient: true,
  })
  expect(vault.must('orgContacts.list', { organisationId: id })).toMatchObject([
    { person: { id: person, label: 'Roza Example' }, name: 'Roza Example', isReportRecipient: false },
    { person: null, name: 'A. Clerk', channel: 'email', isReportRecipient: true },
  ])
})
