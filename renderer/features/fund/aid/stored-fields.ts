// The columns whose changes mean something to a treasurer, by their stored names, and the words of their codes.

export type StoredEntity =
  | 'aid_request'
  | 'disbursement'
  | 'donation'
  | 'currency_exchange'
  | 'remittance'
  | 'expense'
  | 'write_off'
  | 'receipt'
  | 'payment_round'
  | 'decision'

export const stored = [
  'accounted_minor',
  'aid_type',
  'amount_minor',
  'anonymity',
  'bank_ref',
  'bank_text',
  'beneficiary_label',
  'category',
  'cause',
  'copies',
  'counted_by',
  'counted_with',
  'decision_note',
  'donor_label',
  'ended_because',
  'fee_minor',
  'from_amount_minor',
  'gap_kind',
  'given',
  'ground',
  'in_kind',
  'issued_on',
  'language',
  'method',
  'need',
  'note',
  'on_day',
  'paid_on',
  'payee',
  'period_from',
  'period_to',
  'planned_on',
  'rate_kind',
  'received_minor',
  'received_on',
  'refunded_minor',
  'requested_on',
  'returned_minor',
  'status',
  'thanked_on',
  'value_on',
] as const

export const isStoredEntity = (entity: string): entity is StoredEntity => Object.hasOwn(statuses, entity)

const statuses: Record<StoredEntity, string> = {
  aid_request: 'aidRequestStatuses',
  disbursement: 'paymentStatuses',
  donation: 'donationStatuses',
  currency_exchange: 'donationStatuses',
  remittance: 'donationStatuses',
  expense: 'donationStatuses',
  write_off: 'writeOffStatuses',
  receipt: 'receiptStatuses',
  payment_round: 'roundStatuses',
  decision: 'decisionStatuses',
}
const lists: Partial<Record<string, string>> = {
  aid_type: 'aidTypes',
  anonymity: 'anonymities',
  gap_kind: 'gapKinds',
  category: 'expenseCategories',
  cause: 'lossCauses',
  ground: 'grounds',
  rate_kind: 'rateKinds',
}

/** The list a stored code belongs to; '' where the value is no code. */
export const vocabularyOf = (entity: StoredEntity, field: string): string => {
  if (field === 'status') return statuses[entity]
  if (field === 'method') return entity === 'donation' ? 'donationMethods' : 'paymentMethods'
  return lists[field] ?? ''
}
