// The recovery key as people see it: 128 random bits, seven groups of four symbols, the last two of them checks.
import { bitsOf, type Misread, misread, readGroups, valuesOf, writeGroups } from './checked-symbols.ts'

const length = 26 // 130 bits hold 128
const layout = { lines: 1, perLine: length }

/** Seven groups of four: 26 symbols and two checks. `bits` has at most 128. */
export const formatRecoveryKey = (bits: bigint): string => writeGroups(valuesOf(bits, length), layout)

/** The key as it was given out, from what somebody typed, or the groups to look at again. */
export const readRecoveryKey = (typed: string): { ok: true; key: string } | Misread => {
  const read = readGroups(typed, layout)
  if (!read.ok) return read
  const bits = bitsOf(read.values)
  return bits >> 128n ? misread([]) : { ok: true, key: formatRecoveryKey(bits) }
}
