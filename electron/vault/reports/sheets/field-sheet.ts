import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { AppError, ruleError } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'
import { sheetCheck } from '../../fund/approvals/sheets.ts'
import { paymentPage } from '../../fund/payment-list.ts'
import { codeOfPayee } from '../../fund/requests.ts'
import { roundPage } from '../../fund/rounds/list.ts'
import type { Head } from '../head.ts'

type Sheet = Extract<Output<'reports.document'>, { kind: 'field_sheet' }>
type Carried = Pick<Sheet, 'plannedOn' | 'currency' | 'lines'>

/** Only a decided round has a sheet (A2). */
const ofRound = (ctx: Context, roundId: string): Carried => {
  const { ref, status, plannedOn, currency, lines } = roundPage(ctx, { id: roundId })
  if (status !== 'approved') throw ruleError('A2_undecided', { ref })
  return {
    plannedOn,
    currency,
    lines: lines
      .filter(({ paymentId }) => paymentId !== null)
      .map(({ code, amountMinor }) => ({ code, amountMinor })),
  }
}

const ofPayment = (ctx: Context, paymentId: string): Carried => {
  const { ref, status, isVoid, plannedOn, currency, amountMinor, ...payee } = paymentPage(ctx, paymentId)
  if (isVoid) throw ruleError('A3_void', { ref })
  if (status !== 'approved' && status !== 'sent') throw ruleError('F6', { ref, status })
  return { plannedOn, currency, lines: [{ code: codeOfPayee(ctx, payee), amountMinor }] }
}

/** F17: what is carried in the country says nothing of who sends it, and names nobody: numbers, codes and amounts. */
export const fieldSheet = (
  ctx: Context,
  { roundId, paymentId, on }: Extract<ReportInput, { kind: 'field_sheet' }>,
  head: Head,
): Sheet => {
  if ((roundId === null) === (paymentId === null)) throw new AppError({ code: 'validation' })
  return {
    ...head,
    office: '',
    check: sheetCheck(ctx, head.runId),
    kind: 'field_sheet',
    on,
    ...(roundId === null ? ofPayment(ctx, paymentId ?? '') : ofRound(ctx, roundId)),
  }
}
