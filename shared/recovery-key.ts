// The recovery key as people see it: 128 random bits in Crockford's base32, seven groups of four symbols, of which the
// last two are checks. Two checks do not only find a slip of the pen, they say in which group it is.

/** Crockford's base32: no letter that looks like a figure. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const prime = 37
const length = 26 // 130 bits hold 128
const perGroup = 4
const groupOf = (at: number) => Math.floor(at / perGroup) + 1

/** Letters of another alphabet that look the same on paper, and those that Crockford reads as figures. */
const lookAlike: Readonly<Record<string, string>> = {
  О: 'O', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', У: 'Y', І: 'I',
} // prettier-ignore
/** The symbols that were meant, without spaces and dashes, nor what a PDF gives in place of a dash when it is copied. */
export const plainSymbols = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{C}]/gu, '')
    .replace(/[А-ЯІ]/g, (letter) => lookAlike[letter] ?? letter)
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const modulo = (value: number) => ((value % prime) + prime) % prime
/** 32 to the power of the symbol's place: what one step of that symbol adds to the number. */
const weights = Array.from({ length }, (_, at) => {
  let weight = 1
  for (let place = at; place < length - 1; place++) weight = modulo(weight * 32)
  return weight
})
/** Crockford's check (the number modulo 37), and the same with every symbol counted as often as its place says. */
const checksOf = (values: readonly number[]): [number, number] => {
  let [sum, placed] = [0, 0]
  for (const [at, value] of values.entries()) {
    const step = value * (weights[at] ?? 0)
    sum = modulo(sum + step)
    placed = modulo(placed + (at + 1) * step)
  }
  return [sum, placed]
}

/** Seven groups of four: 26 symbols and two checks. `bits` has at most 128. */
export const formatRecoveryKey = (bits: bigint): string => {
  const values = Array.from({ length }, (_, at) => Number((bits >> BigInt(5 * (length - 1 - at))) & 31n))
  const symbols = values.map((value) => alphabet[value]).join('')
  const checks = checksOf(values).map((check) => checkAlphabet[check])
  return `${symbols}${checks.join('')}`.match(/.{4}/g)?.join('-') ?? ''
}

export type RecoveryKeyRead =
  | { ok: true; key: string }
  /** The groups, from 1, where it may be wrong; none where more than one is, or where symbols are missing. */
  | { ok: false; groups: number[]; missing: boolean }

/** The sentence for the field, with its values. */
export const recoveryKeyProblem = ({ groups, missing }: Extract<RecoveryKeyRead, { ok: false }>) => {
  if (groups.length === 0) return { problem: missing ? 'recovery_length' : 'recovery_wrong' }
  return {
    problem: missing ? 'recovery_group_length' : 'recovery_group',
    values: { groups: groups.join(', '), count: groups.length },
  }
}

const wrong = (groups: Iterable<number>, missing = false): RecoveryKeyRead => ({
  ok: false,
  groups: [...new Set(groups)].toSorted((a, b) => a - b),
  missing,
})

/** Where one changed symbol explains both checks; -1 when none does. */
const changedAt = (values: readonly number[], [offSum, offPlaced]: readonly [number, number]): number => {
  if (offSum === 0 || offPlaced === 0) return length
  for (const [at, value] of values.entries()) {
    if (modulo((at + 1) * offSum) !== offPlaced) continue
    const right = alphabet.split('').findIndex((_, other) => modulo((value - other) * (weights[at] ?? 0)) === offSum)
    return right < 0 ? -1 : at
  }
  return -1
} // prettier-ignore

/** Places where two neighbours changed seats: the other usual slip. */
const swappedAt = (values: readonly number[], sameChecks: (values: readonly number[]) => boolean): number[] =>
  values.flatMap((value, at) => {
    const next = values[at + 1]
    return next !== undefined && next !== value && sameChecks(values.with(at, next).with(at + 1, value))
      ? [at, at + 1]
      : []
  })

/** The key as it was given out, from what somebody typed, or the groups to look at again. */
export const readRecoveryKey = (typed: string): RecoveryKeyRead => {
  const symbols = plainSymbols(typed)
  if (symbols.length !== length + 2) return wrong(oddGroups(typed), true)
  const known = symbols
    .split('')
    .map((symbol, at) => (at < length ? alphabet : checkAlphabet).indexOf(symbol))
  const unknown = known.flatMap((value, at) => (value < 0 ? [groupOf(at)] : []))
  if (unknown.length > 0) return wrong(unknown)

  const [values, [sum = 0, placed = 0]] = [known.slice(0, length), known.slice(length)]
  const [ownSum, ownPlaced] = checksOf(values)
  if (ownSum === sum && ownPlaced === placed) {
    const bits = values.reduce((number, value) => (number << 5n) | BigInt(value), 0n)
    return bits >> 128n ? wrong([]) : { ok: true, key: formatRecoveryKey(bits) }
  }
  const changed = changedAt(values, [modulo(ownSum - sum), modulo(ownPlaced - placed)])
  const swapped = swappedAt(values, (other) => {
    const [otherSum, otherPlaced] = checksOf(other)
    return otherSum === sum && otherPlaced === placed
  })
  return wrong([...(changed < 0 ? [] : [changed]), ...swapped].map(groupOf))
}

/** Where the groups were typed apart: those that are too short or too long. */
const oddGroups = (typed: string): number[] => {
  const groups = typed.trim().split(/[\s\-–—]+/)
  return groups.length === (length + 2) / perGroup
    ? groups.flatMap((group, at) => (plainSymbols(group).length === perGroup ? [] : [at + 1]))
    : []
}
