// F7: how a receipt ends. Its number stays taken; its gifts become free for another.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { ruleError } from '../../../../shared/result.ts'
import { rowOf, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { issueReceipt, validReceiptOf } from './issue.ts'

type Receipt = Schema['receipt']
type End = { status: 'replaced' | 'withdrawn'; reason: string; version?: number }

const giftsOf = (ctx: Context, receiptId: string) =>
  all(
    ctx,
    ctx.db.selectFrom('receipt_gift').select(['id', 'donation_id']).where('receipt_id', '=', receiptId),
  )

/** Ends a valid receipt and frees its gifts; answers their ids. */
const end = (ctx: Context, receipt: Receipt, { status, reason, version }: End): string[] => {
  if (receipt.status !== 'issued') throw ruleError('F7_ended', { ref: receipt.ref })
  update(
    ctx,
    'receipt',
    receipt.id,
    { status, ended_because: reason },
    { reason, ...(version !== undefined && { version }) },
  )
  const gifts = giftsOf(ctx, receipt.id)
  for (const { id } of gifts) update(ctx, 'receipt_gift', id, { is_valid: 0 })
  return gifts.map(({ donation_id }) => donation_id)
}

const periodOf = ({ period_from, period_to }: Receipt) =>
  period_from !== null && period_to !== null ? { from: period_from, to: period_to } : null

export const withdrawReceipt = (
  ctx: Context,
  { id, version, reason }: Parsed<'receipts.withdraw'>,
): Receipt => {
  end(ctx, rowOf(ctx, 'receipt', id), { status: 'withdrawn', reason, version })
  return rowOf(ctx, 'receipt', id)
}

/** Another receipt of the same gifts takes its place, with a number of its own. */
export const replaceReceipt = (
  ctx: Context,
  { id, version, reason, language }: Parsed<'receipts.replace'>,
): Receipt => {
  const receipt = rowOf(ctx, 'receipt', id)
  const donationIds = end(ctx, receipt, { status: 'replaced', reason, version })
  return issueReceipt(ctx, { donationIds, language, period: periodOf(receipt), replaces: id })
}

/** A gift was reversed: its receipt is withdrawn, or replaced by one of the gifts that remain. */
export const endReceiptOf = (ctx: Context, donationId: string, reason: string): void => {
  const held = validReceiptOf(ctx, donationId)
  if (!held) return
  const receipt = rowOf(ctx, 'receipt', held.id)
  const rest = giftsOf(ctx, held.id).map(({ donation_id }) => donation_id)
  const donationIds = rest.filter((id) => id !== donationId)
  end(ctx, receipt, { status: donationIds.length > 0 ? 'replaced' : 'withdrawn', reason })
  if (donationIds.length > 0)
    issueReceipt(ctx, {
      donationIds,
      language: receipt.language,
      period: periodOf(receipt),
      replaces: held.id,
    })
}

/** A file of these receipts was saved: the next one made of each is a duplicate. */
export const countCopies = (ctx: Context, ids: readonly string[]): void => {
  for (const id of new Set(ids)) {
    const { copies } = rowOf(ctx, 'receipt', id)
    update(ctx, 'receipt', id, { copies: copies + 1 }, { action: 'export' })
  }
}
