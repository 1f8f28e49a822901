// Says which postings a line of the bank is. No posted amount ever changes by it.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { ruleError } from '../../../../shared/result.ts'
import { archive, create, rowOf, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { openEntriesAmong } from './entries.ts'
import { shelfOf } from './shelf.ts'

/** What of a line is open, written together with its place in the list. */
export const setOpen = (ctx: Context, lineId: string, openMinor: number) =>
  update(ctx, 'bank_statement_line', lineId, {
    open_minor: openMinor,
    shelf: shelfOf(rowOf(ctx, 'bank_statement_line', lineId).on_day, openMinor),
  })

const isWithin = (part: number, whole: number): boolean =>
  Math.sign(part) === Math.sign(whole) && Math.abs(part) <= Math.abs(whole)

/** Refused where more is matched than is open on the line or on a posting, or against the sign of either. */
export const matchLine = (ctx: Context, { lineId, parts }: Parsed<'bank.match'>) => {
  const line = rowOf(ctx, 'bank_statement_line', lineId)
  const total = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const { currency } = line
  if (line.deleted_at !== null || !isWithin(total, line.open_minor))
    throw ruleError('bank_line', { restMinor: Math.abs(line.open_minor), currency }, 'amountMinor')
  const open = new Map(
    openEntriesAmong(ctx, line.account_id, { ids: parts.map(({ entryId }) => entryId) }).map(
      ({ id, openMinor }) => [id, openMinor],
    ),
  )
  for (const { entryId, amountMinor } of parts) {
    const rest = open.get(entryId) ?? 0
    if (!isWithin(amountMinor, rest))
      throw ruleError('bank_posting', { restMinor: Math.abs(rest), currency }, 'amountMinor')
    open.set(entryId, rest - amountMinor)
    create(ctx, 'bank_match', { line_id: lineId, entry_id: entryId, amount_minor: amountMinor })
  }
  return setOpen(ctx, lineId, line.open_minor - total)
}

/** What was matched is open again on both sides. A fee that the line itself became is reversed instead. */
export const unmatch = (ctx: Context, { id }: Parsed<'bank.unmatch'>) => {
  const match = rowOf(ctx, 'bank_match', id)
  if (match.deleted_at !== null) throw ruleError('bank_undone')
  const source = ctx
    .prepare('select source_id from journal j join ledger_entry e on e.journal_id = j.id where e.id = ?')
    .pluck()
    .get(match.entry_id)
  if (source === match.line_id) throw ruleError('bank_fee')
  archive(ctx, 'bank_match', id)
  const line = rowOf(ctx, 'bank_statement_line', match.line_id)
  return setOpen(ctx, line.id, line.open_minor + match.amount_minor)
}
