// A run and what it says: made anew each time it is asked for, with the data, the consents and the agreements of today.
import type { Output } from '../../../shared/contract/index.ts'
import { type ReportInput, reportInput } from '../../../shared/contract/report-input.ts'
import { AppError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import { checkCode } from '../audit/check-code.ts'
import { auditHead } from '../audit/log.ts'
import type { Context } from '../context.ts'
import type { Schema } from '../database/schema/index.ts'
import { sheetCheck } from '../fund/approvals/sheets.ts'
import { officeOf } from '../system/office.ts'
import type { Head } from './head.ts'
import { assertMayGo, isSectioned } from './may-go.ts'
import { keepRun } from './run.ts'
import { sectionedDocument, tellingIn } from './sectioned.ts'
import { actionMonth } from './sheets/action-month.ts'
import { decisionSheet } from './sheets/decision-sheet.ts'
import { donorStatement } from './sheets/donor-statement.ts'
import { fieldSheet } from './sheets/field-sheet.ts'
import { qrSlip } from './sheets/qr-slip.ts'
import { receipts } from './sheets/receipt.ts'
import type { Telling } from './telling/index.ts'

type Run = Schema['report_run']

const documentOf = (ctx: Context, input: ReportInput, head: Head): Output<'reports.document'> => {
  switch (input.kind) {
    case 'decision_sheet':
      return decisionSheet(ctx, input, { ...head, check: sheetCheck(ctx, head.runId) })
    case 'action_month':
      return actionMonth(ctx, input, head)
    case 'field_sheet':
      return fieldSheet(ctx, input, head)
    case 'receipt':
      return receipts(ctx, input, head)
    case 'donor_statement':
      return donorStatement(ctx, input, head)
    case 'qr_slip':
      return qrSlip(ctx, input, head)
    default:
      return sectionedDocument(ctx, input, head)
  }
}

/** A paper for the bank opens by a channel of its own. */
export const inputOf = ({ input }: Pick<Run, 'input'>): ReportInput => {
  const asked = reportInput.safeParse(JSON.parse(input))
  if (!asked.success) throw new AppError({ code: 'not_found' })
  return asked.data
}

/** The newest entry of the history and its code: printed, an anchor nobody can rewrite. */
export const checkOf = (ctx: Context): Head['check'] => {
  const newest = auditHead(ctx)
  return { seq: newest.seq, code: checkCode(newest) }
}

const headOf = (ctx: Context, run: Run): Head => ({
  runId: run.id,
  ref: run.ref,
  language: run.language,
  generatedAt: run.created_at,
  level: run.level,
  office: officeOf(ctx)?.officeName ?? '',
  isDemo: ctx.vault.kind === 'demo',
  check: checkOf(ctx),
})

/** The document of a run, as the print window gets it. */
export const runDocument = (ctx: Context, runId: string): Output<'reports.document'> => {
  const run = rowOf(ctx, 'report_run', runId)
  return documentOf(ctx, inputOf(run), headOf(ctx, run))
}

/** What a report tells today; null for a sheet, which has no level. */
export const tellingOfRun = (ctx: Context, runId: string): Telling | null => {
  const input = inputOf(rowOf(ctx, 'report_run', runId))
  return isSectioned(input) ? tellingIn(ctx, input) : null
}

/** Refuses what may not go (O1, O3), keeps the run under its number, and makes its document once. */
export const prepare = (ctx: Context, input: ReportInput) => {
  assertMayGo(ctx, input)
  const run = keepRun(ctx, input)
  // Made once now: one that cannot be made is refused before a window prints it, and its numbers are drawn.
  runDocument(ctx, run.runId)
  return run
}
