// Names as lists write them: in one cell, in any order, in two scripts.
import { expect, test } from 'vitest'
import { readNames, whyNoNames } from '../../../shared/import/read-names.ts'

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
  ['Р. Тулетаева', ['Тулетаева|Р.|']],
  ['Аминов ТС', ['Аминов|Тс|']],
  ['Мухамед Али бин Хасан', ['Мухамед|Али бин Хасан|']],
  ['Mr. Talgat Aminov', ['Aminov|Talgat|']],
  ['Аминов Талгат - Aminov Talgat', ['Аминов|Талгат|', 'Aminov|Talgat|']],
  ['Aminov "Tolik" Talgat', ['Aminov|Talgat|', 'Tolik||']],
  ['van der Berg, Jan', ['van der Berg|Jan|']],
  ['Иванова (Петрова) Мария Сергеевна', ['Иванова|Мария|Сергеевна', 'Петрова||']],
  ['Тулетаева Роза (Rosa Tuletayeva)', ['Тулетаева|Роза|', 'Tuletayeva|Rosa|']],
  ['Бекенов\nСерик', ['Бекенов|Серик|']],
  ['Аминов Талгат\nAminov Talgat', ['Аминов|Талгат|', 'Aminov|Talgat|']],
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

test.each([
  ['Досмагамбетов М., брат', 'more_than_names'],
  ['Сапаров Ж.Т. (умер)', 'more_than_names'],
  ['Тажин М. и Бекова А.', 'more_than_names'],
  ['Аминов Талгат, Бекенов Серик', 'more_than_names'],
  ['Аминов Талгат\nБекенов Серик', 'more_than_names'],
  ['Аминов Талгат 1985 г.р.', 'more_than_names'],
  ['2 человека', 'more_than_names'],
  ['ФИО: Аминов Талгат', 'more_than_names'],
  ['Ж?н?сов ?анат', 'letters_lost'],
  ['аминов талгат', null],
  ['Тулешов Максат; Тулешев Максат', null],
  ['1. Тулешов Максат', null],
  ["d'Arc Jeanne", null],
])('whether %s is the name of one person, and nothing else', (cell, why) => {
  expect(whyNoNames(cell, readNames(cell, 'family_first'))).toBe(why)
})
