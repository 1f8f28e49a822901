import { expect, test } from 'vitest'
import {
  estimateBits,
  isStrongEnough,
  leastBits,
  strengthOf,
  suggestPassphrase,
} from '../../shared/passphrase.ts'

test.each([
  'password',
  'Password2024',
  'qwerty12345',
  'zhanaozen2011',
  'аааааааааааааааааа',
  'йцукенфывапр',
  'solidarity solidarity solidarity solidarity',
  '1234567890123456',
  'abcdefghijklmnop',
  'Пароль2026!!!!',
])('"%s" is refused', (passphrase) => {
  expect(isStrongEnough(passphrase)).toBe(false)
})

test.each(['copper lantern winter bicycle', 'медный фонарь зимний велосипед', 'жылы қоңыр терезе өрік'])(
  'four unrelated words in any script are accepted: %s',
  (passphrase) => {
    expect(estimateBits(passphrase)).toBeGreaterThanOrEqual(leastBits)
  },
)

test('a suggested passphrase is six words and very strong', () => {
  for (let times = 0; times < 200; times++) {
    const suggestion = suggestPassphrase()
    expect(suggestion).toMatch(/^(?:[b-z][aeiou][b-z][aeiou] ){5}[b-z][aeiou][b-z][aeiou]$/)
    expect(strengthOf(suggestion)).toBe('very_strong')
  }
})

test('words that repeat or run along the keyboard are drawn again', () => {
  expect(strengthOf('bedo reza kilo mavu sipe towy')).toBe('strong')
  expect(strengthOf('bedo bedo kilo mavu sipe towy')).toBe('strong')
})

test('every suggestion differs', () => {
  expect(new Set(Array.from({ length: 500 }, suggestPassphrase)).size).toBe(500)
})

test('a longer passphrase is never weaker than its beginning', () => {
  const words = 'copper lantern winter bicycle saddle'
  for (let length = 1; length < words.length; length++)
    expect(estimateBits(words.slice(0, length + 1))).toBeGreaterThanOrEqual(
      estimateBits(words.slice(0, length)) - 6,
    )
})
