import { afterEach, beforeEach, expect, test } from 'vitest'
import { printedName } from '../../../../electron/vault/people/index.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (latin: [string, string], cyrillic?: [string, string]) =>
  vault.must('people.create', {
    names: [
      { script: 'Latn', given: latin[0], family: latin[1] },
      ...(cyrillic ? [{ script: 'Cyrl' as const, given: cyrillic[0], family: cyrillic[1] }] : []),
    ],
    roles: ['activist'],
  }).id
const found = (search: string) => vault.must('people.list', { search }).rows.map(({ nameLatin }) => nameLatin)

test('a name is found in either script, by its beginning, and under other spellings', () => {
  person(['Kanat', 'Zhusipbaev'], ['Қанат', 'Жүсіпбаев'])
  person(['Roza', 'Tuletaeva'])
  for (const search of [
    'Kanat',
    'Қанат',
    'Канат',
    'qanat',
    'zhusip',
    'Жүсіп',
    'Jusipbayev',
    'жусипбаев канат',
  ])
    expect(found(search), search).toEqual(['Kanat Zhusipbaev'])
  for (const search of ['Роза', 'tuletaev', 'Тулетаева'])
    expect(found(search), search).toEqual(['Roza Tuletaeva'])
  expect(found('nobody')).toEqual([])
})

test('a person needs a name and a role; a birth to come is refused', () => {
  const base = { names: [{ script: 'Latn' as const, family: 'Example' }], roles: ['activist' as const] }
  expect(vault.call('people.create', { ...base, names: [{ script: 'Latn' }] })).toMatchObject({
    error: { fields: { 'names.0.family': { problem: 'required' } } },
  })
  expect(vault.call('people.create', { ...base, roles: [] })).toMatchObject({
    error: { fields: { roles: { problem: 'required' } } },
  })
  expect(vault.call('people.create', { ...base, birth: { text: '2031', qualifier: 'exact' } })).toMatchObject(
    { error: { fields: { birth: { problem: 'in_the_future' } } } },
  )
})

test('names that leave the form stay in the history, and new ones are found', () => {
  const id = person(['Aidar', 'Bekov'])
  const { version } = vault.must('people.get', { id })
  vault.must('people.update', {
    id,
    version,
    names: [{ script: 'Latn', given: 'Aidar', family: 'Dosov' }],
    roles: ['witness'],
  })
  expect(found('Bekov')).toEqual([])
  expect(found('Dosov')).toEqual(['Aidar Dosov'])
  expect(vault.must('people.get', { id }).roles.map(({ role }) => role)).toEqual(['witness'])
})

test('a list is paged by its last row and sorted in both directions', () => {
  for (const family of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']) person(['A', family])
  const names: string[] = []
  let cursor: string | null = null
  do {
    const page: Output<'people.list'> = vault.must('people.list', {
      sort: 'name',
      descending: true,
      limit: 2,
      cursor,
    })
    expect(page.total).toBe(cursor ? null : 5)
    names.push(...page.rows.map(({ nameLatin }) => nameLatin.slice(2)))
    cursor = page.next
  } while (cursor)
  expect(names).toEqual(['Gamma', 'Epsilon', 'Delta', 'Beta', 'Alpha'])
  expect(vault.call('people.list', { cursor: 'nonsense' })).toMatchObject({ error: { code: 'validation' } })
})

test('an archived person leaves every list but her own, where she is found and sorted as before', () => {
  const id = person(['Aidar', 'Bekov'])
  person(['Aigul', 'Bekova'])
  vault.must('people.archive', { id, version: 1 })
  const names = (input: object) => vault.must('people.list', input).rows.map(({ nameLatin }) => nameLatin)
  expect(names({ search: 'bek' })).toEqual(['Aigul Bekova'])
  expect(names({ search: 'bek', archived: true })).toEqual(['Aidar Bekov'])
  expect(names({ search: 'aigul', archived: true })).toEqual([])
  expect(vault.must('search.people', { text: 'aidar' }).items).toEqual([])
  expect(vault.must('people.lookup', { search: 'aidar' })).toEqual([])
  vault.must('people.restore', { id, version: 2 })
  expect(names({ search: 'bek' })).toEqual(['Aidar Bekov', 'Aigul Bekova'])
  expect(vault.must('people.lookup', { search: '', role: 'detained_worker' })).toEqual([])
})

test('a search counts whom its list shows: archived persons, families and files are not among them', () => {
  const kanat = person(['Kanat', 'Tuletaev'])
  const roza = person(['Roza', 'Tuletaeva'])
  vault.must('households.create', { label: 'Tuletaev', peopleCount: 2, ground: 'imprisoned' })
  const bytes = new Uint8Array(Buffer.from('text'))
  vault.must('documents.add', { owner: 'person', ownerId: roza, name: 'tuletaeva.txt', bytes })
  const total = (search: string, archived = false) => vault.must('people.list', { search, archived }).total
  expect([total('t'), total('tulet'), total('kanat'), total('…'), total('x')]).toEqual([2, 2, 1, 0, 0])
  vault.must('people.archive', { id: kanat, version: 1 })
  expect([total('t'), total('t', true)]).toEqual([1, 1])
  vault.must('people.restore', { id: kanat, version: 2 })
  expect([total('t'), total('t', true)]).toEqual([2, 0])
  expect(vault.must('people.list', { search: 't', filters: { role: ['lawyer'] } }).total).toBe(0)
})

test('P5: a household exists by its code alone; a person lives in one household', () => {
  const first = vault.must('households.create', { peopleCount: 4, ground: 'imprisoned' })
  expect(vault.must('households.lookup', { search: '' })[0]).toMatchObject({ label: first.ref })
  const second = vault.must('households.create', {
    label: 'Example family',
    peopleCount: 3,
    ground: 'killed',
  })
  const id = person(['Aidar', 'Bekov'])
  vault.must('households.addMember', {
    householdId: first.id,
    personId: id,
    relation: 'head',
    isCaregiver: true,
  })
  expect(
    vault.call('households.addMember', { householdId: second.id, personId: id, relation: 'child' }),
  ).toMatchObject({ error: { rule: 'H1', details: { household: first.ref } } })
})

test('a document prints the form of a name chosen for its language, else that of its usual script', () => {
  const { id } = vault.must('people.create', {
    names: [
      { script: 'Latn', given: 'Roza', family: 'Tuletaeva' },
      { script: 'Cyrl', given: 'Роза', family: 'Төлетаева' },
      { script: 'Latn', given: 'Rosa', family: 'Touletaïeva', kind: 'transliteration', printedIn: ['fr'] },
    ],
    roles: ['activist'],
  })
  expect((['en', 'fr', 'ru', 'kk'] as const).map((language) => printedName(vault.ctx, id, language))).toEqual(
    ['Roza Tuletaeva', 'Rosa Touletaïeva', 'Роза Төлетаева', 'Роза Төлетаева'],
  )
})
