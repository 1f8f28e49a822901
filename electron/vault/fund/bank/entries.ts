// Postings of one account as the bank sees them: with a sign, whom they were with, and what no line explains yet.
import type { Context } from '../../context.ts'

export type Entry = {
  id: number
  journal: string
  on: string
  ref: string
  sourceTable: string
  party: string
  bankRef: string
  /** Into the account positive. */
  amountMinor: number
  openMinor: number
}
const parties = `left join donation d on d.id = j.source_id
  left join disbursement p on p.id = j.source_id
  left join remittance r on r.id = j.source_id
  left join expense x on x.id = j.source_id left join bank_statement_line b on b.id = j.source_id`
const shown = `j.source_ref as ref, j.source_table as sourceTable,
  coalesce(nullif(d.donor_label, ''), p.beneficiary_label,
    (select o.label from v_organisation o where o.id = r.organisation_id), nullif(x.payee, ''), b.party, '') as party`

/** The entries of an account that `which` finds and that no line up to `@explainedUntil` explains in full, oldest first. */
const openWhere = (which: string): string =>
  `select * from (select e.id, e.journal_id as journal, e.on_day as "on", ${shown}, coalesce(d.bank_ref, '') as bankRef,
     e.debit_minor - e.credit_minor as amountMinor,
     e.debit_minor - e.credit_minor - coalesce((select sum(m.amount_minor) from bank_match m
       join bank_statement_line l on l.id = m.line_id
       where m.entry_id = e.id and m.deleted_at is null and l.on_day <= @explainedUntil), 0) as openMinor
   from ledger_entry e join journal j on j.id = e.journal_id ${parties}
   where ${which} order by e.on_day, e.id) where openMinor <> 0`

type Days = {
  accountId: string
  from?: string
  to?: string
  /** Only what lines up to this day explain counts as explained. */
  explainedUntil?: string
}
/** The entries of an account in these days that are not explained in full, oldest first. */
export const openEntries = (
  ctx: Context,
  { accountId, from = '0000', to = '9999', explainedUntil = '9999' }: Days,
): Entry[] =>
  ctx
    .prepare(openWhere('e.treasury_account_id = @accountId and e.on_day >= @from and e.on_day <= @to'))
    .all({ accountId, from, to, explainedUntil }) as Entry[]

/** Those among these entries, or of these journals, that are an account's and not explained in full, oldest first. */
export const openEntriesAmong = (
  ctx: Context,
  accountId: string,
  { ids = [], journals = [] }: { ids?: readonly number[]; journals?: readonly string[] },
): Entry[] => {
  const found =
    'select value from json_each(@ids) union select id from ledger_entry where journal_id in (select value from json_each(@journals))'
  // With the plus the account is no way to the entries, of which it has too many.
  return ctx.prepare(openWhere(`e.id in (${found}) and +e.treasury_account_id = @accountId`)).all({
    accountId,
    explainedUntil: '9999',
    ids: JSON.stringify(ids),
    journals: JSON.stringify(journals),
  }) as Entry[]
}

export type Matched = Pick<Entry, 'on' | 'ref' | 'sourceTable' | 'party' | 'amountMinor'> & { id: string }
/** What a line is matched with. */
export const matchesOf = (ctx: Context, lineId: string): Matched[] =>
  ctx
    .prepare(
      `select m.id, m.amount_minor as amountMinor, e.on_day as "on", ${shown}
       from bank_match m join ledger_entry e on e.id = m.entry_id join journal j on j.id = e.journal_id ${parties}
       where m.line_id = ? and m.deleted_at is null order by m.id`,
    )
    .all(lineId) as Matched[]
