import { expect, test } from 'vitest'
import { decimalText, exponentOf, parseAmount } from '../../shared/money.ts'

test.each([
  ['1 234,50', 'CHF', 123450],
  ["1'234.50", 'CHF', 123450],
  ['1’234.50', 'CHF', 123450],
  ['1,234.50', 'EUR', 123450],
  ['1.234,50', 'EUR', 123450],
  ['1 234 567,5', 'KZT', 123456750],
  ['1\u00a0234\u202f567', 'KZT', 123456700],
  ['1,234', 'CHF', 123400],
  ['1.234', 'CHF', 123400],
  ['1.234', 'KWD', 1234],
  ['1234', 'JPY', 1234],
  ['1,234,567', 'JPY', 1234567],
  ['100-55', 'CHF', 4500],
  ['100 + 20,5', 'CHF', 12050],
  ['0.05', 'CHF', 5],
  ['-5', 'CHF', -500],
  ['=100-55', 'CHF', 4500],
  ['100–55', 'CHF', 4500],
  ['50.-', 'CHF', 5000],
  ['50.– + 20.–', 'CHF', 7000],
  ["CHF 1'000.50", 'CHF', 100050],
  ['614 500,00 ₸', 'KZT', 61450000],
  ['23 390,00\u00a0€', 'EUR', 2339000],
])('%s %s is %i minor units', (typed, currency, minor) => {
  expect(parseAmount(typed, currency)).toEqual({ ok: true, minor })
})

test.each([
  '',
  'abc',
  '12..5',
  '1,23,45',
  '1.234.56',
  '1 23',
  '12.5.',
  '100-',
  '1e5',
  '1,2345,678',
  '12 345 6',
  'EUR 50',
  '50 €',
  '5CHF0',
  'CHF',
  '50.-5.-',
])('"%s" is not an amount', (typed) => {
  expect(parseAmount(typed, 'CHF')).toEqual({ ok: false, problem: 'not_an_amount' })
})

test.each([
  ['12.3456', 'CHF', 2],
  ['0.123', 'CHF', 2],
  ['12.5', 'JPY', 0],
  ['1234.567', 'CHF', 2],
])('%s %s has too many decimals', (typed, currency, max) => {
  expect(parseAmount(typed, currency)).toEqual({
    ok: false,
    problem: 'too_many_decimals',
    values: { max, currency },
  })
})

test('an amount beyond exact numbers is refused, never rounded', () => {
  expect(parseAmount('99999999999999999', 'CHF')).toEqual({ ok: false, problem: 'too_large' })
})

test('decimal text is exact to the last unit', () => {
  expect(decimalText(9007199254740991, 2)).toBe('90071992547409.91')
  expect(decimalText(-5, 2)).toBe('-0.05')
  expect(decimalText(7, 0)).toBe('7')
  expect(exponentOf('KZT')).toBe(2)
})
