import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const person = (given: string, family: string, fields: Partial<Input<'people.create'>> = {}) =>
  vault.must('people.create', {
    names: [{ script: /\p{Script=Cyrillic}/u.test(family) ? 'Cyrl' : 'Latn', given, family }],
    roles: ['detained_worker'],
    ...fields,
  }).id
const get = (id: string) => vault.must('people.get', { id })
/** Without what every change moves on. */
const asItStands = (id: string): unknown =>
  JSON.parse(JSON.stringify(get(id), (key, value: unknown) => (key === 'version' ? undefined : value)))
type Choice = Partial<Input<'people.merge'>>
const input = (keepId: string, dropId: string, choice: Choice = {}) => ({
  keepId,
  dropId,
  keepVersion: get(keepId).version,
  dropVersion: get(dropId).version,
  ...choice,
})
const merge = (keepId: string, dropId: string, choice?: Choice) =>
  vault.must('people.merge', input(keepId, dropId, choice))
const refused = (keepId: string, dropId: string) => {
  const result = vault.call('people.merge', input(keepId, dropId))
  return result.ok ? null : result.error
}
const arrested = (personId: string, on: string, facility: string) =>
  vault.must('custody.record', {
    what: 'arrested',
    personId,
    on: exact(on),
    regime: 'remand_centre',
    source: { new: { title: facility, kind: 'family' } },
  })

test('all names stay, each once, and the record that goes leads to the one that is kept', () => {
  const keep = person('Kanat', 'Zhusipbaev')
  const drop = vault.must('people.create', {
    names: [
      { script: 'Latn', given: 'Kanat', family: 'Zhusipbaev' },
      { script: 'Latn', given: 'Qanat', family: 'Jusipbaiuly', kind: 'alias' },
      { script: 'Cyrl', given: 'Қанат', family: 'Жүсіпбаев' },
    ],
    roles: ['activist'],
  }).id
  const { ref } = get(drop)
  merge(keep, drop)
  const kept = get(keep)
  expect(kept.names.map(({ full, isPrimary }) => [full, isPrimary])).toEqual([
    ['Kanat Zhusipbaev', true],
    ['Qanat Jusipbaiuly', false],
    ['Қанат Жүсіпбаев', true],
  ])
  expect(kept).toMatchObject({ nameLatin: 'Kanat Zhusipbaev', nameCyrillic: 'Қанат Жүсіпбаев' })
  expect(kept.roles.map(({ role }) => role).toSorted()).toEqual(['activist', 'detained_worker'])
  expect(get(drop).mergedInto).toBe(keep)
  for (const search of [ref, 'Jusipbaiuly', 'Жүсіпбаев'])
    expect(
      vault.must('people.list', { search }).rows.map(({ id }) => id),
      search,
    ).toEqual([keep])
})

test('each field is taken from the side that was chosen; of two sensitivities the higher stays', () => {
  const keep = person('Roza', 'Tuletaeva', { occupation: 'Nurse', settlement: 'Aktau', sensitivity: 3 })
  const drop = person('Roza', 'Tuletayeva', {
    occupation: 'Oil worker',
    settlement: 'Zhanaozen',
    birth: exact('1968-01-02'),
    sensitivity: 1,
  })
  merge(keep, drop, { fromDropped: ['name', 'birth', 'occupation'] })
  expect(get(keep)).toMatchObject({
    nameLatin: 'Roza Tuletayeva',
    birth: exact('1968-01-02'),
    occupation: 'Oil worker',
    settlement: 'Aktau',
    sensitivity: 3,
  })
})

test('a merge is undone as a whole: both stand as they stood, with what hung on each', () => {
  const keep = person('Kanat', 'Zhusipbaev', { occupation: 'Driver' })
  const drop = person('Канат', 'Жусипбаев', { occupation: 'Welder' })
  arrested(drop, '2012-03-01', 'Aktau')
  const before = [keep, drop].map(asItStands)
  const { undo } = merge(keep, drop, { fromDropped: ['name', 'occupation'] })
  expect(get(keep).liberty?.status).toBe('held_closed')
  vault.must('history.undo', { seq: undo ?? 0 })
  expect([keep, drop].map(asItStands)).toEqual(before)
  const { rows } = vault.must('people.list', { sort: 'ref' })
  expect(rows.map(({ status }) => status)).toEqual([null, 'held_closed'])
  expect(vault.must('duplicates.list', { filters: { decided: ['merged'] } }).rows).toEqual([])
  merge(keep, drop)
  expect(get(drop).mergedInto).toBe(keep)
  expect(vault.must('people.list', { search: get(drop).ref }).rows.map(({ id }) => id)).toEqual([keep])
})

test('the old number finds the one that is kept, until the merge is taken back', () => {
  const [keepId, dropId] = [person('Aidar', 'Bekov'), person('Timur', 'Dosov')]
  const { ref } = vault.must('people.get', { id: dropId })
  const found = () =>
    vault.must('search.people', { text: ref, limit: 5 }).items.map(({ personId }) => personId)
  const { undo } = merge(keepId, dropId)
  expect(found()).toEqual([keepId])
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(found()).toEqual([dropId])
})

test('more than five hundred records move, and all come back', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  for (let at = 0; at < 520; at++)
    vault.must('notes.add', { owner: 'person', ownerId: drop, text: `Call ${at}` })
  const count = (ownerId: string) => vault.must('notes.list', { owner: 'person', ownerId }).length
  const { undo } = merge(keep, drop)
  expect([count(keep), count(drop)]).toEqual([520, 0])
  vault.must('history.undo', { seq: undo ?? 0 })
  expect([count(keep), count(drop)]).toEqual([0, 520])
})

test('the history of the one that is kept tells of both, and of the merge', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  merge(keep, drop)
  const history = vault.must('history.list', { entity: 'person', entityId: keep })
  const of = (id: string) => history.filter(({ entityId }) => entityId === id).map(({ action }) => action)
  expect(of(keep)).toContain('merge')
  expect(of(drop)).toEqual(['merge', 'create'])
  const changes = history.flatMap((entry) => entry.changes)
  expect(changes).toContainEqual(expect.objectContaining({ field: 'merged_into', after: 'Kanat Zhusipbaev' }))
})

test('C1: custody of both that overlaps is refused, and both periods are named', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  arrested(keep, '2012-01-05', 'Aktau')
  arrested(drop, '2012-03-01', 'Astana')
  expect(refused(keep, drop)).toMatchObject({
    rule: 'C1',
    details: { aStart: '2012-01-05', bStart: '2012-03-01' },
  })
  expect(get(drop).mergedInto).toBeNull()
})

test('C1: one stay, sentence and harm recorded twice is kept once, with what points to it', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  for (const personId of [keep, drop]) {
    arrested(personId, '2012-01-05', 'Aktau')
    vault.must('custody.record', {
      what: 'sentenced',
      personId,
      on: exact('2012-06-04'),
      source: { new: { title: 'Court', kind: 'court_record' } },
      kind: 'imprisonment',
      years: 3,
    })
    vault.must('facts.add', { kind: 'harm', personId, harm: 'tortured', on: exact('2011-12-17') })
  }
  vault.must('custody.record', {
    what: 'freed',
    personId: drop,
    on: exact('2014-03-01'),
    source: { new: { title: 'Call', kind: 'family' } },
    kind: 'early_conditional',
  })
  const before = vault.must('custody.timeline', { personId: drop, on: null })
  expect(refused(keep, drop)).toMatchObject({ rule: 'C1' })
  vault.must('custody.record', {
    what: 'freed',
    personId: keep,
    on: exact('2014-03-01'),
    source: { new: { title: 'Call', kind: 'family' } },
    kind: 'early_conditional',
  })
  merge(keep, drop)
  const after = vault.must('custody.timeline', { personId: keep, on: null })
  const told = ({ periods, sentences, releases }: typeof after) => [
    periods.length,
    sentences.length,
    releases.length,
  ]
  expect(told(after)).toEqual(told(before))
  const [dangling] = vault.ctx
    .prepare(
      `select count(*) from release_event r join custody_period p on p.id = r.custody_period_id
       where r.deleted_at is null and p.deleted_at is not null`,
    )
    .pluck()
    .all()
  expect(dangling).toBe(0)
  expect(vault.must('facts.ofPerson', { personId: keep }).harms).toHaveLength(1)
})

test('two families, two accounts and two open cases are refused by name (M3, M4, M5)', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  const campaignId = vault.must('campaigns.create', { title: 'Release', launchedOn: '2012-01-10' }).id
  const cases = [keep, drop].map((personId) =>
    vault.must('cases.open', { personId, campaignId, title: 'Arrest', openedOn: '2012-02-01' }),
  )
  expect(refused(keep, drop)).toMatchObject({ rule: 'M4' })
  vault.must('history.undo', { seq: cases[0]?.undo ?? 0 })

  const home = () => vault.must('households.create', { peopleCount: 3, ground: 'imprisoned' }).id
  const [one, other] = [home(), home()]
  vault.must('households.addMember', { householdId: one, personId: keep, relation: 'head' })
  const member = vault.must('households.addMember', { householdId: other, personId: drop, relation: 'head' })
  expect(refused(keep, drop)).toMatchObject({ rule: 'M3' })
  vault.must('history.undo', { seq: member.undo ?? 0 })

  vault.must('households.addMember', {
    householdId: one,
    personId: drop,
    relation: 'head',
    isCaregiver: true,
  })
  merge(keep, drop)
  const { members } = vault.must('households.get', { id: one })
  expect(members).toMatchObject([{ isCaregiver: true }])
})

test('a consent of one record alone does not stand where the other says otherwise (P1), objections stay', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  const consent = (subjectId: string, scopes: Input<'consents.add'>['scopes']) =>
    vault.must('consents.add', {
      subject: 'person',
      subjectId,
      givenBy: 'self',
      givenOn: '2013-01-01',
      scopes,
      form: 'written',
    })
  const scopes = () =>
    vault.must('privacy.of', { subject: 'person', subjectId: keep }).consents.map((each) => each.scopes)
  consent(keep, ['store', 'named_in_public'])
  consent(drop, ['store', 'aid'])
  vault.must('objections.add', { personId: drop, by: 'self', madeOn: '2013-06-01' })
  merge(keep, drop)
  expect(scopes().flat()).not.toContain('named_in_public')
  expect(vault.must('privacy.of', { subject: 'person', subjectId: keep }).objections).toHaveLength(1)
})

test('who was never asked on one side has not said no', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  vault.must('consents.add', {
    subject: 'person',
    subjectId: drop,
    givenBy: 'self',
    givenOn: '2013-01-01',
    scopes: ['named_in_public'],
    form: 'written',
  })
  merge(keep, drop)
  expect(
    vault.must('privacy.of', { subject: 'person', subjectId: keep }).consents.map((each) => each.scopes),
  ).toEqual([['named_in_public']])
})

test('kin of both: one of each relation, and nobody is her own sister', () => {
  const [keep, drop] = [person('Roza', 'Tuletaeva'), person('Роза', 'Тулетаева')]
  const brother = person('Aidar', 'Tuletaev')
  vault.must('relationships.add', { personId: keep, otherId: brother, kind: 'sibling' })
  vault.must('relationships.add', { personId: drop, otherId: brother, kind: 'sibling' })
  vault.must('relationships.add', { personId: keep, otherId: drop, kind: 'sibling' })
  merge(keep, drop)
  const kin = vault.must('relationships.ofPerson', { personId: keep })
  expect(kin.map(({ other }) => other.id)).toEqual([brother])
})

test('a merged record takes nothing new, is not restored, and is not merged again (M1, M2)', () => {
  const [keep, drop, third] = [
    person('Kanat', 'Zhusipbaev'),
    person('Канат', 'Жусипбаев'),
    person('Qanat', 'Jusipbaev'),
  ]
  merge(keep, drop)
  const { version } = get(drop)
  const kept = { rule: 'M1', details: { kept: get(keep).ref } }
  expect(vault.call('people.restore', { id: drop, version })).toMatchObject({ error: kept })
  expect(
    vault.call('facts.add', { kind: 'identifier', personId: drop, type: 'passport', value: '1' }),
  ).toMatchObject({ error: kept })
  expect(
    vault.must('people.bulk', { rows: [{ id: drop, version }], change: { do: 'restore' } }),
  ).toMatchObject({
    changed: 0,
    skipped: [{ id: drop }],
  })
  expect(refused(third, drop)).toMatchObject({ rule: 'M2' })
  // Whatever led to the first leads to the last.
  merge(third, keep)
  expect(get(drop).mergedInto).toBe(third)
})

test('somebody who changed one of the two meanwhile is not overruled', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  expect(
    vault.call('people.merge', { ...input(keep, drop), dropVersion: get(drop).version + 1 }),
  ).toMatchObject({ error: { code: 'conflict' } })
})

test('E1: erasing the one that is kept erases what was merged into it', () => {
  const [keep, drop] = [person('Zarina', 'Plantova'), person('Зарина', 'Плантова')]
  merge(keep, drop)
  const { ref, version } = get(keep)
  vault.must('people.erase', { id: keep, version, code: ref, reason: 'asked' })
  expect(get(drop).erasedAt).not.toBeNull()
  const tables = vault.ctx
    .prepare("select name from sqlite_master where type = 'table' and sql not like 'CREATE VIRTUAL%'")
    .pluck()
    .all() as string[]
  const left = tables.filter((table) =>
    /Plantov|Плантов|plantov|Zarina|Зарина/u.test(
      JSON.stringify(vault.ctx.prepare(`select * from "${table}"`).all()),
    ),
  )
  expect(left).toEqual([])
})

test('what was told about the record that went was told about the one that is kept (P4)', () => {
  const [keep, drop] = [person('Kanat', 'Zhusipbaev'), person('Канат', 'Жусипбаев')]
  vault.must('disclosures.add', {
    subject: 'person',
    subjectId: drop,
    on: '2014-01-02',
    way: 'call',
    recipient: 'A journalist',
    what: 'her name',
  })
  merge(keep, drop)
  expect(vault.must('privacy.of', { subject: 'person', subjectId: keep }).disclosures).toHaveLength(1)
})
