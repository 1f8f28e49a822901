import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { addDays, addMonths } from '../../../../shared/partial-date.ts'
import { actionsBetween } from '../../actions/index.ts'
import type { Context } from '../../context.ts'
import type { Head } from '../head.ts'

/** Everything held or planned in the month of a day; the names in it are those of events, not of persons. */
export const actionMonth = (
  ctx: Context,
  { on }: Extract<ReportInput, { kind: 'action_month' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'action_month' }> => {
  const from = `${on.slice(0, 7)}-01`
  const actions = actionsBetween(ctx, { from, to: addDays(addMonths(from, 1), -1) })
  return { ...head, kind: 'action_month', on, actions }
}
