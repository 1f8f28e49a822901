// Search under any spelling: who is meant stands among the first five, and nearly always first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { names, numbers, withTypo } from './spellings.ts'

let vault: TestVault
let ids: string[]
const person = (given: string, family: string) =>
  vault.must('people.create', { names: [{ script: 'Cyrl', given, family }], roles: ['detained_worker'] }).id
beforeAll(() => {
  vault = openTestVault()
  ids = names.map(({ given, family }) => person(given, family))
  // Others who share one of their names.
  for (const [at, { given }] of names.entries())
    for (const far of [40, 90]) person(given, names[(at + far) % names.length]?.family ?? '')
}, 120_000)
afterAll(() => vault.close())

const search = (text: string) => vault.must('search.people', { text, limit: 5 }).items
/** Of all spellings, as `typed` changes them: how many are found among five, and how many of those first. */
const scored = (typed: (spelling: string) => string, every = 1) => {
  const places = names.flatMap(({ spellings }, at) =>
    (at % every === 0 ? spellings : []).map((spelling) =>
      search(typed(spelling)).findIndex(({ personId }) => personId === ids[at]),
    ),
  )
  const found = places.filter((place) => place >= 0)
  return {
    recall: found.length / places.length,
    first: found.filter((place) => place === 0).length / found.length,
  }
}

test('three hundred names in eight spellings each: at least 98 of 100 among five, 99 of 100 of those first', () => {
  expect(names).toHaveLength(300)
  const { recall, first } = scored((spelling) => spelling)
  expect(recall).toBeGreaterThanOrEqual(0.98)
  expect(first).toBeGreaterThanOrEqual(0.99)
})

test('the family name may stand first', () => {
  const { recall, first } = scored((spelling) => spelling.split(' ').toReversed().join(' '), 5)
  expect(recall).toBeGreaterThanOrEqual(0.98)
  expect(first).toBeGreaterThanOrEqual(0.99)
})

test('with a typing error in every spelling at least 88 of 100 are found', () => {
  const pick = numbers(7)
  expect(scored((spelling) => withTypo(spelling, pick), 3).recall).toBeGreaterThanOrEqual(0.88)
})

test('while typing, beginnings of both names are enough', () => {
  const starts = scored(
    (spelling) =>
      spelling
        .split(' ')
        .map((word) => word.slice(0, 5))
        .join(' '),
    5,
  )
  expect(starts.recall).toBeGreaterThanOrEqual(0.9)
})

test('says which stored spelling fits', () => {
  const { id, version } = { id: ids[0] ?? '', version: 1 }
  vault.must('people.update', {
    id,
    version,
    names: [
      { script: 'Cyrl', given: 'Қанат', family: 'Өткелов' },
      { script: 'Latn', given: 'Vladimir', family: 'Petrenko', kind: 'alias' },
    ],
    roles: ['detained_worker'],
  })
  expect(search('Wladimir Petrenko')[0]).toMatchObject({ personId: id, matchedName: 'Vladimir Petrenko' })
})

test('what nobody bears finds nobody, and signs alone are no question', () => {
  for (const text of ['', ' ', '…', '"*(', 'NEAR(a b)', 'xqzwkj', '\u0000', '٣'])
    expect(search(text), JSON.stringify(text)).toEqual([])
})
