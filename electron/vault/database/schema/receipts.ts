// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type { Language } from '../../../../shared/contract/shell.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type ReceiptTable = Kept & {
  ref: string
  fund_id: string
  series: number
  year: string
  number: number
  issued_on: string
  donor_organisation_id: string | null
  donor_person_id: string | null
  donor_label: string
  language: Language
  period_from: string | null
  period_to: string | null
  status: Code<typeof v.receiptStatuses>
  ended_because: string
  replaces_id: string | null
  copies: number
  is_example: number
}
export type VDonorLanguage = {
  id: string
  language: string
}
export type ReceiptGiftTable = Kept & {
  receipt_id: string
  donation_id: string
  is_valid: number
}
