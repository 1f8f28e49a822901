// Papers for the bank: they hold numbers of accounts, so that they are asked for, and read, by few. Never stored.
import { z } from 'zod'
import { day, id } from './common.ts'
import { command, query } from './define.ts'
import { languages } from './shell.ts'

const treasury = ['treasurer'] as const
/** Who pays, and who reads everything (G9). */
const readers = ['treasurer', 'auditor_read_only'] as const
const asked = {
  language: z.enum(languages),
  /** The day the bank is to carry them out. */
  on: day,
  /** Authorised transfers out of one account. */
  paymentIds: z.array(id).min(1, 'required').max(500, 'too_many'),
}
/** Resident or not, and the sector of the economy. */
const sector = z.string().regex(/^[12]\d$/, 'two_digits')

/** What a run keeps of it: which payments, and the codes a bank in Kazakhstan asks for; no number, no name. */
export const transferInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('payment_order'), ...asked }),
  z.strictObject({
    kind: z.literal('transfer_sheet'),
    ...asked,
    senderCode: sector,
    payeeCode: sector,
    purposeCode: z.string().regex(/^\d{3}$/, 'three_digits'),
  }),
])
export type TransferInput = z.output<typeof transferInput>

const holder = { holder: z.string(), number: z.string(), bic: z.string(), taxNumber: z.string() }
const transfer = z.object({
  ...holder,
  ref: z.string(),
  town: z.string(),
  country: z.string(),
  amountMinor: z.int(),
  text: z.string(),
})
const paper = {
  ref: z.string(),
  language: z.enum(languages),
  isDemo: z.boolean(),
  on: z.string(),
  currency: z.string(),
  from: z.object(holder),
  transfers: z.array(transfer),
}
export const transferPaper = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('payment_order'), ...paper }),
  z.object({
    kind: z.literal('transfer_sheet'),
    ...paper,
    senderCode: z.string(),
    payeeCode: z.string(),
    purposeCode: z.string(),
  }),
])
export type TransferPaper = z.infer<typeof transferPaper>

export const transfersContract = {
  /** Keeps which payments and answers the run to render; refused where one may not leave (A3) or lacks what is printed. */
  'transfers.prepare': command(
    treasury,
    transferInput,
    z.object({ runId: id, ref: z.string(), fileName: z.string() }),
  ),
  /** Made anew from what is recorded, each time. */
  'transfers.document': query(readers, z.strictObject({ runId: id }), transferPaper),
}
