// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type ExchangeRateTable = Kept & {
  on_day: string
  from_currency: string
  to_currency: string
  rate_scaled: number
  source: Code<typeof v.rateSources>
  note: string
}
export type PeriodLockTable = Kept & {
  /** null locks every account. */
  account_id: string | null
  locked_through: string
  reason: string
  opened_at: string | null
  opened_by: string | null
  opened_reason: string
}
export type ValuationTable = Kept & {
  ref: string
  year: string
  book_currency: string
  status: Code<typeof v.donationStatuses>
}
export type ValuationLineTable = Kept & {
  valuation_id: string
  fund_id: string
  currency: string
  balance_minor: number
  /** Units of the other currency of the two for one of `rate_from`, times 10^8. */
  rate_scaled: number
  rate_from: string
  rate_on: string
  rate_source: Code<typeof v.rateSources>
  /** In the book currency: the balance at the rate, and what it cost at the rates of its days. */
  value_minor: number
  book_minor: number
}
export type BookNumberTable = Kept & {
  /** An account code, `aid.<type>`, or the id of a treasury account. */
  key: string
  number: string
}
