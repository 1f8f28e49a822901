// How alike two keys are, from 0 to 1. A step costs less where ears and typists err: between vowels, and between
// consonants that stand for each other in some way of writing.

const signs = 'aeioubvgdjszkhlmnprxctf0123456789'
const size = 128
const vowels = 'aeiou'

const closeConsonants = 'kh kg gh bp dt fv bv mn sx sj sc xc xj jc kc ks gj hx hc dj zj'.split(' ')

/** What it costs to write one sign for another, by their codes. */
const swaps = new Float32Array(size * size).fill(1)
const set = (a: string, b: string, cost: number) => {
  swaps[a.charCodeAt(0) * size + b.charCodeAt(0)] = cost
  swaps[b.charCodeAt(0) * size + a.charCodeAt(0)] = cost
}
for (const a of vowels) for (const b of vowels) set(a, b, 0.4)
for (const pair of ['ie', 'ou', 'ae', 'ao']) set(pair.charAt(0), pair.charAt(1), 0.3)
for (const pair of closeConsonants) set(pair.charAt(0), pair.charAt(1), 0.5)
set('u', 'v', 0.3)
set('s', 'z', 0.25)
set('i', 'j', 0.6)
for (const sign of signs) set(sign, sign, 0)

/** What it costs to leave a sign out. */
const drops = new Float32Array(size).fill(1)
for (const vowel of vowels) drops[vowel.charCodeAt(0)] = 0.45
for (const weak of ['h', 'v']) drops[weak.charCodeAt(0)] = 0.7
const swapped = 0.8

const swapOf = (a: number, b: number): number => swaps[(a & 127) * size + (b & 127)] ?? 1
const dropOf = (sign: number): number => drops[sign & 127] ?? 1

const longest = 64
let before = new Float32Array(longest + 1)
let last = new Float32Array(longest + 1)
let now = new Float32Array(longest + 1)

/**
 * The least cost of writing `a` for `b` (Damerau and Levenshtein with costs of ours); for a word still being typed, for
 * any beginning of `b`.
 */
export const distance = (a: string, b: string, isUnfinished = false): number => {
  const [m, n] = [Math.min(a.length, longest), Math.min(b.length, longest)]
  last[0] = 0
  for (let j = 1; j <= n; j += 1) last[j] = (last[j - 1] ?? 0) + dropOf(b.charCodeAt(j - 1))
  for (let i = 1; i <= m; i += 1) {
    const x = a.charCodeAt(i - 1)
    now[0] = (last[0] ?? 0) + dropOf(x)
    for (let j = 1; j <= n; j += 1) {
      const y = b.charCodeAt(j - 1)
      let least = Math.min(
        (last[j] ?? 0) + dropOf(x),
        (now[j - 1] ?? 0) + dropOf(y),
        (last[j - 1] ?? 0) + (x === y ? 0 : swapOf(x, y)),
      )
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2) && x !== y)
        least = Math.min(least, (before[j - 2] ?? 0) + swapped)
      now[j] = least
    }
    ;[before, last, now] = [last, now, before]
  }
  if (!isUnfinished) return last[n] ?? 0
  let least = last[0] ?? 0
  for (let j = 1; j <= n; j += 1) least = Math.min(least, last[j] ?? least)
  return least
}

/** From 0 to 1; 1 only for the same key. */
export const likeness = (a: string, b: string): number =>
  a === b ? 1 : Math.max(0, 1 - distance(a, b) / Math.max(a.length, b.length, 3))

/** The same for a word still being typed: how alike it is to the beginning of `b`. */
export const likenessOfStart = (typed: string, b: string): number => {
  if (b.startsWith(typed)) return 1
  return Math.max(0, 1 - distance(typed, b, true) / Math.max(typed.length, 3))
}
