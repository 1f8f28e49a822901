// What an auditor asks of the books: each entry with its proof and who signed, and numbers that are missing.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { id, listInput, nothing, page } from './common.ts'
import { query } from './define.ts'
import { personal } from './personal.ts'

const readers = ['treasurer', 'approver', 'administrator', 'auditor_read_only'] as const

const provenEntry = z.object({
  /** The journal: one entry in the books with both its sides. */
  id,
  on: z.string(),
  source: z.enum(v.entrySources),
  ref: z.string(),
  fund: z.string(),
  party: personal(z.string().nullable()),
  /** What it moved; of an exchange, what was given. */
  amountMinor: z.int(),
  currency: z.string(),
  proof: z.enum(v.entryProofs),
  signing: z.enum(v.entrySignings),
  /** Whose signatures count now. */
  signedBy: z.string(),
  enteredBy: z.string(),
  state: z.enum(v.entryStates),
})
const receiptSeries = z.object({
  /** Without the running part: `R1-A-2014-`. */
  prefix: z.string(),
  fund: z.string(),
  year: z.string(),
  count: z.int(),
  ended: z.int(),
  last: z.int(),
  /** Runs of numbers that no receipt bears. */
  gaps: z.array(z.object({ from: z.int(), to: z.int() })),
})

export const proofsContract = {
  'proofs.list': query(
    readers,
    listInput(['date'], ['fund', 'source', 'proof', 'signing', 'state']),
    page(provenEntry),
  ),
  /** Each series of receipts, and the numbers missing in it. */
  'proofs.receipts': query(readers, nothing, z.array(receiptSeries)),
}
