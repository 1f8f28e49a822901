// R1: whoever knows the rule, the figures shown and the total where it is shown learns nothing of a small number.
import { expect, test } from 'vitest'
import { protect } from '../../../../electron/vault/reports/telling/small-counts.ts'

/** Every value a hidden small number could have, by trying all: figures shown stand, others obey the rule. */
const possible = (parts: readonly number[], limit: number, at: number): Set<number> => {
  const { parts: hidden, isTotalShown } = protect(parts, limit)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const found = new Set<number>()
  for (let value = 1; value < limit; value++) {
    const others = hidden.map((each, place) => {
      if (place === at) return [value]
      if (each === null) return [parts[place] ?? 0]
      return each === 'primary'
        ? Array.from({ length: limit - 1 }, (_, small) => small + 1)
        : Array.from({ length: total + limit }, (_, large) => large + limit)
    })
    const sums = others.reduce<Set<number>>(
      (reached, values) => new Set([...reached].flatMap((sum) => values.map((each) => sum + each))),
      new Set([0]),
    )
    if (!isTotalShown || sums.has(total)) found.add(value)
  }
  return found
}

const breakdowns = (size: number, values: readonly number[]): number[][] =>
  size === 0 ? [[]] : breakdowns(size - 1, values).flatMap((rest) => values.map((value) => [value, ...rest]))

test.each([3, 5])('R1: below %i every small number of every breakdown keeps all it could be', (limit) => {
  const all = [1, 2, 3].flatMap((size) => breakdowns(size, [0, 1, 2, 3, 4, 5, 6, 9, 12]))
  for (const parts of all)
    protect(parts, limit).parts.forEach((hidden, at) => {
      if (hidden === 'primary') expect([parts, possible(parts, limit, at).size]).toEqual([parts, limit - 1])
    })
})

test('R1: nothing is hidden where nothing is small, and nothing shown is small', () => {
  for (const parts of breakdowns(3, [0, 1, 4, 5, 8, 20])) {
    const { parts: hidden, isTotalShown } = protect(parts, 5)
    if (parts.every((part) => part === 0 || part >= 5))
      expect([hidden, isTotalShown]).toEqual([[null, null, null], true])
    parts.forEach((part, at) => {
      if (hidden[at] === null) expect(part === 0 || part >= 5).toBe(true)
    })
  }
})
