import { expect, test } from 'vitest'
import { formatShare, readShare } from '../../shared/share-sheet.ts'

const bytes = Uint8Array.from({ length: 33 }, (_, at) => (at * 37) % 256)
const share = { mark: 'K7', number: 2 as const, bytes }
const written = formatShare(share)
const symbols = written.replaceAll('-', '')
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupAt = (at: number) => Math.floor(at / 4) + 1

test('a share is sixteen groups of four, begins with the mark of its set and its number, and is read as it is written', () => {
  expect(written).toMatch(/^K72.(-.{4}){15}$/)
  const read = readShare(written.toLowerCase().replaceAll('-', '\n'))
  expect(read).toEqual({ ok: true, share })
  const edge = { ...share, bytes: new Uint8Array(33).fill(255) }
  expect(readShare(formatShare(edge))).toEqual({ ok: true, share: edge })
  const none = { ...share, bytes: new Uint8Array(33) }
  expect(readShare(formatShare(none))).toEqual({ ok: true, share: none })
})

test('every single wrong symbol is refused and its group is among those named', () => {
  for (let at = 0; at < symbols.length; at++)
    for (const symbol of alphabet) {
      if (symbol === symbols[at]) continue
      const read = readShare(symbols.slice(0, at) + symbol + symbols.slice(at + 1))
      expect(read.ok ? [] : read.groups, `${symbol} at ${at}`).toContain(groupAt(at))
    }
})

test('slips in two lines are both named; several in one line name that line; lines that changed seats are refused', () => {
  const wrong = (...places: number[]) =>
    symbols.replaceAll(/./g, (symbol, at: number) =>
      places.includes(at) ? (symbol === '7' ? '8' : '7') : symbol,
    )
  const two = readShare(wrong(5, 40))
  expect(two.ok ? [] : two.groups).toEqual(expect.arrayContaining([groupAt(5), groupAt(40)]))
  const many = readShare(wrong(16, 19, 22, 25, 28))
  expect(many.ok).toBe(false)
  expect(many.ok ? [] : many.groups.every((group) => group >= 5 && group <= 8)).toBe(true)
  const swapped = symbols.slice(0, 16) + symbols.slice(32, 48) + symbols.slice(16, 32) + symbols.slice(48)
  expect(readShare(swapped).ok).toBe(false)
})

test('what is missing is told apart', () => {
  expect(readShare('')).toEqual({ ok: false, groups: [], missing: true })
  expect(readShare(written.replace(/^./, ''))).toEqual({ ok: false, groups: [1], missing: true })
  expect(readShare(formatShare({ ...share, number: 5 as 1 })).ok).toBe(false)
})
