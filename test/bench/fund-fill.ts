// A ledger of any length: bulk rows by prepared statements, as gifts with their bank fees would have left them.
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import type { Input, Output, VaultChannel } from '../../shared/contract/index.ts'
import { addDays } from '../../shared/partial-date.ts'

const linesPerGift = 4
const years = 10
const stamps = "'', '', '', '', 1"

/** What each row sets off, left out while millions are written and made up for afterwards. */
const perRow = ['journal_audited', 'journal_no_update', 'journal_balances', 'ledger_open_journal'] as const
const perEntry = ['ledger_account_currency', 'ledger_summed', 'ledger_period_open'] as const

type Book = { fundId: string; accountId: string; currency: string }

/** Ten funds with an account in CHF and one in EUR each. */
const openBooks = (ctx: Context): Book[] => {
  const must = <C extends VaultChannel>(channel: C, input: Input<C>): Output<C> => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value as Output<C>
  }
  return Array.from({ length: 10 }, (_, fund) => {
    const fundId = must('funds.create', {
      name: `Fund ${fund}`,
      class: 'unrestricted',
      openedOn: '2004-01-01',
      reportingCurrency: 'CHF',
    }).id
    return ['CHF', 'EUR'].map((currency) => ({
      fundId,
      currency,
      accountId: must('accounts.create', { name: `${currency} ${fund}`, kind: 'bank', currency }).id,
    }))
  }).flat()
}

/** So many ledger rows over ten years, and the summary that belongs to them. */
export const fillLedger = (ctx: Context, rows: number): void => {
  const books = openBooks(ctx)
  const [first] = books
  if (!first) throw new Error('no books')
  const db = ctx.sqlite
  const triggers = [...perRow, ...perEntry].map(
    (name) => db.prepare('select sql from sqlite_master where name = ?').pluck().get(name) as string,
  )
  const { seq } = db.prepare('select max(seq) as seq from audit_log').get() as { seq: number }
  db.transaction(() => {
    for (const name of [...perRow, ...perEntry]) db.exec(`drop trigger ${name}`)
    const gift = db.prepare(
      `insert into donation (id, ref, received_on, fund_id, account_id, donor_unknown, donor_label, amount_minor, currency,
         fee_minor, method, bank_ref, note, anonymity, in_kind, counted_by, counted_with, status, is_example, created_at, created_by, updated_at, updated_by, row_version)
       values (?, ?, ?, ?, ?, 1, '', ?, ?, 100, 'bank_transfer', ?, '', 'anonymous', '', '', '', 'posted', 0, ${stamps})`,
    )
    const mark = db.prepare('insert into donation_mark (donation_id, mark) values (?, ?)')
    const journal = db.prepare(
      "insert into journal (id, posted_at, on_day, source_table, source_id, source_ref, audit_seq, is_sealed) values (?, '', ?, 'donation', ?, ?, ?, 1)",
    )
    const entry = db.prepare(
      `insert into ledger_entry (journal_id, on_day, fund_id, treasury_account_id, account_code, currency, debit_minor, credit_minor)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (let n = 0; n < rows / linesPerGift; n++) {
      const { fundId, accountId, currency } = books[n % books.length] ?? first
      const on = addDays('2004-01-01', Math.floor((n * 365 * years * linesPerGift) / rows))
      const id = `gift-${String(n).padStart(9, '0')}`
      const amount = 1000 + ((n * 7919) % 90_000)
      const bankRef = `zv${String(n * 104_729).padStart(14, '0')}`
      gift.run(id, id, on, fundId, accountId, amount, currency, bankRef)
      mark.run(id, bankRef)
      journal.run(id, on, id, id, seq)
      entry.run(id, on, fundId, accountId, 'bank', currency, amount, 0)
      entry.run(id, on, fundId, null, 'income_donation', currency, 0, amount)
      entry.run(id, on, fundId, null, 'fee', currency, 100, 0)
      entry.run(id, on, fundId, accountId, 'bank', currency, 0, 100)
    }
    db.exec(`insert into fund_month select fund_id, coalesce(treasury_account_id, ''), account_code, currency, substr(on_day, 1, 7),
      sum(debit_minor), sum(credit_minor) from ledger_entry group by 1, 2, 3, 4, 5`)
    for (const sql of triggers) db.exec(sql)
  })()
  db.exec('analyze')
}
