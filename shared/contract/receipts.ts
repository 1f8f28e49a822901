// What comes in, from the donor's side: receipts (F7), thanks, many gifts entered at once.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkDone } from './bulk.ts'
import {
  amountMinor,
  byId,
  currency,
  day,
  freeText,
  id,
  listInput,
  page,
  reason,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { donationFields } from './fund.ts'
import { donorKey } from './fund-rows.ts'
import { personal } from './personal.ts'
import { languages } from './shell.ts'

const treasury = ['treasurer'] as const
const language = z.enum(languages)
/** One sum for each currency, never added across (F3). */
const sums = z.array(z.object({ currency: z.string(), amountMinor: z.int() }))

export const receiptRow = z.object({
  id,
  ref: z.string(),
  version,
  issuedOn: z.string(),
  fund: z.string(),
  donor: personal(z.string()),
  donorKey,
  language,
  /** Of a year or another period; null for one gift. */
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  gifts: z.int(),
  inKind: z.int(),
  sums,
  status: z.enum(v.receiptStatuses),
  endedBecause: personal(z.string()),
  /** The receipt it stands in for, and the one that stands in for it. */
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  /** How often it was saved: the first is the original. */
  copies: z.int(),
  isExample: z.boolean(),
})
/** Gifts of one donor to one fund that may go on one receipt. */
const due = z.object({
  fund: z.string(),
  donor: personal(z.string()),
  donorKey,
  /** What the donor reads, as far as it is known. */
  language: language.nullable(),
  donationIds: z.array(id),
  inKind: z.int(),
  sums,
})
/** Who is paid by a slip: as its standard wants it. */
export const slipHolder = z.strictObject({
  name: text(70),
  street: text(70),
  houseNumber: freeText(16),
  postCode: text(16),
  town: text(35),
  country: z.string().regex(/^[A-Z]{2}$/, 'required'),
})
export const batchRows = 200
export const receiptParts = 50

const ended = z.strictObject({ id, version, reason })
export const receiptsContract = {
  'receipts.list': query(
    'anyone',
    listInput(['date', 'ref'], ['fund', 'status', 'language', 'donor']),
    page(receiptRow),
  ),
  'receipts.get': query('anyone', byId, receiptRow),
  /** Posted gifts of known donors on no valid receipt: one each, or all of a donor together. */
  'receipts.due': query(
    'anyone',
    z.strictObject({
      fundId: id.nullable().default(null),
      from: day,
      to: day,
      per: z.enum(v.receiptPer),
      donor: donorKey.nullable().default(null),
    }),
    z.object({
      items: z.array(due),
      /** Gifts that cannot be receipted, because nobody knows who gave. */
      unknown: z.int(),
    }),
  ),
  /** F7: a part of a long run. Each receipt in it is whole, or none of them is issued. */
  'receipts.issue': command(
    treasury,
    z.strictObject({
      items: z
        .array(z.strictObject({ donationIds: z.array(id).min(1).max(2000), language }))
        .min(1)
        .max(receiptParts),
      period: z.strictObject({ from: day, to: day }).nullable().default(null),
    }),
    z.array(z.object({ id, ref: z.string(), language })),
  ),
  /** Its number is never used again; its gifts may go on another. */
  'receipts.withdraw': command(treasury, ended, saved),
  /** Another of the same gifts takes its place: what is recorded of donor and gifts today, in this language. */
  'receipts.replace': command(treasury, ended.extend({ language }), saved),

  /** A donor's gifts by year and currency, and what she was given for them. */
  'donors.get': query(
    'anyone',
    donorKey,
    z.object({
      label: personal(z.string()),
      language: language.nullable(),
      years: z.array(
        z.object({ year: z.string(), currency: z.string(), amountMinor: z.int(), gifts: z.int() }),
      ),
      inKind: z.array(
        z.object({ year: z.string(), currency: z.string(), statedMinor: z.int(), gifts: z.int() }),
      ),
      notThanked: z.int(),
      withoutReceipt: z.int(),
      firstOn: z.string().nullable(),
      lastOn: z.string().nullable(),
    }),
  ),
  /** Where and how this donor gave last, to fill in a form. */
  'donors.recall': query(
    'anyone',
    donorKey,
    z.object({ fundId: id, accountId: id.nullable(), method: z.enum(v.donationMethods) }).nullable(),
  ),
  /** Who was named as holder on the last slip of an account. */
  'slips.holder': query('anyone', z.strictObject({ accountId: id }), slipHolder.nullable()),
  /** Marks gifts as thanked for on a day, or takes the mark back. */
  'donors.thank': command(treasury, bulk(z.strictObject({ thankedOn: day.nullable() })), bulkDone),
  /** Many gifts in one command, saved only when they come to the totals counted before. */
  'donations.recordMany': command(
    treasury,
    z.strictObject({
      rows: z.array(donationFields).min(1).max(batchRows),
      control: z.array(z.strictObject({ currency, amountMinor })).max(20),
    }),
    z.object({ count: z.int(), first: z.string(), last: z.string() }),
  ),
}
