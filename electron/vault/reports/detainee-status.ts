import type { Output } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import { campaignPage } from '../campaigns/index.ts'
import type { Context } from '../context.ts'
import { countByClass, statusOn } from '../custody/index.ts'
import { printedName } from '../people/index.ts'
import type { Head } from './index.ts'
import { classWordsOf } from './words.ts'

/** Report 3: one row a person, totals by status, unknown shown. */
export const detaineeStatus = (
  ctx: Context,
  { campaignId, on, language }: Extract<ReportInput, { kind: 'detainee_status' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'detainee_status' }> => {
  const rows = statusOn(ctx, campaignId, on)
  return {
    ...head,
    kind: 'detainee_status',
    title: campaignPage(ctx, campaignId).title,
    on,
    classWords: classWordsOf(ctx, campaignId, language),
    counts: countByClass(rows.map(({ liberty }) => liberty.status)),
    rows: rows.map((row) => ({ ...row, printedName: printedName(ctx, row.personId, language) })),
  }
}
