// Birth and death against everything that is recorded in between, whichever of them is told later.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const source = { new: { kind: 'family', title: 'Call' } } as const
const name = { script: 'Latn', family: 'Example', given: 'Aidar' } as const
const person = (birth?: string) =>
  vault.must('people.create', {
    names: [name],
    roles: ['detained_worker'],
    ...(birth && { birth: exact(birth) }),
  }).id
const page = (id: string) => vault.must('people.get', { id })
const bornOn = (id: string, birth: string) =>
  vault.call('people.update', {
    id,
    version: page(id).version,
    names: [name],
    roles: ['detained_worker'],
    birth: exact(birth),
  })
const arrested = (personId: string, on: string, more: object = {}) =>
  vault.call('custody.record', { what: 'arrested', personId, on: exact(on), source, ...more })
const died = (personId: string, on: string) =>
  vault.must('custody.record', { what: 'died', personId, on: exact(on), source })
const household = () => vault.must('households.create', { peopleCount: 3, ground: 'imprisoned' }).id
const joins = (personId: string, householdId: string, more: object = {}) =>
  vault.call('households.addMember', { householdId, personId, relation: 'head', ...more })
const problem = (field: string, of: string) => ({ error: { fields: { [field]: { problem: of } } } })

test('a birth is not moved behind the death, nor behind anything recorded of the person', () => {
  const dead = person()
  died(dead, '2012-01-01')
  expect(bornOn(dead, '2013')).toMatchObject(problem('birth', 'after_death'))
  const held = person()
  arrested(held, '2011-05-01')
  expect(bornOn(held, '2012')).toMatchObject({
    error: { fields: { birth: { problem: 'after_recorded', values: { day: '2011-05-01' } } } },
  })
  // In the year of the arrest, as far as the dates say.
  expect(bornOn(held, '2011').ok).toBe(true)
})

test('C4: nobody is taken before birth or after death; H5: nobody lives with a family then, or cares for it dead', () => {
  const child = person('2000')
  expect(arrested(child, '1999-12-31')).toMatchObject(problem('on', 'before_birth'))
  const home = household()
  expect(joins(child, home, { from: '1999-12-31' })).toMatchObject(problem('from', 'before_birth'))
  const dead = person()
  died(dead, '2012-01-01')
  expect(joins(dead, home, { from: '2012-01-02' })).toMatchObject(problem('from', 'after_death'))
  expect(joins(dead, home, { isCaregiver: true })).toMatchObject({ error: { rule: 'H5' } })
  expect(joins(dead, home).ok).toBe(true)
  const { version, members, recorded } = vault.must('households.get', { id: home })
  const memberId = members[0]?.id ?? ''
  expect(vault.call('households.confirmCare', { id: home, version, memberId })).toMatchObject({
    error: { rule: 'H5' },
  })
  // She stays on the page of the family, and is not counted among those it feeds.
  expect([members.length, recorded.people]).toEqual([1, 0])
})

test('C4: whoever is recorded as killed is dead, and custody ends with it', () => {
  const id = person()
  arrested(id, '2011-05-01')
  vault.must('facts.add', { kind: 'harm', personId: id, harm: 'killed', on: exact('2011-12-16') })
  const { periods, liberty } = vault.must('custody.timeline', { personId: id })
  expect([liberty.status, periods[0]?.end?.text, periods[0]?.endReason]).toEqual([
    'dead',
    '2011-12-16',
    'death',
  ])
  expect(vault.must('custody.round', {}).rows).toEqual([])
  const freed = person()
  arrested(freed, '2012-02-01', { until: exact('2012-06-01') })
  expect(
    vault.call('facts.add', { kind: 'harm', personId: freed, harm: 'killed', on: exact('2012-03-01') }),
  ).toMatchObject(problem('on', 'before_custody_end'))
})

test('a family is found by the name a member bears now', () => {
  const [id, home] = [person(), household()]
  joins(id, home)
  vault.must('people.update', {
    id,
    version: page(id).version,
    names: [{ script: 'Cyrl', family: 'Өтеген', given: 'Зүлфия' }],
    roles: ['witness'],
  })
  const found = (search: string) => vault.must('households.list', { search }).rows.length
  expect([found('zulfiya'), found('aidar')]).toEqual([1, 0])
})

test('a role is held since a day, in her life and from a source', () => {
  const id = person('1980')
  const role = () => page(id).roles[0]
  const tell = (since: string) =>
    vault.call('people.tellRole', {
      id: role()?.id ?? '',
      version: role()?.version ?? 0,
      since: exact(since),
      source,
    })
  expect(tell('1979')).toMatchObject(problem('since', 'before_birth'))
  expect(tell('2015')).toMatchObject(problem('since', 'in_the_future'))
  expect(tell('2011-12').ok).toBe(true)
  expect(role()).toMatchObject({ since: exact('2011-12'), source: { title: 'Call' } })
  // The form, which gives the roles alone, leaves it as it is.
  expect(bornOn(id, '1981').ok).toBe(true)
  expect(role()?.since).toEqual(exact('2011-12'))
  expect(bornOn(id, '2012')).toMatchObject(problem('birth', 'after_recorded'))
})

test('E1: what hangs on an erased person takes no new text, whatever form it comes from', () => {
  const id = person()
  const paper = vault.must('facts.add', { kind: 'identifier', personId: id, type: 'passport', value: 'AB12' })
  const way = vault.must('contacts.add', { owner: 'person', ownerId: id, type: 'phone', value: '123' })
  const consent = vault.must('consents.add', {
    subject: 'person',
    subjectId: id,
    givenBy: 'self',
    givenOn: '2014-01-01',
    scopes: ['store'],
    form: 'written',
  })
  arrested(id, '2012-01-01')
  const { version, ref } = page(id)
  vault.must('people.erase', { id, version, code: ref, reason: 'asked' })
  const [period] = vault.must('custody.timeline', { personId: id }).periods
  const stay = { id: period?.id ?? '', version: period?.version ?? 0, reason: 'Aidar' }
  const refused = [
    vault.call('facts.change', {
      kind: 'identifier',
      id: paper.id,
      version: 2,
      type: 'passport',
      value: 'A',
    }),
    vault.call('contacts.update', { id: way.id, version: 2, type: 'phone', value: '1' }),
    vault.call('consents.withdraw', { id: consent.id, version: 1, on: '2014-02-02', reason: 'Aidar' }),
    vault.call('custody.voidPeriod', stay),
    vault.call('custody.correctPeriod', {
      ...stay,
      start: exact('2012'),
      end: null,
      regime: 'prison',
      legalPhase: 'trial',
    }),
    joins(id, household()),
  ]
  expect(refused.map((result) => !result.ok && result.error.rule)).toEqual(refused.map(() => 'E1'))
})
