// Names as lists write them: in one cell, in any order, in two scripts.
import { expect, test } from 'vitest'
import { readNames } from '../../../shared/import/read-names.ts'

const read = (cell: string, order: 'family_first' | 'given_first' = 'family_first') =>
  readNames(cell, order).map(({ family, given, patronymic }) => [family, given, patronymic].join('|'))

test.each([
  ['Тулешов Максат', ['Тулешов|Максат|']],
  ['Максат Тулешов', ['Тулешов|Максат|']],
  ['ТУЛЕШОВ Максат Бақытұлы', ['Тулешов|Максат|Бақытұлы']],
  ['Максат Бақытұлы Тулешов', ['Тулешов|Максат|Бақытұлы']],
  ['Tuletayeva, Roza Tureevna', ['Tuletayeva|Roza|Tureevna']],
  ['Roza TULETAYEVA', ['Tuletayeva|Roza|']],
  ['Жүнісов Т.А.', ['Жүнісов|Т.|А.']],
  ['Т.А. Жүнісов', ['Жүнісов|Т.|А.']],
  ['1. Тулешов Максат', ['Тулешов|Максат|']],
  ['Тулешов Максат / Maksat Tuleshov', ['Тулешов|Максат|', 'Tuleshov|Maksat|']],
  ['Аминов Талгат (Толик)', ['Аминов|Талгат|', 'Толик||']],
  ['Aminov Talgat aka Tolik', ['Aminov|Talgat|', 'Tolik||']],
])('%s', (cell, names) => {
  expect(read(cell)).toEqual(names)
})

test('where nothing tells, the order that was said decides', () => {
  expect([read('Sarsen Kali'), read('Sarsen Kali', 'given_first')]).toEqual([
    ['Sarsen|Kali|'],
    ['Kali|Sarsen|'],
  ])
})

test('the script of each is known, and nothing comes of nothing', () => {
  expect(readNames('Тулешов / Tuleshov', 'family_first').map(({ script }) => script)).toEqual([
    'Cyrl',
    'Latn',
  ])
  expect(read(' - / 12 ')).toEqual([])
})
