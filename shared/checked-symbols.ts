// Secrets as people write and type them: Crockford's base32 in groups of four, in lines that each end with two checks.
// Two checks do not only find a slip of the pen, they say in which group it is.

/** Crockford's base32: no letter that looks like a figure. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const prime = 37
const perGroup = 4
const groupOf = (at: number) => Math.floor(at / perGroup) + 1

/** So many lines of so many symbols, and two checks each. A line is shorter than 37: its places are told apart by that. */
export type Layout = { lines: number; perLine: number }

/** Letters of another alphabet that look the same on paper, and those that Crockford reads as figures. */
const lookAlike: Readonly<Record<string, string>> = {
  О: 'O',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
}
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
const weightAt = (at: number, length: number): number => {
  let weight = 1
  for (let place = at; place < length - 1; place++) weight = modulo(weight * 32)
  return weight
}
/** Crockford's check (the number modulo 37), and the same with every symbol counted as often as its place says. */
const checksOf = (values: readonly number[], line: number): [number, number] => {
  // The line counts too, so that two whole lines do not change seats unnoticed.
  let [sum, placed] = [line, line]
  for (const [at, value] of values.entries()) {
    const step = value * weightAt(at, values.length)
    sum = modulo(sum + step)
    placed = modulo(placed + (at + 1) * step)
  }
  return [sum, placed]
}

/** The values, 0 to 31 each, as groups of four joined by dashes. */
export const writeGroups = (values: readonly number[], { lines, perLine }: Layout): string =>
  Array.from({ length: lines }, (_, line) => {
    const own = values.slice(line * perLine, (line + 1) * perLine)
    const checks = checksOf(own, line).map((check) => checkAlphabet[check])
    return own.map((value) => alphabet[value]).join('') + checks.join('')
  })
    .join('')
    .match(/.{4}/g)
    ?.join('-') ?? ''

/** The groups, from 1, where it may be wrong; none where more than one is, or where symbols are missing. */
export type Misread = { ok: false; groups: number[]; missing: boolean }
export const misread = (groups: Iterable<number>, missing = false): Misread => ({
  ok: false,
  groups: [...new Set(groups)].toSorted((a, b) => a - b),
  missing,
})

/** The sentence for the field, with its values; `kind` begins the names of those that speak of the whole. */
export const misreadProblem = ({ groups, missing }: Misread, kind: 'recovery' | 'share') => {
  if (groups.length === 0) return { problem: missing ? `${kind}_length` : `${kind}_wrong` }
  return {
    problem: missing ? 'recovery_group_length' : 'recovery_group',
    values: { groups: groups.join(', '), count: groups.length },
  }
}

/** Where one changed symbol explains both checks; -1 when none does. */
const changedAt = (values: readonly number[], [offSum, offPlaced]: readonly [number, number]): number => {
  const length = values.length
  if (offSum === 0 || offPlaced === 0) return length
  for (const [at, value] of values.entries()) {
    if (modulo((at + 1) * offSum) !== offPlaced) continue
    const weight = weightAt(at, length)
    const right = alphabet.split('').findIndex((_, other) => modulo((value - other) * weight) === offSum)
    return right < 0 ? -1 : at
  }
  return -1
}

/** Places where two neighbours changed seats: the other usual slip. */
const swappedAt = (values: readonly number[], sameChecks: (values: readonly number[]) => boolean): number[] =>
  values.flatMap((value, at) => {
    const next = values[at + 1]
    return next !== undefined && next !== value && sameChecks(values.with(at, next).with(at + 1, value))
      ? [at, at + 1]
      : []
  })

/** null for a line that fits its checks; otherwise the places where one slip would explain that it does not. */
const slipsIn = (known: readonly number[], line: number): number[] | null => {
  const [values, [sum = 0, placed = 0]] = [known.slice(0, -2), known.slice(-2)]
  const [ownSum, ownPlaced] = checksOf(values, line)
  if (ownSum === sum && ownPlaced === placed) return null
  const changed = changedAt(values, [modulo(ownSum - sum), modulo(ownPlaced - placed)])
  const swapped = swappedAt(values, (other) => {
    const [otherSum, otherPlaced] = checksOf(other, line)
    return otherSum === sum && otherPlaced === placed
  })
  return [...(changed < 0 ? [] : [changed]), ...swapped]
}

/** The values somebody typed, without the checks, or the groups to look at again. */
export const readGroups = (
  typed: string,
  { lines, perLine }: Layout,
): { ok: true; values: number[] } | Misread => {
  const symbols = plainSymbols(typed)
  const width = perLine + 2
  if (symbols.length !== lines * width) return misread(oddGroups(typed, (lines * width) / perGroup), true)
  const known = symbols
    .split('')
    .map((symbol, at) => (at % width < perLine ? alphabet : checkAlphabet).indexOf(symbol))
  const unknown = known.flatMap((value, at) => (value < 0 ? [groupOf(at)] : []))
  if (unknown.length > 0) return misread(unknown)

  const rows = Array.from({ length: lines }, (_, line) => known.slice(line * width, (line + 1) * width))
  const slips = rows.map(slipsIn)
  if (slips.every((places) => places === null))
    return { ok: true, values: rows.flatMap((row) => row.slice(0, perLine)) }
  const isOneLine = lines === 1
  return misread(
    slips.flatMap((places, line) => {
      // Several slips in one of many lines: somewhere in that line.
      const found = places?.length === 0 && !isOneLine ? Array.from({ length: width }, (_, at) => at) : places
      return (found ?? []).map((at) => groupOf(line * width + at))
    }),
  )
}

/** Where the groups were typed apart: those that are too short or too long. */
const oddGroups = (typed: string, count: number): number[] => {
  const groups = typed.trim().split(/[\s\-–—]+/)
  return groups.length === count
    ? groups.flatMap((group, at) => (plainSymbols(group).length === perGroup ? [] : [at + 1]))
    : []
}

/** A number of so many values, the first of them the highest; and back. */
export const valuesOf = (bits: bigint, length: number): number[] =>
  Array.from({ length }, (_, at) => Number((bits >> BigInt(5 * (length - 1 - at))) & 31n))
export const bitsOf = (values: readonly number[]): bigint =>
  values.reduce((number, value) => (number << 5n) | BigInt(value), 0n)
