// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type CurrencyTable = {
  code: string
  exponent: number
  active: number
}
export type FundTable = Kept & {
  ref: string
  name: string
  campaign_id: string | null
  held_by_id: string | null
  on_behalf_of_id: string | null
  class: Code<typeof v.fundClasses>
  purpose: string
  opened_on: string
  closed_on: string | null
  reporting_currency: string
  min_reserve_minor: number
  allowed_aid_types: string
  allowed_grounds: string
  tax_exemption: string
}
export type TreasuryAccountTable = Kept & {
  name: string
  kind: Code<typeof v.accountKinds>
  currency: string
  holder: string
  organisation_id: string | null
  iban: string
  bic: string
  tax_number: string
  cash_step_minor: number
  is_for_donors: number
}
export type JournalTable = {
  id: string
  posted_at: string
  on_day: string
  source_table: string
  source_id: string
  source_ref: string
  reverses_id: string | null
  corrects_year: string | null
  audit_seq: number
  is_sealed: number
}
export type LedgerEntryTable = {
  id: number
  journal_id: string
  on_day: string
  fund_id: string
  treasury_account_id: string | null
  account_code: Code<typeof v.accountCodes>
  aid_type: Code<typeof v.aidTypes> | null
  corrects_year: string | null
  currency: string
  debit_minor: number
  credit_minor: number
}
export type FundMonthTable = {
  fund_id: string
  treasury_account_id: string
  account_code: Code<typeof v.accountCodes>
  currency: string
  month: string
  debit_minor: number
  credit_minor: number
}
export type DonationTable = Kept & {
  ref: string
  received_on: string
  fund_id: string
  /** null for a gift in kind. */
  account_id: string | null
  donor_organisation_id: string | null
  donor_person_id: string | null
  donor_unknown: number
  donor_label: string
  amount_minor: number
  currency: string
  fee_minor: number
  method: Code<typeof v.donationMethods>
  bank_ref: string
  note: string
  anonymity: Code<typeof v.anonymities>
  value_on: string | null
  in_kind: string
  action_id: string | null
  counted_by: string
  counted_with: string
  thanked_on: string | null
  status: Code<typeof v.donationStatuses>
  is_example: number
}
export type CurrencyExchangeTable = Kept & {
  ref: string
  on_day: string
  fund_id: string
  from_account_id: string
  from_amount_minor: number
  to_account_id: string
  to_amount_minor: number
  from_currency: string
  to_currency: string
  fee_minor: number
  rate_scaled: number
  rate_kind: Code<typeof v.rateKinds>
  note: string
  status: Code<typeof v.donationStatuses>
  is_example: number
}
export type AidRequestTable = Kept & {
  ref: string
  requested_on: string
  household_id: string | null
  person_id: string | null
  beneficiary_label: string
  fund_id: string
  aid_type: Code<typeof v.aidTypes>
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  amount_minor: number
  currency: string
  reserve_currency: string
  need: string
  status: Code<typeof v.aidRequestStatuses>
  decision_note: string
  is_example: number
  round_id: string | null
}
export type DecisionTable = Kept & {
  subject_table: Code<typeof v.decisionSubjects>
  subject_id: string
  ref: string
  on_day: string
  fund_id: string
  household_id: string | null
  person_id: string | null
  ground_person_id: string | null
  organisation_id: string | null
  amount_minor: number
  currency: string
  needed: number
  given: number
  status: Code<typeof v.decisionStatuses>
  is_example: number
}
export type ApprovalTable = Kept & {
  decision_id: string
  /** null when somebody signed on paper who is no user. */
  user_id: string | null
  signer_name: string
  form: Code<typeof v.signatureForms>
  signed_on: string
  verdict: 'approve' | 'reject'
  amount_minor: number | null
  comment: string
  is_single: number
  declared_tie: Code<typeof v.ties> | null
  sheet_id: string | null
  /** A3: since when it no longer counts. */
  voided_at: string | null
}
export type ApprovalLimitTable = Kept & {
  fund_id: string | null
  account_id: string | null
  currency: string
  two_above_minor: number
  single_up_to_minor: number
}
export type CommitmentTable = Kept & {
  aid_request_id: string
  fund_id: string
  amount_minor: number
  paid_minor: number
  currency: string
  reserved_minor: number
  reserved_currency: string
  planning_rate_scaled: number | null
  status: 'open' | 'paid' | 'released'
}
export type DisbursementTable = Kept & {
  ref: string
  commitment_id: string
  fund_id: string
  account_id: string
  household_id: string | null
  person_id: string | null
  beneficiary_label: string
  aid_type: Code<typeof v.aidTypes>
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  amount_minor: number
  currency: string
  fee_minor: number
  method: Code<typeof v.paymentMethods>
  planned_on: string
  paid_on: string | null
  note: string
  status: Code<typeof v.paymentStatuses>
  is_posted: number
  is_single_signature: number
  received_minor: number | null
  returned_minor: number | null
  gap_kind: string | null
  is_example: number
  bank_text: string
  batch_id: string | null
}
export type SettlementTable = Kept & {
  disbursement_id: string
  on_day: string
  received_minor: number
  currency: string
  signature_kind: Code<typeof v.signatureKinds>
  confirmed_by: string
}
export type RemittanceTable = Kept & {
  ref: string
  on_day: string
  fund_id: string
  account_id: string
  organisation_id: string
  amount_minor: number
  currency: string
  fee_minor: number
  accounted_minor: number
  refunded_minor: number
  note: string
  status: Code<typeof v.donationStatuses>
  is_example: number
}
export type RemittanceLineTable = Kept & {
  remittance_id: string
  on_day: string
  kind: 'accounted' | 'refunded'
  household_ref: string
  ground: Code<typeof v.grounds> | null
  aid_type: Code<typeof v.aidTypes> | null
  amount_minor: number
  currency: string
  note: string
}
export type VPayment = {
  id: string
  ref: string
  household_id: string | null
  person_id: string | null
  beneficiary_label: string
  fund_id: string
  account_id: string
  aid_type: Code<typeof v.aidTypes>
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  amount_minor: number
  currency: string
  planned_on: string
  paid_on: string | null
  on_day: string
  status: Code<typeof v.paymentStatuses>
  is_posted: number
  is_single_signature: number
  kept_minor: number
  received_minor: number | null
}
/** No amount where the gift is in kind (F7). */
export type VDonation = {
  id: string
  ref: string
  on_day: string
  label: string
  action_id: string | null
  amount_minor: number | null
  currency: string
  status: Code<typeof v.donationStatuses>
  is_example: number
}
export type VExpense = {
  id: string
  ref: string
  on_day: string
  label: string
  amount_minor: number
  currency: string
  status: Code<typeof v.donationStatuses>
}
export type VAidRequest = {
  id: string
  ref: string
  household_id: string | null
  person_id: string | null
  beneficiary_label: string
  requested_on: string
  aid_type: Code<typeof v.aidTypes>
  amount_minor: number
  currency: string
  status: Code<typeof v.aidRequestStatuses>
}
export type VFundMonth = {
  fund_id: string
  account_code: Code<typeof v.accountCodes>
  currency: string
  month: string
  debit_minor: number
  credit_minor: number
}
export type VLedger = {
  on_day: string
  fund_id: string
  treasury_account_id: string | null
  account_code: Code<typeof v.accountCodes>
  currency: string
  debit_minor: number
  credit_minor: number
}
export type VFund = {
  id: string
  ref: string
  name: string
  campaign_id: string | null
}
export type VAccount = {
  id: string
  name: string
  kind: Code<typeof v.accountKinds>
  currency: string
  organisation_id: string | null
  deleted_at: string | null
}
export type VRemittance = {
  id: string
  ref: string
  organisation_id: string
  on_day: string
  currency: string
  amount_minor: number
  open_minor: number
}
