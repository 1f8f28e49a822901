// The ledger as it is read: every posting, both sides, and the balance of one account after each.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, one } from '../database/run.ts'

type Row = Output<'ledger.list'>['rows'][number]

/** Whom or what a posting was with; never more than one of these is there. */
const party = sql<string | null>`coalesce(d.donor_label, p.beneficiary_label, o.label)`

const entries = (ctx: Context) =>
  ctx.db
    .selectFrom('ledger_entry as e')
    .innerJoin('journal as j', 'j.id', 'e.journal_id')
    .innerJoin('fund as f', 'f.id', 'e.fund_id')
    .leftJoin('treasury_account as a', 'a.id', 'e.treasury_account_id')
    .leftJoin('journal as v', 'v.id', 'j.reverses_id')
    .leftJoin('donation as d', 'd.id', 'j.source_id')
    .leftJoin('disbursement as p', 'p.id', 'j.source_id')
    .leftJoin('remittance as m', 'm.id', 'j.source_id')
    .leftJoin('v_organisation as o', 'o.id', 'm.organisation_id')
    .select(['e.id', 'j.id as journal', 'e.on_day as on', 'f.name as fund', 'a.name as account'])
    .select(['e.account_code as accountCode', 'e.aid_type as aidType', 'e.currency'])
    .select(['e.debit_minor as debitMinor', 'e.credit_minor as creditMinor'])
    .select(['j.source_table as sourceTable', 'j.source_id as sourceId', 'j.source_ref as sourceRef'])
    .select(['v.source_ref as reverses', 'e.corrects_year as correctsYear', party.as('party')])

/** What an account held right after an entry: whole months from the summary, the days of the last one from the ledger. */
const balanceAfter = (ctx: Context, accountId: string, { on, id }: { on: string; id: number }): number =>
  ctx
    .prepare(
      `select (select coalesce(sum(debit_minor - credit_minor), 0) from fund_month
         where treasury_account_id = @accountId and month < @month)
       + (select coalesce(sum(debit_minor - credit_minor), 0) from ledger_entry
         where treasury_account_id = @accountId and on_day >= @first and (on_day, id) <= (@on, @id))`,
    )
    .pluck()
    .get({ accountId, month: on.slice(0, 7), first: `${on.slice(0, 7)}-01`, on, id }) as number

/** The page with the balance after each of its rows, where it shows one account and nothing of it is left out. */
const withBalances = (ctx: Context, rows: readonly Row[], accountId: string): Row[] => {
  const oldestFirst = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id))
  const [oldest] = oldestFirst
  if (!oldest) return []
  const after = new Map<number, number>()
  let balance = balanceAfter(ctx, accountId, oldest) - oldest.debitMinor + oldest.creditMinor
  for (const { id, debitMinor, creditMinor } of oldestFirst) {
    balance += debitMinor - creditMinor
    after.set(id, balance)
  }
  return rows.map((row) => ({ ...row, balanceMinor: after.get(row.id) ?? null }))
}

export const listLedger = (ctx: Context, input: Parsed<'ledger.list'>): Output<'ledger.list'> => {
  const { fund, account, currency, accountCode } = input.filters
  let which = ctx.db.selectFrom('ledger_entry as e')
  const typed = input.search.trim().toLowerCase()
  if (typed)
    which = which.where(
      'e.journal_id',
      'in',
      ctx.db
        .selectFrom('journal as s')
        .select('s.id')
        .where(sql<boolean>`instr(lower(s.source_ref), ${typed}) > 0`),
    )
  if (fund?.length) which = which.where(isOneOf('e.fund_id', fund))
  if (account?.length) which = which.where(isOneOf('e.treasury_account_id', account))
  if (currency?.length) which = which.where(isOneOf('e.currency', currency))
  if (accountCode?.length) which = which.where(isOneOf('e.account_code', accountCode))
  const page = pageOf(ctx, input, {
    which,
    query: entries(ctx),
    id: 'e.id',
    sorts: { date: 'e.on_day' },
    show: (row): Row => ({ ...row, balanceMinor: null }),
  })
  const [only, ...others] = account ?? []
  const whole = !typed && !fund?.length && !accountCode?.length
  return only && others.length === 0 && whole ? { ...page, rows: withBalances(ctx, page.rows, only) } : page
}

/** One journal with all its lines. */
export const journalOf = (ctx: Context, { id }: Parsed<'ledger.journal'>): Output<'ledger.journal'> => {
  const journal = one(ctx, ctx.db.selectFrom('journal').selectAll().where('id', '=', id))
  return {
    id,
    on: journal.on_day,
    postedAt: journal.posted_at,
    sourceTable: journal.source_table,
    sourceId: journal.source_id,
    sourceRef: journal.source_ref,
    correctsYear: journal.corrects_year,
    auditSeq: journal.audit_seq,
    lines: all(ctx, entries(ctx).where('e.journal_id', '=', id).orderBy('e.id')).map((row) => ({
      ...row,
      balanceMinor: null,
    })),
  }
}
