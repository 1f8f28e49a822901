import { afterEach, beforeEach, expect, test } from 'vitest'
import * as office from '../fund/fund-office.ts'

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
let partner: string
beforeEach(() => {
  office.setUp()
  partner = office.vault.must('organisations.create', {
    name: 'Local committee',
    kind: 'ngo',
    relation: 'partner',
    country: 'KZ',
  }).id
})
afterEach(() => office.vault.close())
const suspend = () =>
  office.vault.must('trust.suspend', {
    of: 'organisation',
    ofId: partner,
    since: '2014-04-01',
    reason: 'Its treasurer was arrested',
  })

test('O3: from the day a partner is suspended no money and no list goes there, until it is lifted', () => {
  const { must, call } = office.vault
  office.give(100_000)
  const send = {
    organisationId: partner,
    fundId: office.fundId,
    accountId: office.chf,
    on: '2014-04-02',
    amountMinor: 5_000,
  }
  const { id } = suspend()
  expect(call('remittances.record', send)).toMatchObject({
    error: { rule: 'O3', details: { since: '2014-04-01' } },
  })
  expect(
    call('exports.page', {
      list: 'people.list',
      input: {},
      columns: [{ id: 'ref', header: 'No.' }],
      level: 'partner',
      organisationId: partner,
    }),
  ).toMatchObject({ error: { rule: 'O3' } })
  expect(
    call('trust.suspend', { of: 'organisation', ofId: partner, since: '2014-04-01', reason: 'Again' }),
  ).toMatchObject({ error: { fields: { since: { problem: 'already_exists' } } } })
  must('trust.lift', { id, version: 1, on: '2014-04-08', reason: 'She is free' })
  must('remittances.record', send)
})

test('O3: no letter that names somebody goes to who is suspended; one that names nobody may, and so what went before', () => {
  const { must, call } = office.vault
  const person = must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['caregiver'],
  }).id
  suspend()
  const letter = (date: string, personIds: string[]) =>
    call('letters.create', {
      direction: 'out',
      type: 'reply',
      recipients: [{ organisationId: partner }],
      date: exact(date),
      subject: 'Papers',
      personIds,
    })
  expect(letter('2014-04-02', [person])).toMatchObject({ error: { rule: 'O3' } })
  expect([letter('2014-04-02', []).ok, letter('2014-03-31', [person]).ok]).toEqual([true, true])
})

test('a fallen partner: the families it knows, the money with it, the papers it holds and whom to call', () => {
  const { must } = office.vault
  office.give(100_000)
  const person = must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['caregiver'],
  }).id
  const family = must('households.create', {
    peopleCount: 2,
    ground: 'imprisoned',
    label: 'Family of Roza',
  }).id
  must('households.addMember', { householdId: family, personId: person, relation: 'head', isCaregiver: true })
  must('contacts.add', {
    owner: 'person',
    ownerId: person,
    type: 'phone',
    value: '+7 700 000 00 00',
    whenSafe: 'After 18:00',
  })
  must('disclosures.add', {
    subject: 'household',
    subjectId: family,
    on: '2014-03-01',
    way: 'meeting',
    organisationId: partner,
    what: 'Address, for the parcels',
  })
  must('remittances.record', {
    organisationId: partner,
    fundId: office.fundId,
    accountId: office.chf,
    on: '2014-03-02',
    amountMinor: 5_000,
  })
  must('letters.create', {
    direction: 'out',
    type: 'solidarity_message',
    recipients: [{ organisationId: partner }],
    date: exact('2014-03-03'),
    subject: 'Parcels',
    deliveryStatus: 'sent',
  })
  suspend()
  expect(must('trust.exposure', { of: 'organisation', ofId: partner })).toMatchObject({
    families: [{ label: 'Family of Roza', peopleCount: 2 }],
    persons: [],
    advances: [{ openMinor: 5_000 }],
    papers: [
      { way: 'letter', what: 'Parcels' },
      { way: 'meeting', what: 'Address, for the parcels' },
    ],
    calls: [
      {
        label: 'Family of Roza',
        caregiver: 'Roza Example',
        contacts: [{ value: '+7 700 000 00 00', isSafe: true, whenSafe: 'After 18:00' }],
      },
    ],
  })
})
