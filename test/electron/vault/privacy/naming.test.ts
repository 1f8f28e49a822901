import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { exportList } from '../../../helpers/list-export.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const person = (more: Partial<Input<'people.create'>> = {}) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['detained_worker'],
    birth: exact('1970-01-01'),
    ...more,
  }).id
const privacy = (subjectId: string) => vault.must('privacy.of', { subject: 'person', subjectId })
const publicly = (id: string) => privacy(id).publicly
const agree = (subjectId: string, more: Partial<Input<'consents.add'>> = {}) =>
  vault.must('consents.add', {
    subject: 'person',
    subjectId,
    givenBy: 'self',
    givenOn: '2014-03-01',
    scopes: ['named_in_public'],
    form: 'written',
    ...more,
  }).id
const press = { new: { kind: 'press', title: 'News item' } } as const

beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

test('P1: a name leaves with consent, and no longer once it is withdrawn', () => {
  const id = person()
  expect(publicly(id)).toEqual({ allowed: false, because: 'nothing' })
  const consent = agree(id)
  expect(publicly(id)).toEqual({ allowed: true, because: 'consent' })
  vault.must('consents.withdraw', {
    id: consent,
    version: 1,
    on: '2014-04-08',
    reason: 'He asked on the phone',
  })
  expect(publicly(id)).toEqual({ allowed: false, because: 'nothing' })
})

test('P1: a source that is published names; one that is confidential does not', () => {
  const id = person()
  const source = (confidential: boolean) =>
    vault.must('sources.create', { kind: 'press', title: 'News', confidential }).id
  const rest = (publicSourceId: string) =>
    vault.must('privacy.setBasis', {
      personId: id,
      version: privacy(id).version,
      basis: 'public_source',
      publicSourceId,
    })
  rest(source(true))
  expect(publicly(id)).toEqual({ allowed: false, because: 'nothing' })
  rest(source(false))
  expect(publicly(id)).toEqual({ allowed: true, because: 'already_public' })
})

test('P1: an objection of the person or a close relative overrides consent and source, until it is lifted', () => {
  const id = person()
  agree(id)
  const objection = vault.must('objections.add', {
    personId: id,
    by: 'close_relative',
    madeOn: '2014-04-01',
  }).id
  expect(publicly(id)).toEqual({ allowed: false, because: 'objection' })
  vault.must('objections.lift', {
    id: objection,
    version: 1,
    on: '2014-04-08',
    reason: 'The mother agrees now',
  })
  expect(publicly(id)).toEqual({ allowed: true, because: 'consent' })
})

test('P1: kin speak for the dead and for who is in custody, not for somebody free', () => {
  const id = person()
  agree(id, { givenBy: 'closest_kin' })
  expect(publicly(id)).toEqual({ allowed: false, because: 'nothing' })
  vault.must('custody.record', {
    what: 'arrested',
    personId: id,
    on: exact('2014-01-05'),
    regime: 'remand_centre',
    source: press,
  })
  expect(publicly(id)).toEqual({ allowed: true, because: 'kin_consent' })
  vault.must('custody.record', {
    what: 'freed',
    personId: id,
    on: exact('2014-03-05'),
    kind: 'amnesty',
    source: press,
  })
  expect(publicly(id)).toEqual({ allowed: false, because: 'nothing' })
})

test('P3: two of the 37 were minors: never named, whoever agrees; at 18 the guardian’s consent has lapsed', () => {
  const minor = person({ birth: exact('1997-06-01') })
  agree(minor, { givenBy: 'guardian' })
  expect(publicly(minor)).toEqual({ allowed: false, because: 'minor' })
  vault.setNow('2015-06-02T10:00:00.000Z')
  expect(publicly(minor)).toEqual({ allowed: false, because: 'nothing' })
  expect(privacy(minor).consents).toMatchObject([{ givenBy: 'guardian', lapsed: true }])
  agree(minor, { givenOn: '2015-06-02' })
  expect(publicly(minor)).toEqual({ allowed: true, because: 'consent' })
})

test('P3: of unknown age and dependent is treated as a minor', () => {
  const id = person({ birth: null })
  agree(id)
  expect(publicly(id)?.allowed).toBe(true)
  const { id: householdId } = vault.must('households.create', { peopleCount: 2, ground: 'imprisoned' })
  vault.must('households.addMember', { householdId, personId: id, relation: 'child', isDependant: true })
  expect(publicly(id)).toEqual({ allowed: false, because: 'age_unknown' })
})

test('P2: a record rests on the interest its role gives it, on consent otherwise, until somebody chooses', () => {
  expect(privacy(person()).defaultBasis).toBe('vital_interest')
  expect(privacy(person({ roles: ['official'] })).defaultBasis).toBe('public_source')
  expect(privacy(person({ roles: ['donor'] })).defaultBasis).toBe('consent')
})

test('a consent for one organisation names to that one only; without the organisation it is refused', () => {
  const id = person()
  const union = (name: string) =>
    vault.must('organisations.create', { name, kind: 'union', relation: 'partner', country: 'CH' }).id
  const [ours, other] = [union('IUF'), union('Another')]
  const wanted = {
    subject: 'person',
    subjectId: id,
    givenBy: 'self',
    givenOn: '2014-03-01',
    scopes: ['share_with_organisation' as const],
    form: 'verbal',
  } as const
  expect(vault.call('consents.add', { ...wanted, scopes: [...wanted.scopes] })).toMatchObject({
    error: { fields: { organisationId: { problem: 'required' } } },
  })
  vault.must('consents.add', { ...wanted, scopes: [...wanted.scopes], organisationId: ours })
  const to = (organisationId: string) =>
    vault.must('privacy.mayName', { organisationId, personIds: [id] })[0]?.allowed
  expect([to(ours), to(other), publicly(id)?.allowed]).toEqual([true, false, false])
})

test('P4: a withdrawal lists every list, report, letter and call that held the name, with its recipient', async () => {
  const id = person()
  const consent = agree(id)
  const embassy = vault.must('organisations.create', {
    name: 'Embassy in Bern',
    kind: 'diplomatic_mission',
    country: 'KZ',
    mission: { sendingState: 'KZ', hostState: 'CH', missionType: 'embassy', city: 'Bern' },
  }).id
  const columns = [{ id: 'nameLatin', header: 'Name' }]
  await exportList(vault, { list: 'people.list', columns })
  await exportList(vault, { list: 'people.list', columns: [{ id: 'ref', header: 'No.' }] })
  vault.must('letters.create', {
    direction: 'out',
    type: 'urgent_appeal',
    recipients: [{ organisationId: embassy }],
    date: exact('2014-04-02'),
    subject: 'Release of Roza Example',
    personIds: [id],
    deliveryStatus: 'sent',
  })
  vault.must('disclosures.add', {
    subject: 'person',
    subjectId: id,
    on: '2014-04-05',
    way: 'call',
    recipient: 'Journalist',
    what: 'Her name and where she is held',
  })
  vault.must('consents.withdraw', { id: consent, version: 1, on: '2014-04-08', reason: 'Asked' })
  expect(
    privacy(id).disclosures.map(({ on, way, organisation, recipient }) => [
      on,
      way,
      organisation?.label ?? recipient,
    ]),
  ).toEqual([
    ['2014-04-08', 'export', ''],
    ['2014-04-05', 'call', 'Journalist'],
    ['2014-04-02', 'letter', 'Embassy in Bern'],
  ])
})

test('P1, P5: a list for partners holds codes, and names only of those who may be named', async () => {
  const [named, hidden] = [
    person(),
    person({ names: [{ script: 'Latn', given: 'Marat', family: 'Hidden' }] }),
  ]
  agree(named, { scopes: ['named_in_partner_report'] })
  vault.must('households.create', { peopleCount: 3, ground: 'killed', label: 'Family of Marat' })
  const csv = (list: string, ids: string[]) =>
    exportList(vault, {
      list,
      columns: ids.map((id) => ({ id, header: id })),
      level: 'partner',
    })
  const people = await csv('people.list', ['nameLatin', 'ref', 'facility'])
  expect(people.csv).toContain('Roza Example')
  expect(people.csv).not.toContain('Hidden')
  expect(people.csv).toContain(vault.must('people.get', { id: hidden }).ref)
  expect(people.named).toEqual([named])
  expect((await csv('households.list', ['label', 'ground', 'peopleCount'])).csv).not.toContain('Marat')
  expect(privacy(hidden).disclosures).toEqual([])
})
