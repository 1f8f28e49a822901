// What the program sees by itself that is not right yet, each with the change that puts it right.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import type { Role } from '../../../../shared/contract/define.ts'
import { keepFindings } from '../../../../electron/vault/quality/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', {
    title: 'Free them',
    goal: 'Release',
    launchedOn: '2013-01-01',
  }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const source = { new: { kind: 'family', title: 'Call' } } as const
const press = { new: { kind: 'press', title: 'Newspaper', reliability: 'high' } } as const
const person = (family: string, fields: Partial<Input<'people.create'>> = {}) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', family, given: 'Aidar' }],
    roles: ['detained_worker'],
    campaignId,
    ...fields,
  }).id
const record = (personId: string, news: object) =>
  vault.must('custody.record', { personId, source, ...news } as never)
const found = (filters: Input<'quality.list'>['filters'] = {}) => vault.must('quality.list', { filters }).rows
const kinds = (subjectId: string) =>
  found()
    .filter((row) => row.subjectId === subjectId)
    .map(({ kind }) => kind)
    .toSorted()

test('C7: a rest between two stays of one custody is found, until it is told how long he was on the way', () => {
  const id = person('Gap', { source })
  record(id, { what: 'arrested', on: exact('2012-01-10') })
  record(id, { what: 'moved', on: exact('2012-12-16'), leftOn: exact('2012-06-01'), regime: 'prison' })
  record(id, { what: 'confirmed', on: '2014-04-01' })
  expect(found()).toMatchObject([
    { kind: 'custody_gap', subjectId: id, on: exact('2012-06-01'), until: exact('2012-12-16') },
  ])
  const [first] = vault.must('custody.timeline', { personId: id }).periods
  vault.must('custody.correctPeriod', {
    id: first?.id ?? '',
    version: first?.version ?? 0,
    start: exact('2012-01-10'),
    end: exact('2012-12-16'),
    regime: 'police_cell',
    legalPhase: 'arrest',
    reason: 'The list of the court',
  })
  expect(kinds(id)).toEqual([])
})

test('C1: two stays that may overlap are found with both beginnings', () => {
  const id = person('Overlap', { source })
  record(id, { what: 'arrested', on: exact('2012-01') })
  record(id, { what: 'moved', on: { text: '2012-03', qualifier: 'approx' }, regime: 'prison' })
  expect(found({ kind: ['possible_overlap'] })).toMatchObject([
    { subjectId: id, on: exact('2012-01'), until: { text: '2012-03', qualifier: 'approx' } },
  ])
})

test('C8: what nobody confirmed for 90 days, and a term that is over, are found on their day without a change', () => {
  const id = person('Held', { source })
  record(id, { what: 'arrested', on: exact('2014-01-08') })
  record(id, {
    what: 'sentenced',
    on: exact('2014-01-08'),
    kind: 'imprisonment',
    months: 6,
    countedFrom: exact('2014-01-08'),
  })
  expect(kinds(id)).toEqual([])
  expect(vault.must('quality.list', {}).total).toBe(0)
  vault.setNow('2014-04-09T10:00:00.000Z')
  expect(vault.must('quality.list', {}).total).toBe(1)
  expect(kinds(id)).toEqual(['not_confirmed'])
  record(id, { what: 'confirmed', on: '2014-04-09' })
  expect(kinds(id)).toEqual([])
  vault.setNow('2014-07-08T10:00:00.000Z')
  expect(kinds(id)).toEqual(['term_over'])
})

test('P2: who is kept on consent needs one; a guardian speaks until she is of age', () => {
  const [kin, child] = [
    person('Kin', { roles: ['family_member'], source }),
    person('Child', { roles: ['family_member'], source, birth: exact('1996-05-01') }),
  ]
  expect(found({ kind: ['no_basis'] }).map(({ subjectId, reason }) => [subjectId, reason])).toEqual([
    [kin, 'no_consent'],
    [child, 'no_consent'],
  ])
  const agree = (subjectId: string, givenBy: 'self' | 'guardian') =>
    vault.must('consents.add', {
      subject: 'person',
      subjectId,
      givenBy,
      givenOn: '2014-04-01',
      scopes: ['store'],
      form: 'written',
    })
  const { id: consentId } = agree(kin, 'self')
  agree(child, 'guardian')
  expect(found({ kind: ['no_basis'] })).toEqual([])
  vault.setNow('2014-05-02T10:00:00.000Z')
  expect(found({ kind: ['no_basis'] }).map(({ subjectId }) => subjectId)).toEqual([child])
  vault.must('consents.withdraw', { id: consentId, version: 1, on: '2014-05-01', reason: 'Asked' })
  expect(found({ kind: ['no_basis'] })).toHaveLength(2)
})

test('P5: a family without a name needs no consent, one with a name does', () => {
  vault.must('households.create', { peopleCount: 2, ground: 'imprisoned' })
  expect(found({ subject: ['household'] })).toEqual([])
  const { id } = vault.must('households.create', { label: 'Akhmetov', peopleCount: 2, ground: 'imprisoned' })
  expect(found({ subject: ['household'] })).toMatchObject([{ kind: 'no_basis', subjectId: id }])
})

test('a fact without a source is found where it lies, and one source mends many at once, undone as one', () => {
  const [one, two] = [person('One', { source }), person('Two', { source })]
  for (const personId of [one, two])
    vault.must('facts.add', {
      kind: 'harm',
      personId,
      harm: 'wounded',
      on: exact('2011-12-16'),
      source: null,
    } as never)
  const missing = found({ kind: ['no_source'] })
  expect(missing).toMatchObject([
    { record: 'harm', subjectId: one, on: exact('2011-12-16') },
    { record: 'harm', subjectId: two },
  ])
  const { id: sourceId } = vault.must('sources.create', { kind: 'press', title: 'List' })
  const rows = missing.map(({ id }) => ({ id, version: 1 }))
  const change = { do: 'giveSource' as const, sourceId }
  const done = vault.must('quality.bulk', { rows, change })
  expect(done).toMatchObject({ changed: 2, skipped: [] })
  expect(found({ kind: ['no_source'] })).toEqual([])
  expect(vault.must('quality.bulk', { rows, change }).changed).toBe(0)
  vault.must('history.undo', { seq: done.undo ?? 0 })
  expect(found({ kind: ['no_source'] })).toHaveLength(2)
  const [first] = found({ kind: ['no_source'] })
  vault.must('quality.giveSource', { findingId: first?.id ?? '', source: press })
  expect(found({ kind: ['no_source'] })).toHaveLength(1)
})

test('somebody of whom nothing says where she is known from is found, until one of her facts does', () => {
  const id = person('Nobody')
  expect(kinds(id)).toEqual(['no_source'])
  record(id, { what: 'arrested', on: exact('2014-04-01') })
  expect(kinds(id)).toEqual([])
})

test('an adopted figure is held against the persons on record, and against how far its source is trusted', () => {
  const killed = {
    campaignId,
    metric: 'killed',
    qualifier: 'exactly',
    asOf: exact('2011-12'),
    isAdopted: true,
  } as const
  const { id } = vault.must('figures.create', { ...killed, value: 1, source: press })
  const figures = () =>
    found({ kind: ['figure_unsupported'] }).map(({ reason, claimed, recorded }) => [
      reason,
      claimed,
      recorded,
    ])
  expect(figures()).toEqual([['fewer_recorded', 1, 0]])
  const first = person('First', { roles: ['killed'], source })
  expect(figures()).toEqual([])
  person('Second', { roles: ['killed'], source })
  expect(figures()).toEqual([['more_recorded', 1, 2]])
  vault.must('people.archive', { id: first, version: vault.must('people.get', { id: first }).version })
  expect(figures()).toEqual([])
  const rumour = { new: { kind: 'press', title: 'Rumour', reliability: 'unsure' } } as const
  vault.must('figures.update', {
    id,
    version: vault.must('campaigns.get', { id: campaignId }).figures[0]?.version ?? 0,
    ...killed,
    value: 1,
    source: rumour,
  })
  expect(figures()).toEqual([['weak_source', null, null]])
})

test('whoever is archived has nothing to mend, and comes back with it', () => {
  const id = person('Away')
  const { version } = vault.must('people.get', { id })
  vault.must('people.archive', { id, version })
  expect(kinds(id)).toEqual([])
  vault.must('people.restore', { id, version: version + 1 })
  expect(kinds(id)).toEqual(['no_source'])
})

test('E1: whoever is erased leaves no finding', () => {
  const id = person('Gone')
  const { ref, version } = vault.must('people.get', { id })
  vault.must('people.erase', { id, version, code: ref, reason: 'Asked' })
  expect(vault.ctx.prepare('select count(*) from quality_finding where subject_id = ?').pluck().get(id)).toBe(
    0,
  )
})

test('the list is searched by name and by number; the counts are those of the list', () => {
  const id = person('Zhumabayeva')
  person('Other')
  expect(vault.must('quality.list', { search: 'Жумабаева' }).rows.map(({ subjectId }) => subjectId)).toEqual([
    id,
  ])
  const { ref } = vault.must('people.get', { id })
  expect(vault.must('quality.list', { search: ref.toLowerCase() }).rows).toHaveLength(1)
  expect(vault.must('quality.counts', {}).kinds).toMatchObject([
    { kind: 'no_source', found: 2 },
    { kind: 'custody_gap', found: 0 },
    ...Array.from({ length: 5 }, () => ({})),
  ])
})

test('G9: only who writes on that page gives a source there', () => {
  person('Nobody')
  const [finding] = found()
  const { ctx } = vault
  const as = (role: Role) =>
    dispatch({ ...ctx, user: { ...ctx.user, roles: [role] } }, 'quality.giveSource', {
      findingId: finding?.id,
      source: press,
    })
  expect(as('campaign_officer')).toMatchObject({ error: { code: 'forbidden' } })
  expect(as('auditor_read_only')).toMatchObject({ error: { code: 'forbidden' } })
  expect(as('case_officer').ok).toBe(true)
})

test('what many are looked at together finds what one by one finds', () => {
  for (const n of Array.from({ length: 30 }, (_, at) => at)) {
    const id = person(`Many${n}`, n % 2 ? { source } : {})
    if (n % 3 === 0) record(id, { what: 'arrested', on: { text: '2013', qualifier: 'exact' } })
  }
  const rows = () => vault.ctx.prepare('select * from quality_finding order by id').all()
  const before = rows()
  const ids = vault.ctx.prepare('select id from person').pluck().all() as string[]
  keepFindings.person.many?.(vault.ctx, ids)
  expect(rows()).toEqual(before)
  expect(before.length).toBeGreaterThan(15)
})
