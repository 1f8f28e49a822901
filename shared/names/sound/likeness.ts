// How alike two keys are, from 0 to 1. A step costs less where ears and typists err: between vowels, and between
// consonants that stand for each other in some way of writing.

const signs = 'aeioubvgdjszkhlmnprxctf0123456789'
const size = 128
const vowels = 'aeiou'

const closeConsonants = 'kh kg gh bp dt fv bv mn sx sj sc xc xj jc kc ks gj hx hc dj zj'.split(' ')

/** What it costs to write one sign for another, by their codes. */
const swaps = new Float64Array(size * size).fill(1)
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
const drops = new Float64Array(size).fill(1)
for (const vowel of vowels) drops[vowel.charCodeAt(0)] = 0.45
for (const weak of ['h', 'v']) drops[weak.charCodeAt(0)] = 0.7
const swapped = 0.8

const swapOf = (a: number, b: number): number => swaps[(a & 127) * size + (b & 127)] ?? 1
const dropOf = (sign: number): number => drops[sign & 127] ?? 1

const longest = 64
const row = () => new Float64Array(longest + 1)
const spare: readonly [Float64Array, Float64Array, Float64Array] = [row(), row(), row()]

/**
 * What it costs to write `a` for each beginning of `b` up to `n` signs (Damerau and Levenshtein with costs of ours), by
 * its length; null as soon as it is more than `most` for all of them.
 */
const costs = (a: string, b: string, n: number, most: number): Float64Array | null => {
  let [before, last, now] = spare
  const m = Math.min(a.length, longest)
  last[0] = 0
  for (let j = 1; j <= n; j += 1) last[j] = (last[j - 1] ?? 0) + dropOf(b.charCodeAt(j - 1))
  let wasFar = false
  for (let i = 1; i <= m; i += 1) {
    const x = a.charCodeAt(i - 1)
    const drop = dropOf(x)
    let [left, least, y] = [(last[0] ?? 0) + drop, Infinity, 0]
    now[0] = left
    for (let j = 1; j <= n; j += 1) {
      const earlier = y
      y = b.charCodeAt(j - 1)
      let cost = (last[j - 1] ?? 0) + (x === y ? 0 : swapOf(x, y))
      cost = Math.min(cost, (last[j] ?? 0) + drop, left + dropOf(y))
      if (i > 1 && j > 1 && x === earlier && y === a.charCodeAt(i - 2) && x !== y)
        cost = Math.min(cost, (before[j - 2] ?? 0) + swapped)
      now[j] = cost
      left = cost
      if (cost < least) least = cost
    }
    least = Math.min(least, now[0] ?? 0)
    // Two signs in the wrong order look two rows back.
    if (least > most && wasFar) return null
    wasFar = least > most
    const free = before
    before = last
    last = now
    now = free
  }
  return last
}

const leastOf = (row: Float64Array, length: number): number => {
  let least = row[0] ?? 0
  for (let j = 1; j <= length; j += 1) least = Math.min(least, row[j] ?? least)
  return least
}

/** No sign is left out for less. */
const leastDrop = 0.45
/** A whole word counts for more than the beginning of a longer one. */
const unfinished = 0.97

/**
 * How alike a word that may still be typed is to a key, from 0 to 1; 1 only for the same key. What comes to less than
 * `least` is not worked out and may be 0.
 */
export const likeness = (typed: string, key: string, least = 0): number => {
  if (typed === key) return 1
  if (key.startsWith(typed)) return unfinished
  const size = Math.max(typed.length, key.length, 3)
  const most = (1 - least) * size
  // So much longer may one be than the other; what comes later in the key is not reached.
  const reach = Math.ceil(most / leastDrop)
  if (typed.length > key.length + reach) return 0
  const reached = Math.min(key.length, typed.length + reach, longest)
  const found = costs(typed, key, reached, most)
  if (found === null) return 0
  const start = 1 - leastOf(found, reached) / Math.max(typed.length, 3)
  const whole = reached < key.length ? 0 : 1 - (found[reached] ?? 0) / size
  return Math.max(0, whole, unfinished * start)
}
