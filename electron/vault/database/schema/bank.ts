// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type { Language } from '../../../../shared/contract/shell.ts'
import type { Kept } from './columns.ts'

export type BankStatementTable = Kept & {
  ref: string
  account_id: string
  /** The bank's own number of it; '' where it has none. */
  bank_id: string
  from_day: string
  to_day: string
  opening_minor: number
  closing_minor: number
  currency: string
}
export type BankStatementLineTable = Kept & {
  statement_id: string
  account_id: string
  on_day: string
  value_day: string
  amount_minor: number
  currency: string
  party: string
  text: string
  bank_ref: string
  end_to_end_id: string
  is_batch: number
  is_reversal: number
  open_minor: number
  shelf: string
}
export type BankMatchTable = Kept & {
  line_id: string
  entry_id: number
  amount_minor: number
}
/** Kept beside the gift, after every change of it. */
export type DonationMarkTable = {
  donation_id: string
  mark: string
}
export type BankMappingTable = Kept & {
  account_id: string
  mapping: string
}
export type PaymentTextTable = Kept & {
  campaign_id: string | null
  language: Language
  text: string
}
export type BlockedWordTable = Kept & {
  campaign_id: string | null
  word: string
}
export type PayeeAccountTable = Kept & {
  household_id: string | null
  person_id: string | null
  holder: string
  number: string
  tax_number: string
  bic: string
  town: string
  country: string
  told: string
  changed_on: string
  changed_by: string
  called_on: string | null
  called_by: string | null
  spoken_with: string
}
export type PaymentBatchTable = Kept & {
  ref: string
  account_id: string
  message_id: string
  execute_on: string
  transfers: number
  total_minor: number
  currency: string
  status: 'made' | 'discarded'
}
export type VPlaceName = {
  name: string
  settlement: string
  region: string
}
