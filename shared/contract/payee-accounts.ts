// Where a payee is paid: a number with its holder, called back when it is new (A3), and the file for the bank.
import { z } from 'zod'
import { isAccountNumber } from '../bank/iban.ts'
import { bic, country, day, freeText, id, reason, saved, taxNumber, text, version } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

const treasury = ['treasurer'] as const
const seconds = ['treasurer', 'approver', 'administrator'] as const
const readers = ['treasurer', 'approver', 'administrator', 'auditor_read_only'] as const
/** A household or a person, as on the payment. */
const payee = { householdId: id.nullable().default(null), personId: id.nullable().default(null) }

export const payeeFields = z.strictObject({
  ...payee,
  holder: text(140),
  /** Empty keeps the number that is there: nobody needs to see it to change a town. */
  number: freeText(40).refine(isAccountNumber, 'iban_check'),
  /** IIN or BIN, which banks in Kazakhstan ask for; empty keeps the one that is there. */
  taxNumber,
  bic,
  town: freeText(35),
  country,
  /** The paper or the call it was told by. */
  told: text(200),
})
const fileInput = z.strictObject({
  accountId: id,
  on: day,
  paymentIds: z.array(id).min(1, 'required').max(500, 'too_many'),
})

export const payeeAccountsContract = {
  'payeeAccounts.get': query(
    readers,
    z.strictObject(payee),
    z
      .object({
        id,
        version,
        holder: personal(z.string()),
        numberEnd: personal(z.string()),
        taxNumberEnd: personal(z.string()),
        bic: z.string(),
        town: personal(z.string()),
        country: z.string(),
        told: personal(z.string()),
        changedOn: z.string(),
        calledOn: z.string().nullable(),
        calledBy: z.string().nullable(),
        /** A3: no payment goes there before a second person has called. */
        needsCall: z.boolean(),
      })
      .nullable(),
  ),
  'payeeAccounts.save': command(
    treasury,
    payeeFields.extend({ version: version.nullable().default(null) }),
    saved,
  ),
  /** A3: a second person called the payee and compared the number; refused to whoever changed it. */
  'payeeAccounts.callBack': command(
    seconds,
    z.strictObject({ id, version, on: day, spokenWith: text(200) }),
    saved,
  ),

  /** Approved transfers of an account that a file could hold: each as the bank will read it, or why it cannot. */
  'paymentFiles.look': query(
    readers,
    z.strictObject({ accountId: id }),
    z.object({
      /** Why this account gives no file at all: its currency, or a number that is no IBAN. */
      problem: z.string().nullable(),
      payments: z.array(
        z.object({
          id,
          ref: z.string(),
          beneficiary: personal(z.string()),
          plannedOn: z.string(),
          amountMinor: z.int(),
          currency: z.string(),
          name: personal(z.string()),
          numberEnd: personal(z.string()),
          text: z.string(),
          problem: z.string().nullable(),
          /** The file it stands in already. */
          inFile: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Makes the file, keeps which payments it holds, and not the file itself. Nothing is posted; they are sent as ever. */
  'paymentFiles.make': command(
    treasury,
    fileInput,
    z.object({ ref: z.string(), name: z.string(), text: z.string() }),
  ),
  /** A file that never reached the bank: its payments are free for another. */
  'paymentFiles.discard': command(treasury, z.strictObject({ ref: z.string().max(40), reason }), saved),
}
