import { expect, test } from 'vitest'
import {
  isAccountNumber,
  isIban,
  isQrIban,
  isSwissIban,
  plainAccount,
  printedIban,
} from '../../../shared/bank/iban.ts'

test('ISO 13616: the examples of the registry are IBANs, with spaces or without', () => {
  for (const each of [
    'CH93 0076 2011 6238 5295 7',
    'KZ86125KZT5004100100',
    'DE89370400440532013000',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29 NWBK 6016 1331 9268 19',
    'NO93 8601 1117 947',
  ])
    expect(isIban(each), each).toBe(true)
})

test('a wrong check digit, a swapped pair, a missing digit and another length are none', () => {
  for (const each of [
    'CH94 0076 2011 6238 5295 7',
    'CH93 0076 2011 6238 5925 7',
    'CH93 0076 2011 6238 5295',
    'KZ86125KZT50041001000',
    'CH93',
    '',
  ])
    expect(isIban(each), each).toBe(false)
})

test('every single wrong digit is noticed', () => {
  const right = 'KZ86125KZT5004100100'
  for (let at = 2; at < right.length; at++)
    for (const digit of '0123456789') {
      if (digit === right[at] || !/\d/.test(right[at] ?? '')) continue
      expect(isIban(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
    }
})

test('the own number of a bank cannot be checked and is taken', () => {
  expect(isAccountNumber('60-123456-7')).toBe(true)
  expect(isAccountNumber('')).toBe(true)
  expect(isAccountNumber('CH94 0076 2011 6238 5295 7')).toBe(false)
  expect(plainAccount('ch93 0076-2011.6238 5295 7')).toBe('CH9300762011623852957')
  expect(printedIban('CH9300762011623852957')).toBe('CH93 0076 2011 6238 5295 7')
  expect(printedIban(' 60-123456-7')).toBe('60-123456-7')
})

test('a slip takes numbers of Switzerland and Liechtenstein, and tells those for references apart', () => {
  expect(isSwissIban('LI21088100002324013AA')).toBe(true)
  expect(isSwissIban('GB29NWBK60161331926819')).toBe(false)
  expect(isQrIban('CH4431999123000889012')).toBe(true)
  expect(isQrIban('CH9300762011623852957')).toBe(false)
})
