// Payments and donations are found by their number, by whom they were for or from, and by their amount as it is typed.
import { decimalText, exponentOf } from '../../../shared/money.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { indexing, type SearchDocument } from '../search/index.ts'

const amountOf = (row: { amount_minor: number; currency: string }): string =>
  decimalText(row.amount_minor, exponentOf(row.currency))

export const paymentDocument = (ctx: Context, id: string): SearchDocument => {
  const row = rowOf(ctx, 'disbursement', id)
  return {
    ref: row.ref,
    label: '',
    detail: '',
    words: [row.beneficiary_label, amountOf(row)],
    archived: row.deleted_at !== null,
  }
}
export const indexPayment = indexing('payments', paymentDocument)

export const donationDocument = (ctx: Context, id: string): SearchDocument => {
  const row = rowOf(ctx, 'donation', id)
  return {
    ref: row.ref,
    label: '',
    detail: '',
    words: [row.donor_label, row.bank_ref, row.in_kind, amountOf(row)],
    archived: row.deleted_at !== null,
  }
}
export const indexDonation = indexing('donations', donationDocument)
