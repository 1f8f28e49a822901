// The real cases of domain.md, and what cannot have happened.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
let source: { id: string }
const person = (given = 'Aidar') =>
  vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given }],
    roles: ['detained_worker'],
    birth: { text: '1980', qualifier: 'exact' },
  }).id
beforeEach(() => {
  vault = openTestVault({ now: '2017-06-08T10:00:00.000Z' })
  source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
  personId = person()
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
type News = Input<'custody.record'>
type Told<What extends News['what']> = Omit<Extract<News, { what: What }>, 'what' | 'personId' | 'source'>
const tell = <What extends News['what']>(what: What, told: Told<What>) =>
  vault.call('custody.record', { what, personId, source, ...told } as News)
const record = <What extends News['what']>(what: What, told: Told<What>) => {
  const result = tell(what, told)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const refused = <What extends News['what']>(what: What, told: Told<What>) => {
  const before = vault.must('custody.timeline', { personId })
  const result = tell(what, told)
  expect(vault.must('custody.timeline', { personId })).toEqual(before)
  return result.ok ? null : result.error
}
const timeline = () => vault.must('custody.timeline', { personId })
const statusOn = (on: string) => vault.must('custody.timeline', { personId, on }).liberty
const legal = () => vault.must('legal.ofPerson', { personId })

test('C1: what ended on an unknown day ended before the next began, is not open, and overlaps nothing', () => {
  record('arrested', { on: exact('2012-01-10') })
  record('freed', { on: { text: '2012', qualifier: 'unknown' }, kind: 'bail' })
  record('arrested', { on: exact('2013-05-01'), startReason: 'bail_revoked' })
  expect(timeline().possibleOverlaps).toEqual([])
  expect(statusOn('2012-06-01')).toMatchObject({ status: 'held_closed', certain: false })
  expect(statusOn('2013-05-01')).toMatchObject({ status: 'held_closed', certain: true })
})

test('C1: what ended on an unknown day has ended today', () => {
  record('arrested', { on: exact('2012-01-10') })
  record('freed', { on: { text: '2012', qualifier: 'after' }, kind: 'amnesty' })
  expect(statusOn('2017-06-08')).toMatchObject({ status: 'at_liberty', certain: true })
  expect(statusOn('2017-06-07')).toMatchObject({ certain: false })
})

test('C1: "about" widens by one unit on both sides, "before" and "after" have one bound', () => {
  record('arrested', { on: { text: '2012-03', qualifier: 'approx' } })
  const certain = (on: string) => [statusOn(on).status, statusOn(on).certain]
  expect(certain('2012-01-31')).toEqual(['at_liberty', true])
  expect(certain('2012-02-01')).toEqual(['held_closed', false])
  expect(certain('2012-04-30')).toEqual(['held_closed', true])
  record('freed', { on: { text: '2014-06', qualifier: 'before' }, kind: 'pardon' })
  expect(certain('2013-01-01')[1]).toBe(false)
  expect(certain('2014-06-30')).toEqual(['at_liberty', true])
})

test('C2: the real case of 21 days on the way from Aktau to Petropavlovsk, decided before it was done', () => {
  record('arrested', { on: exact('2011-12-17'), regime: 'remand_centre', facilityName: 'Aktau' })
  record('moved', {
    on: exact('2012-12-16'),
    leftOn: exact('2012-11-25'),
    decidedOn: exact('2012-11-12'),
    regime: 'colony_general',
    facilityName: 'Petropavlovsk',
  })
  const transit = timeline().periods.find(({ regime }) => regime === 'in_transit')
  expect(transit).toMatchObject({ start: exact('2012-11-25'), end: exact('2012-12-16'), isDerived: true })
  expect(timeline().periods.at(-1)?.decidedOn).toEqual(exact('2012-11-12'))
  // Decided on the 12th, and still in Aktau on the 24th.
  expect(statusOn('2012-11-24').facility).toBe('Aktau')
  expect(statusOn('2012-12-15').regime).toBe('in_transit')
  expect(statusOn('2012-12-16').facility).toBe('Petropavlovsk')
})

test('C11: a sentence cut on appeal ends on 2 January 2017, counted from the arrest and not from the verdict', () => {
  record('arrested', { on: exact('2012-01-03') })
  record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 7 })
  record('appeal', { on: exact('2012-08-06'), outcome: 'reduced', years: 5 })
  const [first, second] = timeline().sentences
  expect(first).toMatchObject({
    countedFrom: exact('2012-01-03'),
    expectedEnd: '2019-01-02',
    isEffective: false,
  })
  expect(second).toMatchObject({
    countedFrom: exact('2012-01-03'),
    convention: 'from_arrest',
    expectedEnd: '2017-01-02',
    isEffective: true,
    supersedesId: first?.id,
  })
})

test('C8: a term that ended without news is unknown, with the day it should have ended', () => {
  record('arrested', { on: exact('2012-01-03') })
  record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 5 })
  expect(statusOn('2017-01-02').status).toBe('held_closed')
  expect(statusOn('2017-01-03')).toMatchObject({
    status: 'unknown',
    overdueSince: '2017-01-02',
    certain: false,
  })
  expect(vault.must('custody.round', {}).rows[0]).toMatchObject({ id: personId, overdueSince: '2017-01-02' })
})

test('C4: bailed, then taken at the sentence: one custody after the other, each with its reason', () => {
  record('arrested', { on: exact('2011-12-20') })
  record('freed', { on: exact('2012-02-01'), kind: 'bail', regime: 'bail' })
  expect(statusOn('2012-03-01').status).toBe('restricted')
  record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 4, regime: 'remand_centre' })
  expect(timeline().periods.map(({ regime, startReason }) => [regime, startReason])).toEqual([
    ['police_cell', 'arrest'],
    ['bail', 'regime_change'],
    ['remand_centre', 'taken_at_sentence'],
  ])
  // Not the days on bail: the term runs from when he was taken.
  expect(timeline().sentences[0]?.countedFrom).toEqual(exact('2012-06-04'))
})

test('C4: who was set free and is held after the sentence was taken at it, and nothing is sentenced back after a death', () => {
  record('arrested', { on: exact('2011-12-20') })
  record('freed', { on: exact('2012-02-01'), kind: 'bail' })
  record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 4, regime: 'prison' })
  expect(timeline().periods.at(-1)).toMatchObject({ startReason: 'taken_at_sentence', end: null })
  record('died', { on: exact('2013-01-05') })
  expect(
    refused('sentenced', { on: exact('2013-02-01'), kind: 'imprisonment', years: 1, regime: 'prison' }),
  ).toMatchObject({
    rule: 'C4_death',
  })
})

test('C4: a voided period does not come back where it no longer fits', () => {
  record('arrested', { on: exact('2011-12-20') })
  record('freed', { on: exact('2012-02-01'), kind: 'charges_dropped' })
  const [first] = timeline().periods
  vault.must('custody.voidPeriod', { id: first?.id ?? '', version: first?.version ?? 0, reason: 'Mistaken' })
  record('arrested', { on: exact('2013-02-01') })
  const again = vault.call('custody.unvoidPeriod', {
    id: first?.id ?? '',
    version: (first?.version ?? 0) + 1,
  })
  expect(again).toMatchObject({ ok: false, error: { rule: 'C4' } })
  expect(timeline().periods.filter(({ voidedReason }) => voidedReason === null)).toHaveLength(1)
})

test('parole asked and refused stays one proceeding, with both opinions; custody does not change', () => {
  record('arrested', { on: exact('2012-01-03') })
  record('release_asked', { on: exact('2014-03-01'), colonyOpinion: 'supports', court: 'City court' })
  expect(refused('release_asked', { on: exact('2014-03-05') })).toMatchObject({
    fields: { request: { problem: 'asked_already' } },
  })
  expect(refused('release_refused', { on: exact('2014-02-01') })).toMatchObject({
    fields: { on: { problem: 'before_request', values: { asked: '2014-03-01' } } },
  })
  record('release_refused', { on: exact('2014-04-10'), prosecutorOpinion: 'opposes' })
  expect(legal().proceedings).toMatchObject([
    {
      kind: 'conditional_release',
      court: 'City court',
      decision: 'refused',
      start: exact('2014-03-01'),
      end: exact('2014-04-10'),
      colonyOpinion: 'supports',
      prosecutorOpinion: 'opposes',
    },
  ])
  expect(statusOn('2014-05-01').status).toBe('held_closed')
  // He may ask again.
  record('release_asked', { on: exact('2015-03-01') })
  expect(legal().proceedings).toHaveLength(2)
})

test('C2: parole granted is decided; custody changes on the day it is carried out', () => {
  record('arrested', { on: exact('2012-01-03') })
  record('release_asked', { on: exact('2014-03-01') })
  record('release_granted', { on: exact('2014-04-10') })
  expect(legal().proceedings[0]?.decision).toBe('granted')
  expect(statusOn('2014-05-01').status).toBe('held_closed')
  expect(timeline().releases).toEqual([])

  personId = person('Berik')
  record('arrested', { on: exact('2012-01-03') })
  expect(refused('release_granted', { on: exact('2014-04-10'), doneOn: exact('2014-04-01') })).toMatchObject({
    fields: { doneOn: { problem: 'decided_after' } },
  })
  record('release_granted', { on: exact('2014-04-10'), doneOn: exact('2014-04-25'), regime: 'parole' })
  expect(statusOn('2014-04-24').status).toBe('held_closed')
  expect(statusOn('2014-04-25').status).toBe('restricted')
  expect(timeline().releases).toMatchObject([{ kind: 'early_conditional', date: exact('2014-04-25') }])
  expect(legal().proceedings[0]).toMatchObject({ decision: 'granted', end: exact('2014-04-10') })
})

test('a milder regime granted moves on the day it is carried out, and needs to say where to', () => {
  record('arrested', { on: exact('2012-01-03'), regime: 'colony_general' })
  const granted = { on: exact('2014-02-01'), request: 'regime_change' as const, doneOn: exact('2014-02-20') }
  expect(refused('release_granted', granted)).toMatchObject({ fields: { regime: { problem: 'required' } } })
  record('release_granted', { ...granted, regime: 'colony_settlement' })
  expect(timeline().periods.at(-1)).toMatchObject({
    regime: 'colony_settlement',
    decidedOn: exact('2014-02-01'),
  })
  expect(statusOn('2014-02-10').status).toBe('held_closed')
  expect(statusOn('2014-02-20').status).toBe('held_open')
})

test.each([
  [
    'freed',
    { on: exact('2011-12-01'), kind: 'amnesty' },
    { on: { problem: 'before_custody', values: { start: '2012-01-03' } } },
  ],
  ['escaped', { on: exact('2011-12-01') }, { on: { problem: 'before_custody' } }],
  ['died', { on: exact('1979-12-31') }, { on: { problem: expect.stringMatching(/before/) } }],
  [
    'appeal',
    { on: exact('2012-05-01'), outcome: 'reduced', years: 1 },
    { on: { problem: 'before_sentence' } },
  ],
  [
    'moved',
    { on: exact('2012-05-01'), leftOn: exact('2012-06-01'), regime: 'prison' },
    { leftOn: { problem: 'rule.C2' } },
  ],
  [
    'moved',
    { on: exact('2012-05-01'), decidedOn: exact('2012-06-01'), regime: 'prison' },
    { decidedOn: { problem: 'decided_after' } },
  ],
] as const)(
  'bad input: %s at an impossible day is refused beside its field, and nothing is half written',
  (what, told, fields) => {
    record('arrested', { on: exact('2012-01-03') })
    record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 5 })
    expect(refused(what, told as never)).toMatchObject({ fields })
  },
)

test('bad input: nobody dies before he was born, nor before custody that is known to have ended later', () => {
  expect(refused('died', { on: exact('1979') })).toMatchObject({
    fields: { on: { problem: 'before_birth' } },
  })
  record('arrested', { on: exact('2012-01-03') })
  record('freed', { on: exact('2013-01-03'), kind: 'amnesty' })
  expect(refused('died', { on: exact('2012-06-01') })).toMatchObject({
    fields: { on: { problem: 'before_custody_end', values: { end: '2013-01-03' } } },
  })
})

test('C4: a death in custody, soon after it or of injuries is offered as linked to it; another is not', () => {
  const why = (on: string) => vault.must('custody.deathLink', { personId, on: exact(on) })
  expect(why('2012-06-01')).toEqual({ why: null, days: null })
  record('arrested', { on: exact('2012-01-03') })
  expect(why('2012-06-01')).toEqual({ why: 'in_custody', days: null })
  record('freed', { on: exact('2012-07-01'), kind: 'medical' })
  expect(why('2012-09-29')).toEqual({ why: 'after_release', days: 90 })
  expect(why('2012-09-30')).toEqual({ why: null, days: null })
  record('ill', { on: exact('2012-05-01'), kind: 'beating', text: 'Beaten at the police station' })
  expect(why('2014-09-30')).toEqual({ why: 'injuries', days: null })
})

test('fell ill: kept as a restricted note, and that it was read is written down', () => {
  record('ill', { on: exact('2012-05-01'), text: 'No insulin for a week', medical: 'denied' })
  expect(vault.must('conditionNotes.list', { personId })).toMatchObject([
    { kind: 'health', text: 'No insulin for a week', medical: 'denied', source: { title: 'Newspaper' } },
  ])
  const read = vault.must('history.list', { entity: 'person', entityId: personId })
  expect(read.filter(({ action }) => action === 'read')).toHaveLength(1)
  const treasury = openTestVault({ roles: ['treasurer'] })
  expect(treasury.call('conditionNotes.list', { personId })).toMatchObject({ error: { code: 'forbidden' } })
  treasury.close()
})

test('what is told of a confirmation, an escape and a death is kept with its source', () => {
  record('arrested', { on: exact('2012-01-03') })
  record('confirmed', { on: '2012-02-01', note: 'Seen by his brother' })
  record('died', { on: exact('2012-03-01'), note: 'His wife was told by telephone' })
  expect(timeline().periods[0]).toMatchObject({
    confirmedSource: { title: 'Newspaper' },
    endSource: { title: 'Newspaper' },
    note: 'Seen by his brother\nHis wife was told by telephone',
  })
})

test('C11: credited days, a day set by hand with its reason, and early release as an estimate by its rule', () => {
  record('arrested', { on: exact('2012-01-01') })
  record('sentenced', { on: exact('2012-06-04'), kind: 'imprisonment', years: 6, creditedDays: 10 })
  const [sentence] = timeline().sentences
  expect(sentence).toMatchObject({ expectedEnd: '2017-12-21', earlyRelease: null })
  const counted = (more: object) => {
    const { id = '', version = 0, countedFrom } = timeline().sentences[0] ?? {}
    return vault.call('custody.countSentence', { id, version, countedFrom: countedFrom ?? null, ...more })
  }
  expect(counted({ gravity: 'grave' }).ok).toBe(true)
  // Half of six years counted from 1 January 2012: 2192 days, so 1096.
  expect(timeline().sentences[0]?.earlyRelease).toEqual({
    notBefore: '2015-01-01',
    code: 'kz_1997',
    article: '70',
    served: 1,
    of: 2,
  })
  expect(counted({ expectedRelease: '2016-01-01' })).toMatchObject({
    error: { fields: { expectedReason: { problem: 'required' } } },
  })
  expect(counted({ expectedRelease: '2016-01-01', expectedReason: 'The colony says so' }).ok).toBe(true)
  expect(timeline().sentences[0]).toMatchObject({
    computedEnd: '2017-12-31',
    expectedEnd: '2016-01-01',
    expectedReason: 'The colony says so',
  })
  expect(statusOn('2016-01-02').overdueSince).toBe('2016-01-01')
})

test('C11: a sentence after 2014 follows the new code', () => {
  record('arrested', { on: exact('2015-02-01') })
  record('sentenced', {
    on: exact('2015-06-04'),
    kind: 'imprisonment',
    years: 3,
    gravity: 'especially_grave',
  })
  expect(timeline().sentences[0]?.earlyRelease).toMatchObject({
    code: 'kz_2014',
    article: '72',
    served: 2,
    of: 3,
  })
})
