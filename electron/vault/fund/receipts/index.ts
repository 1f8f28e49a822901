// What comes in, from the donor's side.
import type { receiptsContract } from '../../../../shared/contract/receipts.ts'
import { savedAs } from '../../audit/change.ts'
import type { HandlersFor } from '../../context.ts'
import { recordMany } from './batch.ts'
import { donorPage, lastGiftOf, thank } from './donors.ts'
import { receiptsDue } from './due.ts'
import { replaceReceipt, withdrawReceipt } from './end.ts'
import { issueReceipts } from './issue.ts'
import { listReceipts, receiptOf } from './list.ts'
import { lastHolder } from './slip-holder.ts'

export const receiptsHandlers = {
  'receipts.list': listReceipts,
  'receipts.get': (ctx, { id }) => receiptOf(ctx, id),
  'receipts.due': receiptsDue,
  'receipts.issue': issueReceipts,
  'receipts.withdraw': (ctx, input) => savedAs(ctx, withdrawReceipt(ctx, input)),
  'receipts.replace': (ctx, input) => savedAs(ctx, replaceReceipt(ctx, input)),
  'donors.get': donorPage,
  'donors.recall': lastGiftOf,
  'donors.thank': thank,
  'slips.holder': lastHolder,
  'donations.recordMany': recordMany,
} satisfies HandlersFor<typeof receiptsContract>
