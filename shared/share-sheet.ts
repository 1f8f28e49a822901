// One of three share sheets as people see it: sixteen groups of four, in four lines of which each ends with two checks.
// The first two symbols are the mark of the set, the third is the sheet's number: both can be seen at a glance.
import {
  alphabet,
  bitsOf,
  type Misread,
  misread,
  readGroups,
  valuesOf,
  writeGroups,
} from './checked-symbols.ts'

const layout = { lines: 4, perLine: 14 }
/** A byte for the place on the curve and 32 of the secret's length: 264 bits in 53 symbols. */
export const shareBytes = 33
const shareSymbols = 53

export const sheetNumbers = [1, 2, 3] as const
export type SheetNumber = (typeof sheetNumbers)[number]
export type Share = {
  /** Two symbols, the same on all sheets of a set. */
  mark: string
  number: SheetNumber
  bytes: Uint8Array
}

/** Sixteen groups of four joined by dashes. */
export const formatShare = ({ mark, number, bytes }: Share): string => {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const marked = Array.from(mark, (symbol) => alphabet.indexOf(symbol))
  return writeGroups([...marked, number, ...valuesOf(BigInt(`0x${hex}`), shareSymbols)], layout)
}

/** The share somebody typed, or the groups to look at again. */
export const readShare = (typed: string): { ok: true; share: Share } | Misread => {
  const read = readGroups(typed, layout)
  if (!read.ok) return read
  const [first = 0, second = 0, third, ...rest] = read.values
  const number = sheetNumbers.find((known) => known === third)
  const bits = bitsOf(rest)
  if (number === undefined || bits >> 264n) return misread([])
  const hex = bits.toString(16).padStart(2 * shareBytes, '0')
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return { ok: true, share: { mark: `${alphabet[first]}${alphabet[second]}`, number, bytes } }
}
