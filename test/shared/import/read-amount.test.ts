// Amounts and currencies as lists write them.
import { expect, test } from 'vitest'
import { currencyIn, currencyOfHeading, readAmount } from '../../../shared/import/read-amount.ts'

const read = (cell: string, currency = 'CHF') => {
  const found = readAmount(cell, currency)
  return found.ok ? found.minor : found.problem
}

test.each([
  ['1 234,56', 123_456],
  ["12'500", 1_250_000],
  ['1.234.567,89', 123_456_789],
  ['2 500=00', 250_000],
  ['CHF 250.–', 25_000],
  ['Fr. 250.-', 25_000],
  ['100.', 10_000],
  ['-120', -12_000],
  // Fifty cents to one, fifty francs less to the other.
  ['1 000-50', 'not_an_amount'],
  ['100 + 50', 'not_an_amount'],
  ['10 тыс.', 'not_an_amount'],
  ['50 000 тг', 'not_an_amount'],
  ['$100', 'not_an_amount'],
])('F10: %s francs', (cell, minor) => {
  expect(read(cell)).toBe(minor)
})

test('F3: a currency beside its amount is the currency of the list, or the amount is refused', () => {
  expect([read('50 000 тг', 'KZT'), read('1.234,56 €', 'EUR'), read('2 500 руб.', 'RUB')]).toEqual([
    5_000_000, 123_456, 250_000,
  ])
})

test.each([
  ['chf', 'CHF'],
  ['швейц. франк', 'CHF'],
  ['Fr.', 'CHF'],
  ['тенге', 'KZT'],
  ['€', 'EUR'],
  ['долл. США', 'USD'],
  ['монеты', null],
])('the currency %s', (text, code) => {
  expect(currencyIn(text)).toBe(code)
})

test.each([
  ['Amount EUR', 'EUR'],
  ['Сумма (тг)', 'KZT'],
  ['Amount', null],
  ['Сумма CHF / EUR', null],
])('the heading %s', (heading, code) => {
  expect(currencyOfHeading(heading)).toBe(code)
})
