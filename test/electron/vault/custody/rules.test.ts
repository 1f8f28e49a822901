import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { officeIn } from '../../../helpers/time-zone.ts'

let vault: TestVault
let personId: string
let source: { id: string }
beforeEach(() => {
  vault = openTestVault({ now: '2014-04-08T10:00:00.000Z' })
  source = {
    id: vault.must('sources.create', {
      kind: 'press',
      title: 'Newspaper',
      date: { text: '2014-04-01', qualifier: 'exact' },
    }).id,
  }
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['detained_worker'],
  }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
type News = Input<'custody.record'>
const arrest = (on: string, more: object = {}): News & { what: 'arrested' } => ({
  what: 'arrested',
  personId,
  on: exact(on),
  source,
  ...more,
})
const moved = (
  on: string,
  regime: 'prison' | 'colony_general' | 'colony_settlement',
  more: object = {},
): News & { what: 'moved' } => ({
  what: 'moved',
  personId,
  on: exact(on),
  regime,
  source,
  facilityName: 'Elsewhere',
  ...more,
})
const freed = (on: string, more: object = {}): News => ({
  what: 'freed',
  personId,
  on: exact(on),
  kind: 'end_of_sentence',
  source,
  ...more,
})
const record = (news: News) => vault.must('custody.record', news)
const refused = (news: News) => {
  const before = vault.must('custody.timeline', { personId })
  const result = vault.call('custody.record', news)
  expect(vault.must('custody.timeline', { personId })).toEqual(before)
  return result.ok ? null : result.error
}
const statusOn = (on: string) => vault.must('custody.timeline', { personId, on }).liberty

test('C1: a certain overlap is refused with both periods, and nothing changes', () => {
  record(arrest('2012-01-10'))
  record(freed('2013-05-01'))
  expect(refused(arrest('2012-06-01', { startReason: 're_arrest' }))).toMatchObject({
    code: 'rule',
    rule: 'C1',
    details: { aStart: '2012-01-10', bStart: '2012-06-01' },
  })
})

test('C1: a possible overlap is accepted and listed', () => {
  record({ ...arrest('2012-01-10'), on: exact('2012-01') })
  record({ ...moved('2012-03', 'prison'), on: { text: '2012-03', qualifier: 'approx' } })
  const { possibleOverlaps, periods } = vault.must('custody.timeline', { personId })
  expect(periods).toHaveLength(2)
  expect(possibleOverlaps).toHaveLength(1)
})

test('C2: a gap of 1 to 60 days after a transfer becomes a period in transit', () => {
  record(arrest('2012-01-10'))
  record(moved('2012-12-16', 'prison', { leftOn: exact('2012-11-25') }))
  const { periods, gaps } = vault.must('custody.timeline', { personId })
  expect(periods.map(({ regime, start, end }) => [regime, start.text, end?.text])).toEqual([
    ['police_cell', '2012-01-10', '2012-11-25'],
    ['in_transit', '2012-11-25', '2012-12-16'],
    ['prison', '2012-12-16', undefined],
  ])
  expect(gaps).toEqual([])
  expect(statusOn('2012-12-01')).toMatchObject({ status: 'held_closed', regime: 'in_transit', certain: true })
})

test('C7: a longer gap in one custody is "whereabouts unknown"', () => {
  record(arrest('2012-01-10'))
  record(moved('2012-12-16', 'prison', { leftOn: exact('2012-06-01') }))
  expect(vault.must('custody.timeline', { personId }).gaps).toEqual([
    { from: '2012-06-01', to: '2012-12-16' },
  ])
  expect(statusOn('2012-09-01').status).toBe('unknown')
})

test('C2: nobody arrives before he was taken', () => {
  record(arrest('2012-06-10'))
  expect(refused(moved('2012-02-01', 'prison'))).toMatchObject({ code: 'rule', rule: 'C2' })
})

test('C3: at most one open period; who is held cannot be arrested again, and who is not held cannot be moved', () => {
  expect(refused(moved('2012-02-01', 'prison'))).toMatchObject({ code: 'rule', rule: 'C3' })
  record(arrest('2012-01-10'))
  expect(refused(arrest('2012-02-01'))).toMatchObject({ code: 'rule', rule: 'C3' })
})

test('C4: after a release a new custody needs its own reason', () => {
  record(arrest('2012-01-10'))
  record(freed('2012-03-01'))
  expect(refused(arrest('2013-01-01'))).toMatchObject({
    code: 'rule',
    rule: 'C4',
    fields: { startReason: { problem: 'rule.C4' } },
  })
  record(arrest('2013-01-01', { startReason: 'recall' }))
  expect(statusOn('2013-01-01').status).toBe('held_closed')
})

test('C4: death closes everything, sets the death date, and ends custody for good', () => {
  record(arrest('2012-01-10'))
  record({ what: 'died', personId, on: exact('2012-05-01'), custodyLink: 'alleged', source })
  expect(vault.must('people.get', { id: personId })).toMatchObject({
    death: { text: '2012-05-01' },
    custodyLink: 'alleged',
    liberty: { status: 'dead' },
  })
  expect(refused(arrest('2013-01-01', { startReason: 're_arrest' }))).toMatchObject({ rule: 'C4_death' })
})

test('C5: liberty is computed on any day, and on a hand-over day the later period counts', () => {
  record(arrest('2012-01-10'))
  record(moved('2012-02-01', 'prison'))
  record(moved('2013-02-01', 'colony_settlement'))
  record(freed('2014-02-10'))
  const on = (day: string) => [statusOn(day).status, statusOn(day).certain]
  expect(on('2011-12-31')).toEqual(['at_liberty', true])
  expect(on('2012-02-01')).toEqual(['held_closed', true])
  expect(on('2013-02-01')).toEqual(['held_open', true])
  expect(on('2014-02-09')).toEqual(['held_open', true])
  expect(on('2014-02-10')).toEqual(['at_liberty', true])
})

test('C5: inside the edges of a partial date the status is uncertain', () => {
  record({ ...arrest('2012-03'), on: exact('2012-03') })
  expect(statusOn('2012-03-15')).toMatchObject({ status: 'held_closed', certain: false })
  expect(statusOn('2012-04-01')).toMatchObject({ status: 'held_closed', certain: true })
})

test('C6: a voided period leaves every count and stays in the timeline with its reason', () => {
  record(arrest('2012-01-10'))
  const [period] = vault.must('custody.timeline', { personId }).periods
  vault.must('custody.voidPeriod', {
    id: period?.id ?? '',
    version: period?.version ?? 0,
    reason: 'Another person of this name',
  })
  const after = vault.must('custody.timeline', { personId })
  expect(after.periods[0]?.voidedReason).toBe('Another person of this name')
  expect(vault.must('people.list', { filters: { status: ['held_closed'] } }).total).toBe(0)
})

test('C8: "confirmed, no change" moves the last confirmation; a term that is over makes the status unknown', () => {
  record(arrest('2012-01-10'))
  record({ what: 'confirmed', personId, on: '2014-04-01' })
  expect(statusOn('2014-04-08').lastConfirmed).toBe('2014-04-01')
  record({
    what: 'sentenced',
    personId,
    on: exact('2012-06-04'),
    kind: 'imprisonment',
    years: 2,
    countedFrom: exact('2012-01-10'),
    source,
  })
  expect(statusOn('2014-01-09')).toMatchObject({ status: 'held_closed', overdueSince: null })
  expect(statusOn('2014-01-10')).toMatchObject({ status: 'unknown', overdueSince: '2014-01-09' })
})

test('an appeal changes the sentence and keeps the one before', () => {
  record(arrest('2011-12-20'))
  record({
    what: 'sentenced',
    personId,
    on: exact('2012-06-04'),
    kind: 'imprisonment',
    years: 7,
    countedFrom: exact('2011-12-20'),
    source,
  })
  record({ what: 'appeal', personId, on: exact('2012-08-06'), outcome: 'reduced', years: 5, source })
  const { sentences } = vault.must('custody.timeline', { personId })
  expect(
    sentences.map(({ years, status, isEffective, expectedEnd }) => ({
      years,
      status,
      isEffective,
      expectedEnd,
    })),
  ).toEqual([
    { years: 7, status: 'reduced', isEffective: false, expectedEnd: '2018-12-19' },
    { years: 5, status: 'in_force', isEffective: true, expectedEnd: '2016-12-19' },
  ])
})

test('a day that does not exist and a day to come each get their sentence', () => {
  expect(refused({ ...arrest('2012-02-31') })).toMatchObject({
    code: 'validation',
    fields: { 'on.text': { problem: 'no_such_day' } },
  })
  expect(refused(arrest('2015-01-01'))).toMatchObject({
    code: 'validation',
    fields: { on: { problem: 'in_the_future' } },
  })
})

test('the status kept for lists is the one computed slowly', () => {
  record(arrest('2012-01-10'))
  record(moved('2013-02-01', 'colony_settlement'))
  const row = vault.must('people.list', {}).rows[0]
  const slow = statusOn('2014-04-08')
  expect([row?.status, row?.statusSince, row?.facility]).toEqual([slow.status, slow.since, slow.facility])
})

test('the history of a person tells her custody too, with the place by its name', () => {
  vault.must('custody.record', arrest('2011-12-17', { facilityName: 'Aktau detention centre' }))
  const custody = vault
    .must('history.list', { entity: 'person', entityId: personId })
    .filter(({ entity }) => entity === 'custody_period')
  expect(custody).toHaveLength(1)
  expect(custody[0]?.changes).toContainEqual({
    field: 'facility_id',
    before: null,
    after: 'Aktau detention centre',
    canPutBack: false,
  })
  expect(custody[0]?.canUndo).toBe(true)
})

test('who is arrested, or born, this night is so today where the office is', () => {
  officeIn('Asia/Almaty')
  vault.setNow('2014-04-08T22:00:00.000Z')
  const names = [{ script: 'Latn' as const, family: 'Example', given: 'Dana' }]
  const born = (text: string) =>
    vault.call('people.create', { names, roles: ['family_member'], birth: exact(text) })
  expect(born('2014-04-10')).toMatchObject({ error: { fields: { birth: { problem: 'in_the_future' } } } })
  expect(born('2014-04-09')).toMatchObject({ ok: true })
  expect(refused(arrest('2014-04-10'))).toMatchObject({ fields: { on: { problem: 'in_the_future' } } })
  record(arrest('2014-04-09'))
})
