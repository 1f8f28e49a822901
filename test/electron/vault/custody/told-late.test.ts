// Custody the office learns of when it is over, also that of the dead, and releases that follow their period.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
beforeEach(() => {
  vault = openTestVault()
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['detained_worker'],
  }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const source = { new: { kind: 'family', title: 'Call' } } as const
const record = (news: object) => vault.call('custody.record', { personId, source, ...news } as never)
const arrested = (on: string, until: string | null = null, more: object = {}) =>
  record({ what: 'arrested', on: exact(on), until: until && exact(until), ...more })
const freed = (on: string) => record({ what: 'freed', on: exact(on), kind: 'amnesty' })
const timeline = (on?: string) => vault.must('custody.timeline', { personId, ...(on && { on }) })
const ends = () => timeline().periods.map(({ start, end, endReason }) => [start.text, end?.text, endReason])

test('C1 and C4: a custody that is over takes its place before one that stands open', () => {
  arrested('2013-01-10', null, { startReason: 're_arrest' })
  expect(arrested('2012-05-01', '2013-02-01')).toMatchObject({ error: { rule: 'C1' } })
  expect(arrested('2012-05-01', '2012-04-01')).toMatchObject({
    error: { fields: { until: { problem: 'before_custody' } } },
  })
  expect(arrested('2012-05-01', '2020-01-01')).toMatchObject({
    error: { fields: { until: { problem: 'in_the_future' } } },
  })
  expect(arrested('2010-05-01', '2010-06-01').ok).toBe(true)
  expect(arrested('2012-05-01', '2012-06-01')).toMatchObject({ error: { rule: 'C4' } })
  expect(arrested('2012-05-01', '2012-06-01', { startReason: 'recall' }).ok).toBe(true)
  expect(timeline().releases.map(({ date }) => date.text)).toEqual(['2010-06-01', '2012-06-01'])
  expect([timeline('2012-05-15').liberty.status, timeline('2012-07-01').liberty.status]).toEqual([
    'held_closed',
    'at_liberty',
  ])
})

test('C4: the custody of the dead is told later, and ends with the death unless it is told to have ended before', () => {
  record({ what: 'died', on: exact('2012-05-01') })
  expect(arrested('2012-06-01')).toMatchObject({ error: { rule: 'C4_death' } })
  expect(arrested('2011-06-01', '2012-06-01')).toMatchObject({ error: { rule: 'C4_death' } })
  expect(arrested('2011-06-01').ok).toBe(true)
  expect(ends()).toEqual([['2011-06-01', '2012-05-01', 'death']])
  expect(freed('2012-01-10').ok).toBe(true)
  expect(ends()).toEqual([['2011-06-01', '2012-01-10', 'release']])
  expect([timeline('2011-12-16').liberty.status, timeline('2012-02-01').liberty.status]).toEqual([
    'held_closed',
    'at_liberty',
  ])
  expect(timeline('2014-04-08').liberty).toMatchObject({ status: 'dead', since: '2012-05-01' })
})

test('C4: whoever was moved before his death was in the last place when he died', () => {
  arrested('2011-06-01')
  record({ what: 'died', on: exact('2012-05-01') })
  record({ what: 'moved', on: exact('2012-02-01'), regime: 'prison', facilityName: 'Atyrau' })
  expect(ends()).toEqual([
    ['2011-06-01', '2012-02-01', 'transfer'],
    ['2012-02-01', '2012-05-01', 'death'],
  ])
  expect(record({ what: 'moved', on: exact('2013-02-01'), regime: 'prison' })).toMatchObject({ ok: false })
})

test('C6: a release is voided with its period, comes back with it, and follows its corrected end', () => {
  arrested('2012-01-10')
  freed('2013-05-01')
  const period = () => {
    const [first] = timeline().periods
    return { id: first?.id ?? '', version: first?.version ?? 0 }
  }
  const releases = () => timeline().releases.map(({ date }) => date.text)
  vault.must('custody.voidPeriod', { ...period(), reason: 'Somebody else' })
  expect(releases()).toEqual([])
  vault.must('custody.unvoidPeriod', period())
  expect(releases()).toEqual(['2013-05-01'])
  const correct = (end: string | null) =>
    vault.call('custody.correctPeriod', {
      ...period(),
      start: exact('2012-01-10'),
      end: end === null ? null : exact(end),
      regime: 'prison',
      legalPhase: 'trial',
      reason: 'A slip',
    })
  correct('2013-04-01')
  expect(releases()).toEqual(['2013-04-01'])
  expect(correct('2020-01-01')).toMatchObject({ error: { fields: { end: { problem: 'in_the_future' } } } })
  correct(null)
  expect(releases()).toEqual([])
})

test('the family of a caregiver who is taken at the sentence asks who cares, and not again when she is moved', () => {
  const id = vault.must('households.create', { peopleCount: 2, ground: 'imprisoned' }).id
  const member = vault.must('households.addMember', {
    householdId: id,
    personId,
    relation: 'head',
    isCaregiver: true,
  })
  const home = () => vault.must('households.get', { id })
  record({ what: 'sentenced', on: exact('2014-01-10'), kind: 'imprisonment', years: 2, regime: 'prison' })
  expect(home().careAsked?.because).toBe('custody')
  vault.must('households.confirmCare', { id, version: home().version, memberId: member.id })
  record({ what: 'moved', on: exact('2014-02-10'), regime: 'colony_general', facilityName: 'Atyrau' })
  expect(home().careAsked).toBeNull()
})
