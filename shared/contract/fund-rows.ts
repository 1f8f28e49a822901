// What the lists of the fund show.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { id, named, version } from './common.ts'
import { personal } from './personal.ts'

const money = { amountMinor: z.int(), currency: z.string() }
export const balance = z.object({
  currency: z.string(),
  postedMinor: z.int(),
  reservedMinor: z.int(),
  availableMinor: z.int(),
  overdrawn: z.boolean(),
})
export const fundRow = z.object({
  id,
  ref: z.string(),
  version,
  name: z.string(),
  class: z.enum(v.fundClasses),
  campaignId: id.nullable(),
  heldBy: named.nullable(),
  onBehalfOf: named.nullable(),
  purpose: z.string(),
  openedOn: z.string(),
  reportingCurrency: z.string(),
  minReserveMinor: z.int(),
  allowedAidTypes: z.array(z.enum(v.aidTypes)),
  allowedGrounds: z.array(z.enum(v.grounds)),
  taxExemption: z.string(),
  balances: z.array(balance),
})
export const accountRow = z.object({
  id,
  version,
  name: z.string(),
  kind: z.enum(v.accountKinds),
  currency: z.string(),
  holder: personal(z.string()),
  /** The partner that keeps it for the office. */
  organisation: named.nullable(),
  /** The last four symbols; the whole number is asked for by `accounts.iban`, which is recorded. */
  ibanEnd: personal(z.string()),
  bic: z.string(),
  taxNumber: personal(z.string()),
  cashStepMinor: z.int(),
  isForDonors: z.boolean(),
  balanceMinor: z.int(),
  oldestAdvanceOn: z.string().nullable(),
})
/** Who gave, where that is known. */
export const donorKey = z.strictObject({ kind: z.enum(v.donorKinds), id })
export const donationRow = z.object({
  id,
  ref: z.string(),
  version,
  receivedOn: z.string(),
  valueOn: z.string().nullable(),
  donor: personal(z.string()),
  donorKnown: z.boolean(),
  donorKey: donorKey.nullable(),
  fund: z.string(),
  fundId: id,
  account: z.string().nullable(),
  /** null for a gift in kind, whose stated value stands apart and is never totalled with money (F7). */
  amountMinor: z.int().nullable(),
  statedMinor: z.int().nullable(),
  currency: z.string(),
  feeMinor: z.int(),
  method: z.enum(v.donationMethods),
  inKind: z.string(),
  action: named.nullable(),
  countedBy: personal(z.string()),
  countedWith: personal(z.string()),
  thankedOn: z.string().nullable(),
  /** The valid receipt it stands on. */
  receipt: z.string().nullable(),
  receiptId: id.nullable(),
  anonymity: z.enum(v.anonymities),
  status: z.enum(v.donationStatuses),
  isExample: z.boolean(),
})
export const exchangeRow = z.object({
  id,
  ref: z.string(),
  on: z.string(),
  fund: z.string(),
  fromAccount: z.string(),
  fromAmountMinor: z.int(),
  fromCurrency: z.string(),
  toAccount: z.string(),
  toAmountMinor: z.int(),
  toCurrency: z.string(),
  feeMinor: z.int(),
  rateScaled: z.int(),
  rateKind: z.enum(v.rateKinds),
  status: z.enum(v.donationStatuses),
  isExample: z.boolean(),
})
export const aidRequestRow = z.object({
  id,
  ref: z.string(),
  version,
  requestedOn: z.string(),
  beneficiary: personal(z.string()),
  householdId: id.nullable(),
  personId: id.nullable(),
  fund: z.string(),
  fundId: id,
  aidType: z.enum(v.aidTypes),
  ground: z.enum(v.grounds),
  groundPerson: personal(z.string().nullable()),
  ...money,
  reservedMinor: z.int(),
  /** F5: what is set aside for it, where that is another currency than the payment's. */
  setAsideMinor: z.int(),
  reserveCurrency: z.string(),
  paidMinor: z.int(),
  status: z.enum(v.aidRequestStatuses),
  /** F16: aid of the same ground, person and type within 30 days across all funds. */
  alsoHelpedOn: z.string().nullable(),
  need: personal(z.string()),
  isExample: z.boolean(),
})
export const paymentRow = z.object({
  id,
  ref: z.string(),
  version,
  plannedOn: z.string(),
  paidOn: z.string().nullable(),
  beneficiary: personal(z.string()),
  householdId: id.nullable(),
  personId: id.nullable(),
  fund: z.string(),
  account: z.string(),
  accountId: id,
  aidType: z.enum(v.aidTypes),
  ground: z.enum(v.grounds),
  groundPerson: personal(z.string().nullable()),
  ...money,
  feeMinor: z.int(),
  method: z.enum(v.paymentMethods),
  status: z.enum(v.paymentStatuses),
  /** A4: decided by the one who asked, "single signature, to be ratified". */
  singleSignature: z.boolean(),
  /** A3: the account of the payee was changed since; it is signed again before it leaves. */
  isVoid: z.boolean(),
  /** F11: on its way with an intermediary, so that nothing is posted yet. */
  isCarried: z.boolean(),
  receivedMinor: z.int().nullable(),
  returnedMinor: z.int().nullable(),
  /** Who confirmed the receipt, and how; null until then. */
  confirmedBy: personal(z.string().nullable()),
  signature: z.enum(v.signatureKinds).nullable(),
  note: personal(z.string()),
  bankText: z.string(),
  isExample: z.boolean(),
})
export const remittanceRow = z.object({
  id,
  ref: z.string(),
  on: z.string(),
  organisation: z.string(),
  fund: z.string(),
  account: z.string(),
  ...money,
  feeMinor: z.int(),
  accountedMinor: z.int(),
  refundedMinor: z.int(),
  openMinor: z.int(),
  status: z.enum(v.donationStatuses),
  isExample: z.boolean(),
})
export const ledgerRow = z.object({
  id: z.int(),
  journal: z.string(),
  on: z.string(),
  fund: z.string(),
  account: z.string().nullable(),
  accountCode: z.enum(v.accountCodes),
  aidType: z.enum(v.aidTypes).nullable(),
  currency: z.string(),
  debitMinor: z.int(),
  creditMinor: z.int(),
  /** What the account held after it; null unless the list shows one account whole. */
  balanceMinor: z.int().nullable(),
  party: personal(z.string().nullable()),
  sourceTable: z.string(),
  sourceId: z.string(),
  sourceRef: z.string(),
  reverses: z.string().nullable(),
  /** F6: the locked year it concerns. */
  correctsYear: z.string().nullable(),
})
export const journalView = z.object({
  id,
  on: z.string(),
  postedAt: z.string(),
  sourceTable: z.string(),
  sourceId: z.string(),
  sourceRef: z.string(),
  correctsYear: z.string().nullable(),
  auditSeq: z.int(),
  lines: z.array(ledgerRow),
})
const statementLine = z.object({ key: z.string(), amountMinor: z.int() })
export const statementPart = z.object({
  fund: named,
  currency: z.string(),
  openingMinor: z.int(),
  lines: z.array(statementLine),
  closingMinor: z.int(),
  reservedMinor: z.int(),
  availableMinor: z.int(),
  /** F8: closing by the ledger minus opening plus lines; 0 when the statement ties. */
  differenceMinor: z.int(),
  accounts: z.array(z.object({ account: z.string(), kind: z.enum(v.accountKinds), balanceMinor: z.int() })),
})
