// Search under any spelling: who is meant stands among the first five, and nearly always first.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { type Named, names, numbers, unseen, withTypo } from './spellings.ts'

const sets = { names, unseen }
let vault: TestVault
let ids: ReadonlyMap<Named, string>
const person = (given: string, family: string) =>
  vault.must('people.create', { names: [{ script: 'Cyrl', given, family }], roles: ['detained_worker'] }).id
beforeAll(() => {
  vault = openTestVault()
  ids = new Map([...names, ...unseen].map((name) => [name, person(name.given, name.family)]))
  // Others who share one of their names.
  for (const set of Object.values(sets))
    for (const [at, { given }] of set.entries())
      for (const far of [40, 90]) person(given, set[(at + far) % set.length]?.family ?? '')
}, 120_000)
afterAll(() => vault.close())

const search = (text: string) => vault.must('search.people', { text, limit: 5 }).items
/** Of all spellings, as `typed` changes them: how many are found among five, and how many of those first. */
const scored = (set: readonly Named[], typed: (spelling: string) => string, every = 1) => {
  const places = set.flatMap((name, at) =>
    (at % every === 0 ? name.spellings : []).map((spelling) =>
      search(typed(spelling)).findIndex(({ personId }) => personId === ids.get(name)),
    ),
  )
  const found = places.filter((place) => place >= 0)
  return {
    recall: found.length / places.length,
    first: found.filter((place) => place === 0).length / found.length,
  }
}
const eachWord = (spelling: string, change: (word: string) => string) =>
  spelling.split(' ').map(change).join(' ')

test('three hundred names and a hundred of more peoples, in eight spellings each', () => {
  expect([names.length, unseen.length]).toEqual([300, 100])
})

describe.each(Object.entries(sets))('%s', (_, set) => {
  test('at least 98 of 100 are among five, 99 of 100 of those first', () => {
    const { recall, first } = scored(set, (spelling) => spelling)
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(first).toBeGreaterThanOrEqual(0.99)
  })

  test('the family name may stand first', () => {
    const { recall, first } = scored(set, (spelling) => spelling.split(' ').toReversed().join(' '), 5)
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(first).toBeGreaterThanOrEqual(0.99)
  })

  test('with a typing error in every spelling at least 95 of 100 are found', () => {
    const pick = numbers(7)
    expect(scored(set, (spelling) => withTypo(spelling, pick), 3).recall).toBeGreaterThanOrEqual(0.95)
  })

  test('while typing, beginnings of both names are enough', () => {
    const starts = scored(set, (spelling) => eachWord(spelling, (word) => word.slice(0, 5)), 5)
    expect(starts.recall).toBeGreaterThanOrEqual(0.9)
  })

  test('a family name alone, mistyped, finds somebody of the family 9 of 10 times', () => {
    const pick = numbers(13)
    const asked = set.flatMap(({ family, spellings }, at) =>
      (at % 3 === 0 ? spellings : []).map((spelling) => ({ family, typed: spelling.split(' ')[1] ?? '' })),
    )
    const found = asked.filter(({ family, typed }) =>
      search(withTypo(typed, pick)).some(({ displayName }) => displayName.endsWith(` ${family}`)),
    )
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.9)
  })
})

test('says which stored spelling fits', () => {
  const { id, version } = { id: person('Қанат', 'Өткелов'), version: 1 }
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

test('a word of both alphabets, a compound written apart or together, and an initial no key keeps', () => {
  const [double, written, initial] = [
    person('Нұр-Мұхаммед', 'Әл-Фараби'),
    person('Дінмұхаммед', 'Бекқожа'),
    person('Иоганн', 'Тильман'),
  ]
  person('Оксана', 'Тильман')
  const first = (text: string) => search(text)[0]?.personId
  expect(first('Hуp-Mуxaммeд Aль-Фapaби')).toBe(double)
  expect(first('Nurmukhammed Alfarabi')).toBe(double)
  expect(first('Динмухаммед Бек-Кожа')).toBe(written)
  expect(first('Dinmukhammed Bek Kozha')).toBe(written)
  expect(first('И. Тильман')).toBe(initial)
})
