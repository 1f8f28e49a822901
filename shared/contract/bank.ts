// The bank: statements as they came, what each line of them is in the books, and what is left between the two.
import { z } from 'zod'
import { dateOrders } from '../bank/csv-statement.ts'
import { mostLines } from '../bank/statement.ts'
import * as v from '../vocabulary/index.ts'
import { byId, currency, day, id, listInput, page, reason, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

const treasury = ['treasurer'] as const
/** Who may see bank data (domain.md 3.10). */
const readers = ['treasurer', 'approver', 'administrator', 'auditor_read_only'] as const

const minor = z.int().min(-Number.MAX_SAFE_INTEGER, 'too_large').max(Number.MAX_SAFE_INTEGER, 'too_large')
const short = z.string().trim().max(140, 'too_long')
const parsedLine = z.strictObject({
  on: day,
  valueOn: day,
  amountMinor: minor.refine((amount) => amount !== 0, 'more_than_zero'),
  party: z.string().trim().max(300, 'too_long'),
  text: z.string().trim().max(2000, 'too_long'),
  bankRef: short,
  endToEndId: short,
  isBatch: z.boolean(),
  isReversal: z.boolean(),
})
/** What was read from a file, where no key is; the vault believes none of it. */
export const parsedStatement = z.strictObject({
  bankId: short,
  account: z.string().trim().max(40),
  currency,
  from: day,
  to: day,
  openingMinor: minor,
  closingMinor: minor,
  lines: z.array(parsedLine).max(mostLines, 'too_many_lines'),
})
const column = z.int().min(0).max(200)
const maybeColumn = column.nullable()
export const csvMapping = z.strictObject({
  dateOrder: z.enum(dateOrders),
  on: column,
  amount: maybeColumn,
  credit: maybeColumn,
  debit: maybeColumn,
  party: maybeColumn,
  text: maybeColumn,
  bankRef: maybeColumn,
})
const statements = z.array(parsedStatement).min(1, 'required').max(60, 'too_many')

const statementRow = z.object({
  id,
  version,
  ref: z.string(),
  bankId: z.string(),
  from: z.string(),
  to: z.string(),
  openingMinor: z.int(),
  closingMinor: z.int(),
  currency: z.string(),
  lines: z.int(),
  /** How many of them no posting explains in full. */
  open: z.int(),
})
export const bankLineRow = z.object({
  id,
  on: z.string(),
  valueOn: z.string(),
  party: personal(z.string()),
  text: personal(z.string()),
  amountMinor: z.int(),
  openMinor: z.int(),
  currency: z.string(),
  account: z.string(),
  accountId: id,
  statement: z.string(),
  bankRef: z.string(),
  endToEndId: z.string(),
  isReversal: z.boolean(),
  state: z.enum(v.bankLineStates),
})
/** A posting of the account, as far as no line explains it. */
const posting = z.object({
  on: z.string(),
  ref: z.string(),
  sourceTable: z.string(),
  party: personal(z.string()),
  amountMinor: z.int(),
})
const part = z.strictObject({
  entryId: z.int().min(1),
  amountMinor: minor.refine((amount) => amount !== 0, 'more_than_zero'),
})
const candidate = posting.extend({
  /** One entry of the ledger, or all that one posting did to the account. */
  parts: z.array(part),
  reasons: z.array(z.enum(v.matchReasons)),
})
const match = posting.extend({
  id,
  /** The line itself was posted as a fee of the bank; it is reversed, not undone. */
  isFee: z.boolean(),
})
const openLine = bankLineRow.pick({ id: true, on: true, party: true, text: true, openMinor: true })
const reconciliation = z.object({
  on: z.string(),
  currency: z.string(),
  ledgerMinor: z.int(),
  statementMinor: z.int(),
  differenceMinor: z.int(),
  /** What the account held in the books before the first statement, less what that began with. */
  beforeMinor: z.int(),
  firstFrom: z.string(),
  /** In the books, not at the bank, up to the day. */
  postings: z.array(posting.extend({ entryId: z.int() })),
  /** At the bank, not in the books. */
  lines: z.array(openLine),
  /** Where one statement does not begin with what the last one ended with. */
  gaps: z.array(z.object({ after: z.string(), before: z.string(), amountMinor: z.int() })),
  /** The difference less all of these: 0 always, or the books are damaged. */
  restMinor: z.int(),
})

export const bankContract = {
  'bank.statements': query(readers, z.strictObject({ accountId: id }), z.array(statementRow)),
  /**
   * What importing would do with each statement of a file: the account it belongs to, or why it cannot be taken
   * (of no account of ours, imported before, does not add up, an unknown currency).
   */
  'bank.look': query(
    readers,
    z.strictObject({ accountId: id, statements }),
    z.array(
      z.object({
        account: z.string().nullable(),
        problem: z
          .object({ problem: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
          .nullable(),
      }),
    ),
  ),
  /** Keeps the lines of statements; nothing is posted. All of them or none: the first problem of `look` refuses. */
  'bank.import': command(
    treasury,
    z.strictObject({ accountId: id, statements, mapping: csvMapping.nullable().default(null) }),
    z.object({ statements: z.int(), lines: z.int() }),
  ),
  /** How a table of this account's bank was read last. */
  'bank.mapping': query(readers, z.strictObject({ accountId: id }), csvMapping.nullable()),
  /** Takes a statement out that was imported wrongly; refused once a line of it is matched. */
  'bank.discard': command(treasury, z.strictObject({ id, version, reason }), saved),

  'bankLines.list': query(
    readers,
    listInput(['shelf', 'date', 'amount'], ['account', 'state', 'statement']),
    page(bankLineRow),
  ),
  'bankLines.get': query(readers, byId, bankLineRow.extend({ matches: z.array(match) })),
  /** Postings of the account that may be this line, the likeliest first; with `search` any that is not matched yet. */
  'bank.suggest': query(
    readers,
    z.strictObject({ lineId: id, search: z.string().max(100).default('') }),
    z.array(candidate),
  ),
  /** Says which postings a line is. Never more than is open on either side; no posted amount changes. */
  'bank.match': command(treasury, z.strictObject({ lineId: id, parts: z.array(part).min(1).max(50) }), saved),
  'bank.unmatch': command(treasury, byId, saved),
  /** Posts what the bank took for itself, and matches the line with it. */
  'bank.fee': command(treasury, z.strictObject({ lineId: id, fundId: id }), saved),
  /** F6: the opposite of that posting; the line is open again. */
  'bank.reverseFee': command(treasury, z.strictObject({ lineId: id, on: day, reason }), saved),
  /** Ledger and statement side by side on the last day of a statement, and what explains the difference. */
  'bank.reconcile': query(readers, z.strictObject({ statementId: id }), reconciliation),
}
