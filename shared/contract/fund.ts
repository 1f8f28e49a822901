import { z } from 'zod'
import { isAccountNumber } from '../bank/iban.ts'
import * as v from '../vocabulary/index.ts'
import {
  amountMinor,
  bic,
  byId,
  currency,
  day,
  edit,
  feeMinor,
  freeText,
  id,
  listInput,
  nothing,
  page,
  reason,
  saved,
  taxNumber,
  text,
  version,
} from './common.ts'
import { deciders } from './approvals.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'
import {
  accountRow,
  aidRequestRow,
  donationRow,
  exchangeRow,
  fundRow,
  journalView,
  ledgerRow,
  paymentRow,
  remittanceRow,
  statementPart,
} from './fund-rows.ts'

export const fundFields = z.strictObject({
  name: text(),
  campaignId: id.nullable().default(null),
  heldById: id.nullable().default(null),
  onBehalfOfId: id.nullable().default(null),
  class: z.enum(v.fundClasses),
  purpose: freeText(2000),
  openedOn: day,
  reportingCurrency: currency,
  /** F1: what is never given out, in the fund's own currency. */
  minReserveMinor: z.int().min(0).max(Number.MAX_SAFE_INTEGER, 'too_large').default(0),
  /** F2: what a restricted fund pays; empty allows all. */
  allowedAidTypes: z.array(z.enum(v.aidTypes)).default([]),
  allowedGrounds: z.array(z.enum(v.grounds)).default([]),
  /** The decision that frees its donors of tax, as receipts print it (F7). */
  taxExemption: freeText(300),
})
export const accountFields = z.strictObject({
  name: text(),
  kind: z.enum(v.accountKinds),
  currency,
  holder: freeText(200),
  /** The partner that keeps it for the office; suspended with it (O3). */
  organisationId: id.nullable().default(null),
  /** An IBAN with its check digits, or the bank's own number. */
  iban: freeText(40).refine(isAccountNumber, 'iban_check'),
  /** Of the bank that keeps it, and of its holder in Kazakhstan: they stand on papers for the bank. */
  bic,
  taxNumber,
  /** Smallest amount that can be paid, in minor units: 100 for whole tenge in cash, 5 for francs in cash (F9). */
  cashStepMinor: z.int().min(1).max(1_000_000).default(1),
  /** Printed where a report says how to donate. */
  isForDonors: z.boolean().default(false),
})
/** A gift is posted as it is recorded; what was wrong is reversed, never changed (F6). */
export const donationFields = z.strictObject({
  receivedOn: day,
  /** The day the bank counts it from, where that is another. */
  valueOn: day.nullable().default(null),
  fundId: id,
  /** null for a gift in kind: it touches no account (F7). */
  accountId: id.nullable().default(null),
  donorOrganisationId: id.nullable().default(null),
  donorPersonId: id.nullable().default(null),
  /** R4: `unknown donor` is another value than a donor who wants to stay anonymous in publications. */
  donorUnknown: z.boolean().default(false),
  /** Of a gift in kind the value its donor states: shown apart, in no balance. */
  amountMinor,
  currency,
  feeMinor,
  method: z.enum(v.donationMethods).default('bank_transfer'),
  /** What was given instead of money; printed on the receipt. */
  inKind: freeText(300),
  /** A street collection: the action it was held at, and the two who counted it. */
  actionId: id.nullable().default(null),
  countedBy: freeText(100),
  countedWith: freeText(100),
  bankRef: freeText(140),
  note: freeText(2000),
  anonymity: z.enum(v.anonymities).default('anonymous'),
  isExample: z.boolean().default(false),
})
export const exchangeFields = z.strictObject({
  on: day,
  fundId: id,
  fromAccountId: id,
  fromAmountMinor: amountMinor,
  toAccountId: id,
  toAmountMinor: amountMinor,
  feeMinor,
  rateKind: z.enum(v.rateKinds).default('bank'),
  note: freeText(2000),
  isExample: z.boolean().default(false),
})
export const aidRequestFields = z.strictObject({
  requestedOn: day,
  householdId: id.nullable().default(null),
  personId: id.nullable().default(null),
  fundId: id,
  aidType: z.enum(v.aidTypes),
  ground: z.enum(v.grounds),
  groundPersonId: id.nullable().default(null),
  amountMinor,
  currency,
  /** F5: where the fund holds another currency, what is set aside of it; null for the currency of the payment. */
  reserveCurrency: currency.nullable().default(null),
  need: freeText(2000),
  isExample: z.boolean().default(false),
})
export const paymentFields = z.strictObject({
  requestId: id,
  accountId: id,
  amountMinor,
  feeMinor,
  method: z.enum(v.paymentMethods).default('bank_transfer'),
  plannedOn: day,
  /** F17: what the bank reads. */
  bankText: freeText(140),
  note: freeText(2000),
})
export const remittanceFields = z.strictObject({
  on: day,
  fundId: id,
  accountId: id,
  organisationId: id,
  amountMinor,
  feeMinor,
  note: freeText(2000),
  isExample: z.boolean().default(false),
})

const treasury = ['treasurer'] as const
const askers = ['case_officer', 'treasurer'] as const
export const donationSorts = ['date', 'ref', 'amount', 'donor'] as const
export const paymentSorts = ['date', 'ref', 'amount', 'beneficiary', 'status'] as const

export const fundContract = {
  'funds.list': query('anyone', nothing, z.array(fundRow)),
  'funds.create': command(treasury, fundFields, saved),
  'funds.update': command(treasury, edit(fundFields), saved),
  'accounts.list': query('anyone', nothing, z.array(accountRow)),
  /** The whole number of an account; that it was read is recorded once a session. */
  'accounts.iban': query(
    ['treasurer', 'approver', 'administrator', 'auditor_read_only'],
    byId,
    z.object({ iban: personal(z.string()) }),
  ),
  'accounts.create': command(treasury, accountFields, saved),
  /** Its words only: what an account holds, and in which currency, never changes. */
  'accounts.update': command(treasury, edit(accountFields.omit({ currency: true })), saved),
  /** Posts what an account held on the day the books were opened; once per account and fund. */
  'accounts.open': command(
    treasury,
    z.strictObject({ accountId: id, fundId: id, on: day, amountMinor }),
    saved,
  ),
  'currencies.list': query(
    'anyone',
    nothing,
    z.array(z.object({ code: z.string(), exponent: z.int(), active: z.boolean() })),
  ),

  'donations.list': query(
    'anyone',
    listInput(donationSorts, [
      'fund',
      'account',
      'currency',
      'status',
      'method',
      'kind',
      'thanked',
      'receipt',
      'donor',
    ]),
    page(donationRow),
  ),
  'donations.record': command(treasury, donationFields, saved),
  /** F10: a gift of the same donor, amount and currency within three days, to warn before saving. */
  'donations.similar': query(
    'anyone',
    donationFields.pick({
      receivedOn: true,
      donorOrganisationId: true,
      donorPersonId: true,
      amountMinor: true,
      currency: true,
    }),
    z.array(donationRow),
  ),
  'donations.reverse': command(treasury, z.strictObject({ id, on: day, reason }), saved),

  'exchanges.list': query('anyone', listInput(['date', 'ref'], ['fund', 'status']), page(exchangeRow)),
  'exchanges.record': command(treasury, exchangeFields, saved),
  'exchanges.reverse': command(treasury, z.strictObject({ id, on: day, reason }), saved),

  'aidRequests.list': query(
    'anyone',
    listInput(paymentSorts, ['fund', 'status', 'aidType', 'ground', 'household']),
    page(aidRequestRow),
  ),
  'aidRequests.get': query('anyone', byId, aidRequestRow),
  'aidRequests.create': command(askers, aidRequestFields, saved),
  'aidRequests.withdraw': command(askers, z.strictObject({ id, version, reason }), saved),
  'aidRequests.reject': command(deciders, z.strictObject({ id, version, reason }), saved),
  /** Gives the rest of a reservation back to the fund. */
  'aidRequests.release': command(deciders, z.strictObject({ id, version, reason }), saved),

  'payments.list': query(
    'anyone',
    listInput(paymentSorts, [
      'fund',
      'account',
      'status',
      'aidType',
      'ground',
      'household',
      'currency',
      'proof',
    ]),
    page(paymentRow),
  ),
  'payments.get': query('anyone', byId, paymentRow),
  /** Authorises a payment out of a reservation: refused unless fund and account both hold enough (F1). */
  'payments.authorise': command(treasury, paymentFields, saved),
  /** The money has left: posted. */
  'payments.send': command(treasury, z.strictObject({ id, version, on: day }), saved),
  /** The family confirms what it received; less than sent needs the gap classified (F13). */
  'payments.settle': command(
    treasury,
    z.strictObject({
      id,
      version,
      on: day,
      receivedMinor: z.int().min(0),
      signature: z.enum(v.signatureKinds),
      confirmedBy: text(200),
      gap: z.enum(v.gapKinds).nullable().default(null),
    }),
    saved,
  ),
  /** F12: came back on a day, to an account, perhaps less than was sent. A new posting; the reservation reopens. */
  'payments.return': command(
    treasury,
    z.strictObject({ id, version, on: day, accountId: id, amountMinor, reason }),
    saved,
  ),
  /** It never reached the family and is still in the books of whoever carries it (F11). */
  'payments.fail': command(treasury, z.strictObject({ id, version, reason }), saved),
  'payments.cancel': command(treasury, z.strictObject({ id, version, reason }), saved),

  'remittances.list': query(
    'anyone',
    listInput(['date', 'ref', 'amount'], ['fund', 'organisation', 'status']),
    page(remittanceRow),
  ),
  'remittances.record': command(treasury, remittanceFields, saved),
  /** F15: the partner accounts for one payment of his, codes only. */
  'remittances.account': command(
    treasury,
    z.strictObject({
      id,
      on: day,
      householdRef: text(40),
      ground: z.enum(v.grounds),
      aidType: z.enum(v.aidTypes),
      amountMinor,
      note: freeText(1000),
    }),
    saved,
  ),
  'remittances.refund': command(
    treasury,
    z.strictObject({ id, on: day, accountId: id, amountMinor, note: freeText(1000) }),
    saved,
  ),

  'ledger.list': query(
    'anyone',
    listInput(['date'], ['fund', 'account', 'currency', 'accountCode']),
    page(ledgerRow),
  ),
  /** One posting with all its lines. */
  'ledger.journal': query('anyone', byId, journalView),
  'fund.balanceSeries': query(
    'anyone',
    nothing,
    z.array(z.object({ currency: z.string(), month: z.string(), balanceMinor: z.int() })),
  ),
  'fund.waitSeries': query(
    'anyone',
    nothing,
    z.array(z.object({ month: z.string(), payments: z.int(), medianDays: z.int(), longestDays: z.int() })),
  ),
  'fund.statement': query(
    'anyone',
    z.strictObject({ fundId: id.nullable().default(null), from: day, to: day }),
    z.array(statementPart),
  ),
}
