// The books: rates, locked periods, the year's end, and the numbers other bookkeeping knows our accounts by.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  currency,
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
import { personal } from './personal.ts'

const treasury = ['treasurer'] as const
const year = z.string().regex(/^(19|20)\d\d$/, 'no_such_year')
/** Units of one currency for one of another, times 10^8. */
const rateScaled = z.int('no_rate').min(1, 'no_rate').max(Number.MAX_SAFE_INTEGER, 'no_rate')

export const rateFields = z.strictObject({
  on: day,
  from: currency,
  to: currency,
  rateScaled,
  source: z.enum(v.rateSources).default('central_bank'),
  note: freeText(500),
})
const rateRow = z.object({
  id,
  version,
  on: z.string(),
  from: z.string(),
  to: z.string(),
  rateScaled: z.int(),
  /** The same as a decimal, for other programs: `535.25`. */
  rate: z.string(),
  source: z.enum(v.rateSources),
  note: z.string(),
})
const lockRow = z.object({
  id,
  version,
  accountId: id.nullable(),
  /** null: every account. */
  account: z.string().nullable(),
  lockedThrough: z.string(),
  reason: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  openedAt: z.string().nullable(),
  openedWith: z.string().nullable(),
  openedReason: z.string(),
})
const shortfall = z.object({
  requestId: id,
  ref: z.string(),
  beneficiary: personal(z.string()),
  fund: z.string(),
  leftMinor: z.int(),
  currency: z.string(),
  reservedMinor: z.int(),
  neededMinor: z.int(),
  reserveCurrency: z.string(),
  rateOn: z.string(),
})
/** One balance at the end of the year, valued in the book currency. */
const valuedLine = z.object({
  fund: z.string(),
  currency: z.string(),
  balanceMinor: z.int(),
  /** Units of the other currency for one of `rateFrom`. */
  rateScaled: z.int(),
  rateFrom: z.string(),
  rateOn: z.string(),
  rateSource: z.enum(v.rateSources),
  valueMinor: z.int(),
  bookMinor: z.int(),
})
/** What came into a fund and left it in a year, per currency. */
const fundChange = z.object({
  fundId: id,
  fund: z.string(),
  class: z.enum(v.fundClasses),
  currency: z.string(),
  openingMinor: z.int(),
  incomeMinor: z.int(),
  aidMinor: z.int(),
  costsMinor: z.int(),
  otherMinor: z.int(),
  earlierMinor: z.int(),
  closingMinor: z.int(),
})
export const yearEnd = z.object({
  year: z.string(),
  bookCurrency: z.string(),
  isOver: z.boolean(),
  lines: z.array(valuedLine),
  /** Rates that must be stored before the year can be valued. */
  missing: z.array(z.object({ from: z.string(), to: z.string(), on: z.string() })),
  posted: z.object({ id, version, ref: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  funds: z.array(fundChange),
  /** What is still open in this year: how many of each. */
  open: z.array(z.object({ what: z.enum(v.yearOpen), count: z.int() })),
  lockedThrough: z.string(),
})

const journalRow = z.object({
  on: z.string(),
  ref: z.string(),
  kind: z.string(),
  /** The number of the account in the other program; '' where none is set. */
  number: z.string(),
  account: z.string().nullable(),
  code: z.string(),
  fund: z.string(),
  currency: z.string(),
  debit: z.string(),
  credit: z.string(),
  reverses: z.string().nullable(),
  correctsYear: z.string().nullable(),
})
export type JournalRow = z.infer<typeof journalRow>

export const booksContract = {
  'rates.list': query('anyone', listInput(['date'], ['currency', 'source']), page(rateRow)),
  'rates.record': command(treasury, rateFields, saved),
  'rates.archive': command(treasury, archive, saved),
  /** The newest rate stored for a pair up to a day; null where none is. */
  'rates.on': query(
    'anyone',
    z.strictObject({ from: currency, to: currency, on: day }),
    rateRow.pick({ from: true, to: true, rateScaled: true, on: true, source: true }).nullable(),
  ),

  /** Who may stand beside when a closed period is opened again. */
  'periodLocks.seconds': query('anyone', nothing, z.array(z.object({ id, name: z.string() }))),
  'periodLocks.list': query('anyone', nothing, z.array(lockRow)),
  /** F6: nothing is posted up to this day any more, on one account or on all. */
  'periodLocks.lock': command(
    treasury,
    z.strictObject({ accountId: id.nullable().default(null), lockedThrough: day, reason }),
    saved,
  ),
  /** Opens it again: the person at work and a second one, who proves her passphrase at the same desk. */
  'periodLocks.open': command(
    ['treasurer', 'administrator'],
    z.strictObject({
      id,
      version,
      reason,
      signerId: id,
      passphrase: z.string().min(1, 'required').max(1000, 'too_long'),
    }),
    saved,
  ),

  /** F5: reservations in another currency that the rate has outgrown. */
  'reservations.shortfalls': query('anyone', nothing, z.array(shortfall)),
  'reservations.topUp': command(treasury, z.strictObject({ requestId: id }), saved),

  'yearEnd.get': query('anyone', z.strictObject({ year, bookCurrency: currency }), yearEnd),
  /** F3: posts the difference of every balance to its cost as unrealised, and its opposite on the next day. */
  'yearEnd.post': command(treasury, z.strictObject({ year, bookCurrency: currency }), saved),
  'yearEnd.reverse': command(treasury, z.strictObject({ id, version, reason }), saved),

  'bookNumbers.list': query(
    'anyone',
    nothing,
    z.array(z.object({ key: z.string(), label: z.string().nullable(), number: z.string() })),
  ),
  'bookNumbers.set': command(treasury, z.strictObject({ key: text(60), number: freeText(40) }), saved),
  /** Every posting of a period, for another bookkeeping program; amounts as decimals, no person in it. */
  'journal.export': command(
    ['treasurer', 'auditor_read_only'],
    z.strictObject({ from: day, to: day }),
    z.object({ rows: z.array(journalRow), withoutNumber: z.int() }),
  ),
}
