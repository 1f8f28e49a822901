import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { AppError } from '../../../../shared/result.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { listFunds } from '../../fund/index.ts'
import { giftsOnReceipt } from '../../fund/receipts/gifts.ts'
import { receiptOf } from '../../fund/receipts/list.ts'
import type { Head } from '../head.ts'

type Asked = Extract<ReportInput, { kind: 'receipt' }>

/** F7: receipts as the donor gets them, each on a page of its own; what was saved before is a duplicate. */
export const receipts = (
  ctx: Context,
  { receiptIds, on, language }: Asked,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'receipt' }> => {
  const funds = listFunds(ctx)
  return {
    ...head,
    kind: 'receipt',
    on,
    receipts: receiptIds.map((id) => {
      const receipt = receiptOf(ctx, id)
      // The words of one document are of one language.
      if (receipt.language !== language) throw new AppError({ code: 'validation' })
      const fund = funds.find((each) => each.id === rowOf(ctx, 'receipt', id).fund_id)
      return {
        ...receipt,
        gifts: giftsOnReceipt(ctx, id),
        heldBy: fund?.heldBy?.label ?? '',
        taxExemption: fund?.taxExemption ?? '',
      }
    }),
  }
}

/** The donors who are persons: their names stand on it. */
export const personsOn = (ctx: Context, receiptIds: readonly string[]): string[] => [
  ...new Set(
    receiptIds
      .map((id) => receiptOf(ctx, id).donorKey)
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => id),
  ),
]
