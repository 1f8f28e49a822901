// R3: numbers of papers, telephones and accounts, however they are grouped; amounts are none of them.
import { expect, test } from 'vitest'
import { searchNumbers } from '../../../shared/leaks/numbers.ts'

const has = (value: string, text: string) => searchNumbers([{ subjectId: 'a', value }])(text).length > 0

test.each([
  ['+7 701 123 45 67', 'тел. 8 (701) 123-45-67', true],
  ['+7 701 123 45 67', '7011234567', true],
  ['870112345', 'IIN 870 112 345', false],
  ['870112345678', 'ИИН 870112345678', true],
  ['KZ86125KZT5004100100', 'KZ86 125K ZT50 0410 0100', true],
  ['N1234567', 'passeport n1234567.', true],
  ['1234567', '1 234 567,00 ₸', false],
  ['1234567', '123-45-67', true],
  ['12345', '12345', false],
  ['Mikrorayon 3, house 12, flat 4', 'она живёт: Mikrorayon 3,\nhouse 12, flat 4', true],
  ['family@example.kz', 'write to family@example.kz', true],
])('R3: %s in "%s": %s', (value, text, isThere) => {
  expect(has(value, text)).toBe(isThere)
})
