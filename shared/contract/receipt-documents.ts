// What a donor is handed: receipt, statement of a year, slip to give. No family is named in any of them.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { amountMinor, day, freeText, id } from './common.ts'
import { donorKey } from './fund-rows.ts'
import { receiptRow, slipHolder } from './receipts.ts'
import { personal } from './personal.ts'
import { languages } from './shell.ts'

const language = z.enum(languages)
const iban = z.string().regex(/^(CH|LI)[0-9A-Z]{19}$/, 'not_swiss_iban')

export const receiptInput = z.strictObject({
  kind: z.literal('receipt'),
  language,
  /** Several in one file, each on its own page. */
  receiptIds: z.array(id).min(1).max(200),
  on: day,
})
export const donorStatementInput = z.strictObject({
  kind: z.literal('donor_statement'),
  language,
  donor: donorKey,
  from: day,
  on: day,
})
export const qrSlipInput = z.strictObject({
  kind: z.literal('qr_slip'),
  language,
  accountId: id,
  holder: slipHolder,
  /** null leaves the amount to whoever gives. */
  amountMinor: amountMinor.max(99_999_999_999, 'too_large').nullable().default(null),
  message: freeText(140),
  on: day,
})

const gift = z.object({
  id,
  ref: z.string(),
  on: z.string(),
  fund: z.string(),
  currency: z.string(),
  /** null for a gift in kind. */
  amountMinor: z.int().nullable(),
  statedMinor: z.int().nullable(),
  method: z.enum(v.donationMethods),
  inKind: z.string(),
  receipt: z.string().nullable(),
})
export const receiptBody = z.object({
  kind: z.literal('receipt'),
  on: z.string(),
  receipts: z.array(
    receiptRow
      .pick({
        id: true,
        ref: true,
        issuedOn: true,
        fund: true,
        donor: true,
        periodFrom: true,
        periodTo: true,
        sums: true,
        status: true,
        replaces: true,
        copies: true,
        isExample: true,
      })
      .extend({ gifts: z.array(gift), heldBy: z.string(), taxExemption: z.string() }),
  ),
})
export const donorStatementBody = z.object({
  kind: z.literal('donor_statement'),
  from: z.string(),
  on: z.string(),
  donor: personal(z.string()),
  gifts: z.array(gift),
  sums: receiptRow.shape.sums,
})
export const qrSlipBody = z.object({
  kind: z.literal('qr_slip'),
  on: z.string(),
  iban,
  currency: z.enum(['CHF', 'EUR']),
  holder: slipHolder,
  amountMinor: z.int().nullable(),
  message: z.string(),
})
