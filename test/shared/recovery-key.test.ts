import { expect, test } from 'vitest'
import { newRecoveryKey } from '../../electron/vault/keys/recovery.ts'
import { formatRecoveryKey, readRecoveryKey } from '../../shared/recovery-key.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const key = formatRecoveryKey(0x00112233445566778899aabbccddeeffn)
const symbols = key.replaceAll('-', '')
const groupAt = (at: number) => Math.floor(at / 4) + 1
const with_ = (at: number, symbol: string) => symbols.slice(0, at) + symbol + symbols.slice(at + 1)

test('a recovery key is seven groups of four and is read as it is written on paper', () => {
  expect(key).toMatch(/^(.{4}-){6}.{4}$/)
  expect(readRecoveryKey(key)).toEqual({ ok: true, key })
  expect(
    readRecoveryKey(key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')),
  ).toEqual({
    ok: true,
    key,
  })
  const cyrillic = key.replaceAll('A', 'А').replaceAll('C', 'С').replaceAll('E', 'Е').replaceAll('H', 'Н')
  expect(cyrillic).not.toBe(key)
  expect(readRecoveryKey(cyrillic)).toEqual({ ok: true, key })
  expect(newRecoveryKey()).not.toBe(newRecoveryKey())
})

test('every single wrong symbol is refused and its group is named', () => {
  for (let at = 0; at < symbols.length; at++)
    for (const symbol of alphabet) {
      if (symbol === symbols[at]) continue
      const read = readRecoveryKey(with_(at, symbol))
      expect(read, `${symbol} at ${at}`).toMatchObject({ ok: false, missing: false })
      expect(read.ok ? [] : read.groups).toContain(groupAt(at))
    }
})

test('two neighbours that changed seats are refused and their group is among those named', () => {
  for (let at = 0; at < 25; at++) {
    if (symbols[at] === symbols[at + 1]) continue
    const read = readRecoveryKey(
      with_(at, `${symbols[at + 1]}${symbols[at]}`).slice(0, at + 2) + symbols.slice(at + 2),
    )
    expect(read.ok ? [] : read.groups, `at ${at}`).toContain(groupAt(at))
  }
})

test('what is missing, foreign or wrong in several places is told apart', () => {
  expect(readRecoveryKey('')).toEqual({ ok: false, groups: [], missing: true })
  expect(readRecoveryKey(symbols.slice(1))).toEqual({ ok: false, groups: [], missing: true })
  expect(readRecoveryKey(key.replace(/^./, ''))).toEqual({ ok: false, groups: [1], missing: true })
  expect(readRecoveryKey(with_(9, '?'))).toEqual({ ok: false, groups: [3], missing: false })
  expect(readRecoveryKey(`7777${symbols.slice(4)}`).ok).toBe(false)
})
