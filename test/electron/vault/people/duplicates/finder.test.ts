import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

type Fields = Partial<Input<'people.create'>> & { patronymic?: string }
const person = (given: string, family: string, { patronymic = '', ...fields }: Fields = {}) =>
  vault.must('people.create', {
    names: [{ script: /\p{Script=Cyrillic}/u.test(family) ? 'Cyrl' : 'Latn', given, family, patronymic }],
    roles: ['detained_worker'],
    ...fields,
  }).id
const born = (text: string) => ({ birth: { text, qualifier: 'exact' as const } })
const find = () => {
  while (vault.must('duplicates.compare', {}).left > 0);
}
const pairs = (decided?: ('open' | 'not_duplicate' | 'merged')[]) =>
  vault
    .must('duplicates.list', { descending: true, ...(decided && { filters: { decided } }) })
    .rows.map(({ personId, otherId, status }) => ({ ids: [personId, otherId].toSorted(), status }))
const pairOf = (a: string, b: string, status = 'open') => ({ ids: [a, b].toSorted(), status })

test('typing a person who exists is answered with her, and why', () => {
  const id = person('Канат', 'Жусипбаев', born('1979-05-14'))
  const similar = vault.must('people.similar', {
    names: [{ family: 'Zhusipbayev', given: 'Kanat' }],
    birth: { text: '1979', qualifier: 'exact' },
  })
  expect(similar).toMatchObject([
    { id, isLikely: false, reasons: ['same_name', 'rare_name', 'birth_may_agree'] },
  ])
  expect(
    vault.must('people.similar', {
      names: [{ family: 'Zhusipbayev', given: 'Kanat' }],
      birth: { text: '1979-05-14', qualifier: 'exact' },
    }),
  ).toMatchObject([{ id, isLikely: true, reasons: ['same_name', 'rare_name', 'same_birth'] }])
})

test('one full name alone is told as a namesake; another patronymic or birth is not told', () => {
  person('Нурлан', 'Ахметов', { patronymic: 'Сериков', ...born('1950') })
  const similar = (patronymic: string, text: string | null) =>
    vault
      .must('people.similar', {
        names: [{ family: 'Akhmetov', given: 'Nurlan', patronymic }],
        birth: text === null ? null : { text, qualifier: 'exact' },
      })
      .map(({ isLikely }) => isLikely)
  expect(similar('', null)).toEqual([false])
  expect(similar('Serikov', '1950')).toEqual([true])
  expect(similar('Nurlanov', null)).toEqual([])
  expect(similar('', '1978')).toEqual([])
})

test('a number of a paper is enough, whatever the name', () => {
  const personId = person('Айгуль', 'Ахметова')
  vault.must('facts.add', { kind: 'identifier', personId, type: 'passport', value: 'N 0123-4567' })
  const papers = [{ type: 'passport' as const, value: 'n01234567' }]
  const names = [{ family: 'Ахметова', given: 'Айгуль' }]
  expect(vault.must('people.similar', { names, papers })).toMatchObject([{ id: personId, isLikely: true }])
  const other = [{ family: 'Petrov', given: 'Ivan' }]
  for (const typed of [[], other])
    expect(vault.must('people.similar', { names: typed, papers })).toMatchObject([{ id: personId }])
})

test('the finder keeps pairs of the whole register, the likeliest first, and asks nobody twice', () => {
  const one = person('Канат', 'Жусипбаев', born('1979-05-14'))
  const other = person('Kanat', 'Zhusipbayev', born('1979-05-14'))
  const [rosa, roza] = [person('Роза', 'Тулетаева'), person('Roza', 'Tuletayeva')]
  person('Nurlan', 'Akhmetov', born('1950'))
  person('Nurlan', 'Akhmetov', born('1978'))
  expect(vault.must('duplicates.counts', {})).toEqual({ open: 0, due: 6 })
  find()
  expect(pairs()).toEqual([pairOf(one, other), pairOf(rosa, roza)])
  expect(vault.must('duplicates.counts', {})).toEqual({ open: 2, due: 0 })
  const [first] = vault.must('duplicates.list', { descending: true }).rows
  expect(first).toMatchObject({ score: 98, reasons: ['same_name', 'rare_name', 'same_birth'] })
  expect(vault.must('duplicates.list', { search: 'Tuletaeva' }).rows).toHaveLength(1)
})

test('a change of name, birth, paper or family is compared anew, and so is an undo', () => {
  const one = person('Канат', 'Жусипбаев')
  const other = person('Serik', 'Aminov')
  find()
  expect(pairs()).toEqual([])
  const undo = vault.must('facts.add', {
    kind: 'identifier',
    personId: one,
    type: 'national_id',
    value: '790514300123',
  }).undo
  vault.must('facts.add', { kind: 'identifier', personId: other, type: 'national_id', value: '790514300123' })
  find()
  expect(pairs()).toEqual([pairOf(one, other)])
  vault.must('history.undo', { seq: undo ?? 0 })
  find()
  expect(pairs()).toEqual([])
})

test('"not a duplicate" is remembered until one of the two is called otherwise, and can be undone', () => {
  const one = person('Роза', 'Тулетаева')
  const other = person('Roza', 'Tuletayeva')
  find()
  const { undo } = vault.must('duplicates.tellApart', { personId: other, otherId: one })
  expect(pairs()).toEqual([])
  expect(pairs(['not_duplicate'])).toEqual([pairOf(one, other, 'not_duplicate')])
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(pairs()).toEqual([pairOf(one, other)])

  vault.must('duplicates.tellApart', { personId: one, otherId: other })
  const { version } = vault.must('people.get', { id: other })
  vault.must('people.setField', { id: other, version, field: 'occupation', value: 'Oil worker' })
  find()
  expect(pairs()).toEqual([])
  const now = vault.must('people.get', { id: other })
  vault.must('people.update', {
    id: other,
    version: now.version,
    names: [{ script: 'Latn', given: 'Roza', family: 'Tuletayeva' }],
    roles: ['detained_worker'],
    ...born('1968'),
  })
  find()
  expect(pairs()).toEqual([pairOf(one, other)])
})

test('whoever is archived or erased is compared with nobody, and leaves no key behind (P6)', () => {
  const one = person('Роза', 'Тулетаева')
  const other = person('Roza', 'Tuletayeva')
  find()
  const { ref, version } = vault.must('people.get', { id: one })
  vault.must('people.erase', { id: one, version, code: ref, reason: 'asked' })
  expect(pairs()).toEqual([])
  const left = vault.ctx.prepare('select distinct person_id from duplicate_key').pluck().all()
  expect(left).toEqual([other])
})

test('a name that many bear proves nothing: they meet by what fewer of them share', () => {
  for (let at = 0; at < 60; at++) person('Nurlan', 'Akhmetov', born(`${1940 + at}-01-01`))
  const twice = person('Нурлан', 'Ахметов', born('1960-01-01'))
  find()
  const found = pairs()
  expect(found).toHaveLength(1)
  expect(found[0]?.ids).toContain(twice)
})
