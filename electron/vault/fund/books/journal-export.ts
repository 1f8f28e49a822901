// Every posting of a period for another bookkeeping program, under the numbers it knows.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { decimalText, exponentOf } from '../../../../shared/money.ts'
import { fieldError } from '../../../../shared/result.ts'
import { office } from '../../audit/change.ts'
import { writeEntry } from '../../audit/log.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import { storedNumbers } from './numbers.ts'

/** More than a spreadsheet and a stressed reader hold; a year of a large fund has a hundredth. */
const largest = 200_000

type Row = Output<'journal.export'>['rows'][number]

/** The rows in the order of posting, no person in them; recorded as an export. */
export const exportJournal = (
  ctx: Context,
  { from, to }: Parsed<'journal.export'>,
): Output<'journal.export'> => {
  if (to < from) throw fieldError('to', 'before_start')
  const numbers = storedNumbers(ctx)
  const entries = all(
    ctx,
    ctx.db
      .selectFrom('ledger_entry as e')
      .innerJoin('journal as j', 'j.id', 'e.journal_id')
      .innerJoin('fund as f', 'f.id', 'e.fund_id')
      .leftJoin('treasury_account as a', 'a.id', 'e.treasury_account_id')
      .leftJoin('journal as v', 'v.id', 'j.reverses_id')
      .select(['e.on_day', 'j.source_ref', 'j.source_table', 'v.source_ref as reverses', 'f.ref as fund'])
      .select(['e.treasury_account_id', 'a.name as account', 'e.account_code', 'e.aid_type'])
      .select(['e.currency', 'e.debit_minor', 'e.credit_minor', 'e.corrects_year'])
      .where('e.on_day', '>=', from)
      .where('e.on_day', '<=', to)
      .orderBy('e.on_day')
      .orderBy('e.id')
      .limit(largest + 1),
  )
  if (entries.length > largest) throw fieldError('to', 'period_too_long')
  const rows = entries.map((entry): Row => {
    const code = entry.aid_type ? `aid.${entry.aid_type}` : entry.account_code
    const amount = (minor: number) => (minor === 0 ? '' : decimalText(minor, exponentOf(entry.currency)))
    return {
      on: entry.on_day,
      ref: entry.source_ref,
      kind: entry.source_table,
      number: numbers.get(entry.treasury_account_id ?? code) ?? '',
      account: entry.account,
      code,
      fund: entry.fund,
      currency: entry.currency,
      debit: amount(entry.debit_minor),
      credit: amount(entry.credit_minor),
      reverses: entry.reverses,
      correctsYear: entry.corrects_year,
    }
  })
  writeEntry(ctx, {
    entity: 'export',
    entityId: 'journal',
    action: 'export',
    subjectId: office,
    after: { list: 'journal', rows: rows.length, from, to },
  })
  return { rows, withoutNumber: rows.filter(({ number }) => number === '').length }
}
