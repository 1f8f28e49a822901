// Exchange rates: units of one currency for one unit of another, times 10^8 (domain.md 3.1). Never a float.
import { exponentOf } from './money.ts'

const scale = 10n ** 8n
type Money = { minor: number; currency: string }

/** Half up, as banks round amounts; both arguments above zero or the first below. */
const divide = (dividend: bigint, divisor: bigint): bigint => {
  const half = dividend < 0n ? -divisor : divisor
  return (dividend * 2n + half) / (divisor * 2n)
}

/** The rate that two real amounts give (F4): units of `to` for one unit of `from`, times 10^8. */
export const rateOf = (from: Money, to: Money): number =>
  Number(
    divide(
      BigInt(to.minor) * 10n ** BigInt(exponentOf(from.currency)) * scale,
      BigInt(from.minor) * 10n ** BigInt(exponentOf(to.currency)),
    ),
  )

/** A stored rate: units of `to` for one unit of `from`, times 10^8. */
export type StoredRate = { from: string; to: string; rateScaled: number }

/**
 * Minor units of the other currency of the rate, rounded half up. The rate is used as it is stored, in either
 * direction: its inverse would lose digits.
 */
export const convert = ({ minor, currency }: Money, { from, to, rateScaled }: StoredRate): number => {
  const amount = BigInt(minor)
  const unit = (code: string) => 10n ** BigInt(exponentOf(code))
  const rate = BigInt(rateScaled)
  return Number(
    currency === from
      ? divide(amount * rate * unit(to), unit(from) * scale)
      : divide(amount * scale * unit(from), unit(to) * rate),
  )
}

/** A rate as people type it, `258,42` or `0.00387`, with eight decimals at most; null when it is none. */
export const readRate = (typed: string): number | null => {
  const [, whole, decimals = ''] = typed.trim().match(/^(\d{1,8})(?:[.,](\d{1,8}))?$/) ?? []
  if (whole === undefined) return null
  const scaled = Number(whole + decimals.padEnd(8, '0'))
  return scaled > 0 && Number.isSafeInteger(scaled) ? scaled : null
}
/** The same with a decimal point, as a number in text. */
export const rateDecimal = (rateScaled: number): string => {
  const digits = String(rateScaled).padStart(9, '0')
  return `${digits.slice(0, -8)}.${digits.slice(-8)}`.replace(/\.?0+$/, '')
}
