export const fundClasses = ['unrestricted', 'designated', 'restricted'] as const
export const accountKinds = ['bank', 'cash', 'wallet', 'intermediary'] as const
export const aidTypes = [
  'living',
  'medical',
  'legal',
  'travel_visit',
  'parcel',
  'education',
  'funeral',
  'housing',
  'emergency',
] as const
export type AidType = (typeof aidTypes)[number]
/** F16: the four grounds the founding text promises donors, and what fits none of them. */
export const grounds = ['imprisoned', 'killed', 'wounded', 'lost_work', 'other'] as const
export type Ground = (typeof grounds)[number]
export const donationMethods = [
  'bank_transfer',
  'cash',
  'card',
  'cheque',
  'in_kind',
  'platform',
  'collection',
] as const
export const paymentMethods = ['bank_transfer', 'cash', 'courier', 'intermediary'] as const
export const anonymities = ['named', 'initials', 'anonymous'] as const
/** F3: where a stored rate comes from, the most trusted first. */
export const rateSources = ['central_bank', 'bank_slip', 'manual'] as const
/** What a treasurer clears before a year is closed. */
export const yearOpen = ['unsigned', 'on_the_way', 'unproven', 'advances', 'overdrawn'] as const
export const rateKinds = ['bank', 'office', 'street', 'intermediary_word'] as const
export const donationStatuses = ['posted', 'reversed'] as const
/** F7: a receipt is never deleted; it is replaced by another or withdrawn. */
export const receiptStatuses = ['issued', 'replaced', 'withdrawn'] as const
/** Whether a gift was thanked for, whether it stands on a receipt, and whether it is money. */
export const thankStates = ['not_thanked', 'thanked'] as const
export const receiptStates = ['without', 'with'] as const
export const giftKinds = ['money', 'in_kind'] as const
export const receiptPer = ['gift', 'donor'] as const
export const donorKinds = ['organisation', 'person'] as const
export const aidRequestStatuses = ['submitted', 'approved', 'rejected', 'withdrawn', 'paid'] as const
export const roundStatuses = ['submitted', 'approved', 'rejected', 'withdrawn'] as const
/** F11: how money with a trusted person was lost. */
export const lossCauses = ['arrest', 'theft', 'seizure', 'not_known'] as const
export const writeOffStatuses = ['submitted', 'posted', 'rejected', 'withdrawn', 'reversed'] as const
export const expenseCategories = [
  'aid_goods',
  'bank_fee',
  'travel',
  'printing',
  'postage',
  'legal_service',
  'event',
  'admin',
] as const
/** The four states people see, and the ways a payment ends otherwise. */
export const paymentStatuses = ['approved', 'sent', 'settled', 'returned', 'failed', 'reversed'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]
/** A1 to A4: what is decided about, how far it is, how somebody signed, and what keeps somebody from it. */
export const decisionSubjects = [
  'aid_request',
  'payment_round',
  'currency_exchange',
  'remittance',
  'write_off',
  'expense',
] as const
/** `void`: what was signed no longer counts (A3), and is signed again. */
export const decisionStatuses = ['open', 'single', 'signed', 'void', 'rejected', 'withdrawn'] as const
export const signatureForms = ['own', 'beside', 'paper'] as const
export const ties = ['entered', 'payee', 'relative', 'intermediary'] as const
/** F13: where what was not received stayed. */
export const gapKinds = [
  'sender_bank',
  'on_the_way',
  'receiver_bank',
  'exchange',
  'intermediary',
  'unknown',
] as const
export const signatureKinds = ['paper', 'photo', 'message', 'witness'] as const
export const accountCodes = [
  'bank',
  'cash',
  'intermediary',
  'income_donation',
  'aid_paid',
  'partner_advance',
  'expense',
  'fee',
  'exchange',
  'fx_diff',
  'fx_unrealised',
  'valuation',
  'write_off',
  'transfer',
  'opening',
] as const
export type AccountCode = (typeof accountCodes)[number]

/** Where an entry in the books comes from, by the table of its record. */
export const entrySources = [
  'donation',
  'disbursement',
  'currency_exchange',
  'remittance',
  'expense',
  'write_off',
  'bank_statement_line',
  'treasury_account',
  'valuation',
] as const
/** What proves it: a file, a line of the bank, or nothing yet. */
export const entryProofs = ['file', 'bank', 'none'] as const
/** How far it is signed: `again` where something was changed after the first signatures (A3). */
export const entrySignings = ['none', 'waiting', 'single', 'signed', 'again'] as const
export const entryStates = ['posted', 'reversed', 'reversal'] as const
