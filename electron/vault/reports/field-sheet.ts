import type { Output } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import { ruleError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { sheetCheck } from '../fund/approvals/sheets.ts'
import { roundPage } from '../fund/rounds/list.ts'
import type { Head } from './index.ts'

/** F17: what is carried in the country says nothing of who sends it. Only a decided round has a sheet (A2). */
export const fieldSheet = (
  ctx: Context,
  { roundId, on }: Extract<ReportInput, { kind: 'field_sheet' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'field_sheet' }> => {
  const { ref, status, plannedOn, currency, lines } = roundPage(ctx, { id: roundId })
  if (status !== 'approved') throw ruleError('A2_undecided', { ref })
  return {
    ...head,
    office: '',
    check: sheetCheck(ctx, head.runId),
    kind: 'field_sheet',
    on,
    plannedOn,
    currency,
    lines: lines
      .filter(({ paymentId }) => paymentId !== null)
      .map(({ code, amountMinor }) => ({ code, amountMinor })),
  }
}
