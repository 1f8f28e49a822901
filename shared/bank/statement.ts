// What a file from a bank says, whatever its format.
import { exponentOf } from '../money.ts'

export type ParsedLine = {
  /** Booked on, and counted for interest from. */
  on: string
  valueOn: string
  /** Into the account positive, out of it negative. */
  amountMinor: number
  /** Who paid or was paid. */
  party: string
  text: string
  /** The bank's own reference; '' where it gave none. */
  bankRef: string
  endToEndId: string
  /** One of several in one booking: its reference is that of all of them (F10). */
  isBatch: boolean
  /** The bank took an earlier entry back. */
  isReversal: boolean
}
export type ParsedStatement = {
  /** The bank's number of the statement; '' where the file has none. */
  bankId: string
  /** The IBAN or number of the account; '' where the file does not say. */
  account: string
  currency: string
  from: string
  to: string
  openingMinor: number
  closingMinor: number
  lines: ParsedLine[]
}

/** A file that cannot be taken, and why: the key of a sentence under `problems`, and the figures it names. */
export class StatementProblem extends Error {
  readonly problem: string
  readonly values: Record<string, string | number>
  constructor(problem: string, values: Record<string, string | number> = {}) {
    super(problem)
    this.problem = problem
    this.values = values
  }
}

/** More than a year of any office like ours. */
export const largestStatementFile = 10_000_000
export const mostLines = 5000

/** `1234.50` as minor units; null when it is no such number or has more decimals than the currency. */
export const minorOf = (text: string, currency: string): number | null => {
  const found = /^([+-]?)(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim())
  if (!found) return null
  const [, sign, whole = '', decimals = ''] = found
  const exponent = exponentOf(currency)
  if (decimals.length > exponent) return null
  const minor = Number(`${sign}${whole}${decimals.padEnd(exponent, '0')}`)
  return Number.isSafeInteger(minor) ? minor : null
}

/** `NOTPROVIDED` and its like are no reference (F10). */
export const referenceOf = (text: string): string =>
  /^(not ?provided|none|n\/?a|-+|0+)$/i.test(text.trim()) ? '' : text.trim()

export const sumOf = (lines: readonly Pick<ParsedLine, 'amountMinor'>[]): number =>
  lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
