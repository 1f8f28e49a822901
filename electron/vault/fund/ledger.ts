// Double entry: the only place where money is written down. What is posted stays; it can only be reversed (F6).
import { newId, rowOf } from '../audit/change.ts'
import { auditHead } from '../audit/log.ts'
import { type Context, today } from '../context.ts'
import { assertOpen, correctedYear } from './books/locks.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import type { AccountCode, AidType } from '../../../shared/vocabulary/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'

export type LedgerLine = {
  code: AccountCode
  accountId?: string
  currency: string
  debitMinor?: number
  creditMinor?: number
  aidType?: AidType
}
type Source = { table: string; id: string; ref: string }

/** The code under which an account's money stands. */
export const codeOfAccount = ({ kind }: Pick<Schema['treasury_account'], 'kind'>): AccountCode =>
  kind === 'cash' ? 'cash' : kind === 'intermediary' ? 'intermediary' : 'bank'

type Account = Schema['treasury_account']
/** Money into an account, and out of it. */
export const into = (account: Account, amountMinor: number): LedgerLine => ({
  code: codeOfAccount(account),
  accountId: account.id,
  currency: account.currency,
  debitMinor: amountMinor,
})
export const outOf = (account: Account, amountMinor: number): LedgerLine => ({
  code: codeOfAccount(account),
  accountId: account.id,
  currency: account.currency,
  creditMinor: amountMinor,
})
/** Lines of nothing are left out, so that callers need not ask whether there was a fee. */
const counts = ({ debitMinor = 0, creditMinor = 0 }: LedgerLine) => debitMinor !== 0 || creditMinor !== 0

/** Bank costs of a posting: from the account to `fee`. */
export const feeLines = (account: Account, feeMinor: number): LedgerLine[] => [
  { code: 'fee', currency: account.currency, debitMinor: feeMinor },
  outOf(account, feeMinor),
]

type Posting = {
  on: string
  /** The field of the form that holds the day, for a sentence beside it. */
  dayField?: string
  fundId: string
  source: Source
  lines: readonly LedgerLine[]
  reverses?: string
  /** The day of what this takes back or corrects (F6). */
  corrects?: string | null
}
const accountsIn = (lines: readonly LedgerLine[]): string[] =>
  lines.flatMap(({ accountId }) => (accountId ? [accountId] : []))

/**
 * Posts one journal, right after the audit row of its source. Refused in a locked period (F6) and on a day to come,
 * since what is posted has happened; the database refuses it
 * unless every currency balances (F8), the account holds that currency (F4) and the audit row is there. What corrects
 * a day that is locked stands for that year, on its own line.
 */
export const post = (
  ctx: Context,
  { on, dayField = 'on', fundId, source, lines, reverses, corrects }: Posting,
): string => {
  const id = newId()
  if (on > today(ctx)) throw fieldError(dayField, 'in_the_future')
  const accounts = accountsIn(lines)
  assertOpen(ctx, on, accounts, dayField)
  const year = corrects ? correctedYear(ctx, corrects, accounts) : null
  ctx
    .prepare(
      `insert into journal (id, posted_at, on_day, source_table, source_id, source_ref, reverses_id, corrects_year, audit_seq, is_sealed)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    )
    .run(id, ctx.now(), on, source.table, source.id, source.ref, reverses ?? null, year, auditHead(ctx).seq)
  const insert = ctx.prepare(
    `insert into ledger_entry (journal_id, on_day, fund_id, treasury_account_id, account_code, aid_type, corrects_year, currency, debit_minor, credit_minor)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const line of lines.filter(counts))
    insert.run(
      id,
      on,
      fundId,
      line.accountId ?? null,
      line.code,
      line.aidType ?? null,
      year,
      line.currency,
      line.debitMinor ?? 0,
      line.creditMinor ?? 0,
    )
  ctx.prepare('update journal set is_sealed = 1 where id = ?').run(id)
  return id
}

/** The opposite of everything a source posted, on the day given (F6), which is not before it. */
export const reverse = (ctx: Context, source: Source, on: string): void => {
  const journal = first(
    ctx,
    ctx.db
      .selectFrom('journal')
      .selectAll()
      .where('source_table', '=', source.table)
      .where('source_id', '=', source.id)
      .where('reverses_id', 'is', null)
      .orderBy('id', 'desc'),
  )
  if (!journal) throw new AppError({ code: 'not_found' })
  if (on < journal.on_day) throw fieldError('on', 'before_start')
  const entries = all(ctx, ctx.db.selectFrom('ledger_entry').selectAll().where('journal_id', '=', journal.id))
  const lines = entries.map((entry) => ({
    code: entry.account_code,
    ...(entry.treasury_account_id && { accountId: entry.treasury_account_id }),
    ...(entry.aid_type && { aidType: entry.aid_type }),
    currency: entry.currency,
    debitMinor: entry.credit_minor,
    creditMinor: entry.debit_minor,
  }))
  post(ctx, {
    on,
    fundId: entries[0]?.fund_id ?? '',
    source,
    lines,
    reverses: journal.id,
    corrects: journal.on_day,
  })
}

export const accountOf = (ctx: Context, id: string): Account => rowOf(ctx, 'treasury_account', id)
