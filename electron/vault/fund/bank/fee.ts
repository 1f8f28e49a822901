// What the bank took for itself: posted from its own line, on its day.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { ruleError } from '../../../../shared/result.ts'
import { archive, create, rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import { noteOverdraft } from '../balances.ts'
import { accountOf, feeLines, post, reverse } from '../ledger.ts'
import { setOpen } from './matching.ts'

const sourceOf = (ctx: Context, line: { id: string; statement_id: string }) => ({
  table: 'bank_statement_line',
  id: line.id,
  ref: rowOf(ctx, 'bank_statement', line.statement_id).ref,
})

/** F1: recorded, never refused for want of money. Only a line that went out, and of which nothing is matched. */
export const postFee = (ctx: Context, { lineId, fundId }: Parsed<'bank.fee'>) => {
  const line = rowOf(ctx, 'bank_statement_line', lineId)
  if (line.deleted_at !== null || line.amount_minor > 0 || line.open_minor !== line.amount_minor)
    throw ruleError('bank_no_fee')
  rowOf(ctx, 'fund', fundId)
  const account = accountOf(ctx, line.account_id)
  const matched = setOpen(ctx, lineId, 0)
  const journal = post(ctx, {
    on: line.on_day,
    dayField: 'fundId',
    fundId,
    source: sourceOf(ctx, line),
    lines: feeLines(account, -line.amount_minor),
  })
  const [entry] = all(
    ctx,
    ctx.db
      .selectFrom('ledger_entry')
      .select('id')
      .where('journal_id', '=', journal)
      .where('treasury_account_id', '=', account.id),
  )
  if (entry)
    create(ctx, 'bank_match', { line_id: lineId, entry_id: entry.id, amount_minor: line.amount_minor })
  noteOverdraft(ctx, account)
  return matched
}

/** F6: the posting stays and its opposite stands beside it; the line waits to be matched again. */
export const reverseFee = (ctx: Context, { lineId, on }: Parsed<'bank.reverseFee'>) => {
  const line = rowOf(ctx, 'bank_statement_line', lineId)
  const fees = all(
    ctx,
    ctx.db
      .selectFrom('bank_match as m')
      .innerJoin('ledger_entry as e', 'e.id', 'm.entry_id')
      .innerJoin('journal as j', 'j.id', 'e.journal_id')
      .select('m.id')
      .where('m.line_id', '=', lineId)
      .where('m.deleted_at', 'is', null)
      .where('j.source_id', '=', lineId),
  )
  const [fee] = fees
  if (!fee) throw ruleError('bank_no_fee')
  archive(ctx, 'bank_match', fee.id)
  const open = setOpen(ctx, lineId, line.amount_minor)
  reverse(ctx, sourceOf(ctx, line), on)
  return open
}
