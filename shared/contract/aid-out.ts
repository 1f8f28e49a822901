// Rounds of payments, losses with trusted persons, expenses and aid in kind.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  amountMinor,
  archive,
  byId,
  day,
  freeText,
  id,
  listInput,
  nothing,
  page,
  reason,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { deciders } from './approvals.ts'
import { personal } from './personal.ts'

const treasury = ['treasurer'] as const
const gap = z.enum(v.gapKinds).nullable().default(null)
const ending = z.strictObject({ id, version, reason })
const reversal = z.strictObject({ id, on: day, reason })
const example = z.boolean().default(false)
const beneficiary = {
  householdId: id.nullable().default(null),
  personId: id.nullable().default(null),
  ground: z.enum(v.grounds),
  groundPersonId: id.nullable().default(null),
}

export const roundFields = z.strictObject({
  title: text(120),
  fundId: id,
  accountId: id,
  plannedOn: day,
  aidType: z.enum(v.aidTypes),
  method: z.enum(v.paymentMethods).default('cash'),
  /** F17: what the bank reads of each of its transfers. */
  bankText: freeText(140),
  note: freeText(1000),
  isExample: example,
  lines: z
    .array(z.strictObject({ ...beneficiary, amountMinor }))
    .min(1, 'no_lines')
    .max(500, 'too_many_lines'),
})
const roundRow = z.object({
  id,
  version,
  ref: z.string(),
  title: z.string(),
  plannedOn: z.string(),
  fund: z.string(),
  account: z.string(),
  aidType: z.enum(v.aidTypes),
  method: z.enum(v.paymentMethods),
  amountMinor: z.int(),
  currency: z.string(),
  status: z.enum(v.roundStatuses),
  bankText: z.string(),
  note: z.string(),
  lineCount: z.int(),
  settledCount: z.int(),
  isExample: z.boolean(),
})
const roundLine = z.object({
  requestId: id,
  beneficiary: personal(z.string()),
  /** The number of the family or person: all that stands on the field sheet. */
  code: z.string(),
  householdId: id.nullable(),
  personId: id.nullable(),
  ground: z.enum(v.grounds),
  amountMinor: z.int(),
  currency: z.string(),
  paymentId: id.nullable(),
  paymentRef: z.string().nullable(),
  status: z.enum(v.paymentStatuses).nullable(),
  receivedMinor: z.int().nullable(),
})
export const roundView = roundRow.extend({
  lines: z.array(roundLine),
  sheets: z.array(z.object({ id, ref: z.string(), at: z.string() })),
})

const writeOffRow = z.object({
  id,
  version,
  ref: z.string(),
  on: z.string(),
  fund: z.string(),
  account: z.string(),
  amountMinor: z.int(),
  currency: z.string(),
  cause: z.enum(v.lossCauses),
  note: z.string(),
  status: z.enum(v.writeOffStatuses),
  isExample: z.boolean(),
})
/** F11: one advance that is not wholly accounted for. */
const advance = z.object({
  id: z.int(),
  accountId: id,
  account: z.string(),
  currency: z.string(),
  ref: z.string(),
  on: z.string(),
  amountMinor: z.int(),
  restMinor: z.int(),
  ageDays: z.int(),
  isLate: z.boolean(),
})
const expenseRow = z.object({
  id,
  version,
  ref: z.string(),
  on: z.string(),
  fund: z.string(),
  account: z.string(),
  category: z.enum(v.expenseCategories),
  aidType: z.enum(v.aidTypes).nullable(),
  amountMinor: z.int(),
  currency: z.string(),
  payee: personal(z.string()),
  note: z.string(),
  status: z.enum(v.donationStatuses),
  isExample: z.boolean(),
})
const inKindRow = z.object({
  id,
  version,
  ref: z.string(),
  on: z.string(),
  beneficiary: personal(z.string()),
  householdId: id.nullable(),
  personId: id.nullable(),
  fund: z.string(),
  aidType: z.enum(v.aidTypes),
  ground: z.enum(v.grounds),
  what: z.string(),
  quantity: z.int(),
  expenseRef: z.string().nullable(),
  confirmedBy: personal(z.string()),
  signature: z.enum(v.signatureKinds),
  isExample: z.boolean(),
})

export const aidOutContract = {
  'rounds.list': query('anyone', listInput(['date', 'ref'], ['fund', 'status']), page(roundRow)),
  'rounds.get': query('anyone', byId, roundView),
  /** A2: many payments decided as one frozen list. */
  'rounds.create': command(treasury, roundFields, saved),
  'rounds.withdraw': command(treasury, ending, saved),
  'rounds.reject': command(deciders, ending, saved),
  /** Every authorised payment of the round leaves. */
  'rounds.send': command(treasury, z.strictObject({ id, on: day }), saved),
  /** What the field sheet that came back says; proven to be this round's by its code. */
  'rounds.settle': command(
    treasury,
    z.strictObject({
      id,
      on: day,
      checkCode: text(40),
      confirmedBy: text(200),
      lines: z
        .array(z.strictObject({ paymentId: id, receivedMinor: z.int().min(0), gap }))
        .min(1, 'no_lines')
        .max(500, 'too_many_lines'),
    }),
    saved,
  ),

  'advances.list': query('anyone', nothing, z.array(advance)),
  'writeOffs.list': query(
    'anyone',
    listInput(['date', 'ref', 'amount'], ['fund', 'status']),
    page(writeOffRow),
  ),
  /** F11: asked for by one, decided by two, posted then. */
  'writeOffs.record': command(
    treasury,
    z.strictObject({
      on: day,
      fundId: id,
      accountId: id,
      amountMinor,
      cause: z.enum(v.lossCauses),
      note: freeText(2000),
      isExample: example,
    }),
    saved,
  ),
  'writeOffs.withdraw': command(treasury, ending, saved),
  'writeOffs.reject': command(deciders, ending, saved),
  'writeOffs.reverse': command(treasury, reversal, saved),

  'expenses.list': query(
    'anyone',
    listInput(['date', 'ref', 'amount'], ['fund', 'category', 'status']),
    page(expenseRow),
  ),
  'expenses.record': command(
    treasury,
    z.strictObject({
      on: day,
      fundId: id,
      accountId: id,
      category: z.enum(v.expenseCategories),
      /** For goods that become aid in kind: the kind of aid they are. */
      aidType: z.enum(v.aidTypes).nullable().default(null),
      amountMinor,
      payee: text(200),
      note: freeText(1000),
      isExample: example,
    }),
    saved,
  ),
  'expenses.reverse': command(treasury, reversal, saved),

  'inKind.list': query(
    'anyone',
    listInput(['date', 'ref'], ['fund', 'aidType', 'ground', 'household', 'person']),
    page(inKindRow),
  ),
  /** F14: what a family received that is no money. */
  'inKind.record': command(
    ['treasurer', 'case_officer'],
    z.strictObject({
      on: day,
      ...beneficiary,
      fundId: id,
      aidType: z.enum(v.aidTypes),
      what: text(200),
      quantity: z.int('quantity_needed').min(1, 'quantity_needed').max(1_000_000, 'too_large'),
      expenseId: id.nullable().default(null),
      confirmedBy: text(200),
      signature: z.enum(v.signatureKinds),
      isExample: example,
    }),
    saved,
  ),
  'inKind.archive': command(['treasurer', 'case_officer'], archive, saved),
}
