import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const person = (given: string, birth?: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given, family: 'Example' }],
    roles: ['family_member'],
    ...(birth && { birth: exact(birth) }),
  }).id
const kinOf = (personId: string) =>
  vault.must('relationships.ofPerson', { personId }).map(({ kind, other }) => [kind, other.label])
const source = { new: { kind: 'family', title: 'Call with the sister' } } as const

beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

test('a relation is stored once and read from both sides', () => {
  const [mother, daughter] = [person('Roza', '1970'), person('Aliya', '1999')]
  vault.must('relationships.add', { personId: daughter, otherId: mother, kind: 'parent' })
  expect(kinOf(daughter)).toEqual([['parent', 'Roza Example']])
  expect(kinOf(mother)).toEqual([['child', 'Aliya Example']])
  // The same, told from the other side, is not a second relation (H3).
  expect(
    vault.call('relationships.add', { personId: mother, otherId: daughter, kind: 'child' }),
  ).toMatchObject({ error: { rule: 'H3' } })
  expect(vault.ctx.prepare('select count(*) from relationship').pluck().get()).toBe(1)
})

test('nobody is related to herself (H2), a parent is not younger, and a marriage ends before the next (H4)', () => {
  const [a, b, c] = [person('Anna', '1980'), person('Boris', '1978'), person('Chingiz', '2001')]
  expect(vault.call('relationships.add', { personId: a, otherId: a, kind: 'sibling' })).toMatchObject({
    error: { rule: 'H2' },
  })
  expect(vault.call('relationships.add', { personId: a, otherId: c, kind: 'parent' })).toMatchObject({
    error: { fields: { kind: { problem: 'parent_younger' } } },
  })
  const { id } = vault.must('relationships.add', {
    personId: a,
    otherId: b,
    kind: 'spouse',
    since: exact('2003'),
  })
  expect(vault.call('relationships.add', { personId: c, otherId: a, kind: 'spouse' })).toMatchObject({
    error: { rule: 'H4', details: { since: '2003' } },
  })
  vault.must('relationships.change', { id, version: 1, since: exact('2003'), until: exact('2012') })
  vault.must('relationships.add', { personId: c, otherId: a, kind: 'spouse' })
  expect(kinOf(a).length).toBe(2)
})

test('a death, a move or a marriage of the caregiver asks who now cares, until somebody answers', () => {
  const [mother, aunt, child] = [person('Roza', '1970'), person('Saule', '1975'), person('Aliya', '2004')]
  const { id: householdId } = vault.must('households.create', { peopleCount: 3, ground: 'imprisoned' })
  const join = (personId: string, isCaregiver = false) =>
    vault.must('households.addMember', { householdId, personId, relation: 'head', isCaregiver }).id
  const [motherMember, auntMember] = [join(mother, true), join(aunt)]
  join(child)
  const page = () => vault.must('households.get', { id: householdId })
  expect(page()).toMatchObject({
    careAsked: null,
    recorded: { people: 3, dependants: 1, minors: 1, ageUnknown: 0 },
  })
  vault.must('relationships.add', { personId: mother, otherId: person('Boris'), kind: 'spouse' })
  expect(page().careAsked).toEqual({ because: 'marriage', on: '2014-04-08' })
  vault.must('households.confirmCare', { id: householdId, version: page().version, memberId: motherMember })
  expect(page().careAsked).toBeNull()
  vault.must('custody.record', { what: 'died', personId: mother, on: exact('2014-04-01'), source })
  expect(page().careAsked).toEqual({ because: 'death', on: '2014-04-08' })
  vault.must('households.confirmCare', { id: householdId, version: page().version, memberId: auntMember })
  const [carer] = page().members.filter(({ isCaregiver }) => isCaregiver)
  expect([carer?.person.label, page().careAsked]).toEqual(['Saule Example', null])
  vault.must('households.endMember', { id: auntMember, version: carer?.version ?? 0, to: '2014-04-08' })
  expect(page().careAsked?.because).toBe('move')
  const grandmother = join(person('Apa'), true)
  expect(page().careAsked).toBeNull()
  const [carer2] = page().members.filter(({ id: memberId }) => memberId === grandmother)
  vault.must('custody.record', {
    what: 'arrested',
    personId: carer2?.person.id ?? '',
    on: exact('2014-04-07'),
    regime: 'police_cell',
    source,
  })
  expect(page().careAsked?.because).toBe('custody')
})

test('somebody who does not live there cannot be the caregiver (H5), and nothing changes', () => {
  const { id } = vault.must('households.create', { peopleCount: 2, ground: 'killed' })
  const { version } = vault.must('households.get', { id })
  expect(
    vault.call('households.confirmCare', { id, version, memberId: '01890000-0000-7000-8000-000000000000' }),
  ).toMatchObject({ error: { rule: 'H5' } })
  expect(vault.must('households.get', { id }).version).toBe(version)
})

test('ways to reach somebody: in use first, safe ones before the others; ends before it begins is refused', () => {
  const ownerId = person('Roza')
  const add = (value: string, more: object = {}) =>
    vault.must('contacts.add', { owner: 'person', ownerId, type: 'phone', value, ...more })
  add('+7 700 1', { validTo: '2013-01-01' })
  add('+7 700 2', { isSafe: false, whenSafe: 'Never: the line is listened to' })
  add('+7 700 3', { whenSafe: 'After 18:00' })
  expect(vault.must('contacts.list', { owner: 'person', ownerId }).map(({ value }) => value)).toEqual([
    '+7 700 3',
    '+7 700 2',
    '+7 700 1',
  ])
  expect(
    vault.call('contacts.add', {
      owner: 'person',
      ownerId,
      type: 'email',
      value: 'x@example.org',
      validFrom: '2014-02-01',
      validTo: '2014-01-01',
    }),
  ).toMatchObject({ error: { fields: { validTo: { problem: 'before_start' } } } })
})
