import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let id: string
const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const person = (family: string, birth?: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Marat', family }],
    roles: ['wounded'],
    ...(birth && { birth: exact(birth) }),
  }).id
const facts = () => vault.must('facts.ofPerson', { personId: id })
const press = { new: { kind: 'press', title: 'Novaya gazeta', reliability: 'likely' } } as const

beforeEach(() => {
  vault = openTestVault()
  id = person('Example', '1980-05-02')
})
afterEach(() => vault.close())

test('a person is found by the number of a paper, however it is spaced, and a second one with it is warned of', () => {
  vault.must('facts.add', { kind: 'identifier', personId: id, type: 'national_id', value: '800502-300 123' })
  expect(vault.must('people.list', { search: '800502300123' }).rows.map((row) => row.id)).toEqual([id])
  const asked = { type: 'national_id', value: '8005 0230 0123' } as const
  expect(vault.must('facts.sameIdentifier', asked).map((row) => row.id)).toEqual([id])
  expect(vault.must('facts.sameIdentifier', { ...asked, exceptPersonId: id })).toEqual([])
  expect(vault.must('facts.sameIdentifier', { ...asked, type: 'passport' })).toEqual([])
  const [paper] = facts().identifiers
  vault.must('facts.remove', { kind: 'identifier', id: paper?.id ?? '', version: 1 })
  expect(vault.must('people.list', { search: '800502300123' }).rows).toEqual([])
})

test('every fact carries its source with how reliable it is, and when it was written down', () => {
  vault.must('facts.add', {
    kind: 'state',
    personId: id,
    state: '010201',
    from: exact('2011-12'),
    source: press,
  })
  expect(facts().states).toMatchObject([
    {
      state: '010201',
      from: exact('2011-12'),
      until: null,
      source: { title: 'Novaya gazeta', reliability: 'likely' },
      recordedAt: '2014-04-08T10:00:00.000Z',
    },
  ])
})

test('who was killed is dead on that day; a day of death already recorded stays', () => {
  vault.must('facts.add', { kind: 'harm', personId: id, harm: 'killed', on: exact('2011-12-16') })
  expect(vault.must('people.get', { id }).death).toEqual(exact('2011-12-16'))
  const [harm] = facts().harms
  vault.must('facts.change', {
    kind: 'harm',
    id: harm?.id ?? '',
    version: 1,
    harm: 'killed',
    on: exact('2011-12'),
    severity: 'permanent',
  })
  expect(vault.must('people.get', { id }).death).toEqual(exact('2011-12-16'))
})

test('what was done to a person is read apart, its reading is recorded, and a change without it keeps it', () => {
  const { id: harmId } = vault.must('facts.add', {
    kind: 'harm',
    personId: id,
    harm: 'tortured',
    on: exact('2011-12-17'),
    severity: 'serious',
    detail: 'Plastic bag, electric current',
  })
  expect(JSON.stringify(facts())).not.toContain('Plastic')
  expect(JSON.stringify(vault.must('history.list', { entity: 'person', entityId: id }))).not.toContain(
    'Plastic',
  )
  const reads = () =>
    vault.ctx
      .prepare("select count(*) from audit_log where action = 'read' and entity = 'harm' and entity_id = ?")
      .pluck()
      .get(harmId)
  expect(reads()).toBe(0)
  expect(vault.must('facts.harmDetail', { id: harmId }).detail).toBe('Plastic bag, electric current')
  expect(reads()).toBe(1)
  vault.must('facts.change', { kind: 'harm', id: harmId, version: 1, harm: 'tortured', on: exact('2011-12') })
  expect(vault.must('facts.harmDetail', { id: harmId }).detail).toBe('Plastic bag, electric current')
})

test('dates outside a life and ends before beginnings are refused beside their field, and nothing is written', () => {
  vault.must('custody.record', { what: 'died', personId: id, on: exact('2012-03-01'), source: press })
  const refused = (input: Parameters<typeof vault.call<'facts.add'>>[1]) => {
    const answer = vault.call('facts.add', input)
    return answer.ok ? 'saved' : answer.error.fields
  }
  expect(refused({ kind: 'harm', personId: id, harm: 'wounded', on: exact('1979') })).toEqual({
    on: { problem: 'before_birth' },
  })
  expect(refused({ kind: 'employment_harm', personId: id, harm: 'dismissed', on: exact('2012-04') })).toEqual(
    { on: { problem: 'after_death' } },
  )
  expect(
    refused({
      kind: 'state',
      personId: id,
      state: '200200',
      from: exact('2011-06'),
      until: exact('2011-05'),
    }),
  ).toEqual({ until: { problem: 'before_start' } })
  expect(facts()).toEqual({ identifiers: [], states: [], harms: [], employment: [] })
})

test('a restricted person: whoever opens the page is written down, once an unlocking', () => {
  const fields = { names: [{ script: 'Latn', family: 'Hidden' }], roles: ['witness'] } as const
  const input = { ...structuredClone(fields), names: [...fields.names], roles: [...fields.roles] }
  const hidden = vault.must('people.create', { ...input, sensitivity: 3 }).id
  for (let time = 0; time < 3; time++) vault.must('people.get', { id: hidden })
  vault.must('people.get', { id })
  expect(
    vault.ctx
      .prepare("select entity_id from audit_log where action = 'read' and entity = 'person'")
      .pluck()
      .all(),
  ).toEqual([hidden])
})

test('roles in another campaign stay when the form of one is saved, and a name keeps its kind and where it is printed', () => {
  const campaign = (title: string) =>
    vault.must('campaigns.create', { title, launchedOn: '2012-01-01', country: 'KZ' }).id
  const [first, second] = [campaign('First'), campaign('Second')]
  const names = [
    {
      script: 'Latn' as const,
      family: 'Bekov',
      kind: 'transliteration' as const,
      printedIn: ['en' as const],
    },
    { script: 'Latn' as const, family: 'Bekoff', kind: 'alias' as const, printedIn: ['fr' as const] },
  ]
  const made = vault.must('people.create', { names, roles: ['witness'], campaignId: first }).id
  const version = () => vault.must('people.get', { id: made }).version
  vault.must('people.update', { id: made, version: version(), names, roles: ['wounded'], campaignId: second })
  vault.must('people.update', {
    id: made,
    version: version(),
    names,
    roles: ['lawyer', 'wounded'],
    campaignId: second,
  })
  const page = vault.must('people.get', { id: made })
  expect(page.roles.map(({ role, campaignId }) => [role, campaignId === first])).toEqual([
    ['witness', true],
    ['wounded', false],
    ['lawyer', false],
  ])
  expect(page.names.map(({ kind, printedIn }) => [kind, printedIn])).toEqual([
    ['transliteration', ['en']],
    ['alias', ['fr']],
  ])
  expect(vault.must('people.list', { search: 'Bekov' }).rows[0]?.roles.toSorted()).toEqual([
    'lawyer',
    'witness',
    'wounded',
  ])
})

test('a figure stands beside the persons recorded for it, by role or by harm, each counted once', () => {
  const campaignId = vault.must('campaigns.create', {
    title: 'Z',
    launchedOn: '2012-01-01',
    country: 'KZ',
  }).id
  const member = (family: string, roles: ('killed' | 'wounded')[]) =>
    vault.must('people.create', { names: [{ script: 'Latn', family }], roles, campaignId }).id
  const killed = member('A', ['killed'])
  member('B', ['killed', 'wounded'])
  const shot = member('C', ['wounded'])
  for (const personId of [killed, shot])
    vault.must('facts.add', { kind: 'harm', personId, harm: 'killed', on: exact('2011-12-16') })
  vault.must('facts.add', { kind: 'harm', personId: id, harm: 'killed', on: exact('2011-12-16') })
  vault.must('figures.create', {
    campaignId,
    metric: 'killed',
    value: 16,
    qualifier: 'exactly',
    asOf: exact('2011-12'),
    source: press,
  })
  expect(vault.must('campaigns.get', { id: campaignId }).figures).toMatchObject([
    { metric: 'killed', value: 16, recordedPersons: 3 },
  ])
})
