// Rounds of payments, losses, expenses and aid in kind, as the database keeps them.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type PaymentRoundTable = Kept & {
  ref: string
  title: string
  fund_id: string
  account_id: string
  planned_on: string
  aid_type: Code<typeof v.aidTypes>
  method: Code<typeof v.paymentMethods>
  amount_minor: number
  currency: string
  status: Code<typeof v.roundStatuses>
  bank_text: string
  note: string
  is_example: number
}
export type WriteOffTable = Kept & {
  ref: string
  on_day: string
  fund_id: string
  account_id: string
  amount_minor: number
  currency: string
  cause: Code<typeof v.lossCauses>
  note: string
  status: Code<typeof v.writeOffStatuses>
  is_example: number
}
export type ExpenseTable = Kept & {
  ref: string
  on_day: string
  fund_id: string
  account_id: string
  category: Code<typeof v.expenseCategories>
  aid_type: Code<typeof v.aidTypes> | null
  amount_minor: number
  currency: string
  payee: string
  note: string
  status: Code<typeof v.donationStatuses>
  is_example: number
}
export type AidInKindTable = Kept & {
  ref: string
  on_day: string
  household_id: string | null
  person_id: string | null
  beneficiary_label: string
  fund_id: string
  aid_type: Code<typeof v.aidTypes>
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  what: string
  quantity: number
  expense_id: string | null
  confirmed_by: string
  signature_kind: Code<typeof v.signatureKinds>
  is_example: number
}
