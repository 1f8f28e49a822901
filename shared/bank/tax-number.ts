// The number of a person (IIN) or a body (BIN) in Kazakhstan: eleven digits and one that checks them.

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const
const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11

/** Without the spaces people type between groups. */
export const plainTaxNumber = (typed: string): string => typed.replace(/\s/g, '')

/** Whether its twelve digits fit each other; a first result of 10 is weighed again, and such a number ends there. */
export const isTaxNumber = (typed: string): boolean => {
  const plain = plainTaxNumber(typed)
  if (!/^\d{12}$/.test(plain)) return false
  const digits = Array.from(plain, Number)
  const once = weighed(digits, first)
  return (once === 10 ? weighed(digits, second) : once) === digits[11]
}
