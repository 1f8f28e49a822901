import { expect, test } from 'vitest'
import { isTaxNumber } from '../../../shared/bank/tax-number.ts'

/** Every last digit tried: at most one fits, and none where both weighings give ten. */
const fitting = (eleven: string) =>
  Array.from('0123456789', (last) => eleven + last).filter((number) => isTaxNumber(number))

test('a number of twelve digits fits its last one, and no other', () => {
  // 8·1 + 5·2 + 0·3 + 1·4 + 0·5 + 1·6 + 3·7 + 0·8 + 0·9 + 1·10 + 2·11 = 81; 81 mod 11 = 4
  expect(fitting('85010130012')).toEqual(['850101300124'])
  expect(isTaxNumber('850101 300124')).toBe(true)
})

test('where the first weighing gives ten the second counts', () => {
  // First: 8·1 + 1·2 = 10; second: 8·3 + 1·4 = 28, and 28 mod 11 = 6.
  expect(fitting('81000000000')).toEqual(['810000000006'])
  // Both give ten: such a number is not given out.
  expect(fitting('60500000000')).toEqual([])
})

test('letters, other lengths and nothing are no number', () => {
  for (const typed of ['', '85010130012', '8501013001244', '85010130012A'])
    expect(isTaxNumber(typed)).toBe(false)
})
