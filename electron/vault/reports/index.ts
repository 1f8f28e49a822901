// Reports: a run keeps what was asked; the document is an allow-listed object, and never sees the database.
import type { Output } from '../../../shared/contract/index.ts'
import { type ReportInput, reportInput } from '../../../shared/contract/report-input.ts'
import type { reportsContract } from '../../../shared/contract/reports.ts'
import { AppError } from '../../../shared/result.ts'
import { archive, rowOf, savedAs } from '../audit/change.ts'
import { checkCode } from '../audit/check-code.ts'
import { auditHead } from '../audit/log.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sheetCheck } from '../fund/approvals/sheets.ts'
import { officeOf } from '../system/office.ts'
import { define, definitions } from './definitions.ts'
import { recordExport } from './exported.ts'
import type { Head } from './head.ts'
import { assertMayGo, isSectioned } from './may-go.ts'
import { fileNameOf, keepRun } from './run.ts'
import { sectionedDocument, tellingIn } from './sectioned.ts'
import { actionMonth } from './sheets/action-month.ts'
import { decisionSheet } from './sheets/decision-sheet.ts'
import { donorStatement } from './sheets/donor-statement.ts'
import { fieldSheet } from './sheets/field-sheet.ts'
import { qrSlip } from './sheets/qr-slip.ts'
import { receipts } from './sheets/receipt.ts'
import type { Telling } from './telling/index.ts'
import { tellingOf } from './telling/shown.ts'

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
const inputOf = ({ input }: Pick<Run, 'input'>): ReportInput => {
  const asked = reportInput.safeParse(JSON.parse(input))
  if (!asked.success) throw new AppError({ code: 'not_found' })
  return asked.data
}

const headOf = (ctx: Context, run: Run): Head => {
  const newest = auditHead(ctx)
  return {
    runId: run.id,
    ref: run.ref,
    language: run.language,
    generatedAt: run.created_at,
    level: run.level,
    office: officeOf(ctx)?.officeName ?? '',
    isDemo: ctx.vault.kind === 'demo',
    check: { seq: newest.seq, code: checkCode(newest) },
  }
}

const runDocument = (ctx: Context, runId: string): Output<'reports.document'> => {
  const run = rowOf(ctx, 'report_run', runId)
  return documentOf(ctx, inputOf(run), headOf(ctx, run))
}

/** What a report tells today; null for a sheet, which has no level. */
export const tellingOfRun = (ctx: Context, runId: string): Telling | null => {
  const input = inputOf(rowOf(ctx, 'report_run', runId))
  return isSectioned(input) ? tellingIn(ctx, input) : null
}

const prepare = (ctx: Context, input: ReportInput) => {
  assertMayGo(ctx, input)
  const run = keepRun(ctx, input)
  // Made once now: one that cannot be made is refused before a window prints it, and its numbers are drawn.
  runDocument(ctx, run.runId)
  return run
}

type Run = Schema['report_run']
const isReport = (row: Run): row is Run & { kind: ReportInput['kind'] } =>
  row.kind !== 'payment_order' && row.kind !== 'transfer_sheet'

const show = (row: Run) => {
  if (!isReport(row)) throw new AppError({ code: 'not_found' })
  const { id, ref, kind, language, level, created_at, title, exported_at } = row
  return {
    id,
    ref,
    kind,
    language,
    level,
    at: created_at,
    title,
    fileName: fileNameOf({ kind, language, on: title }, ref),
    exported: exported_at !== null,
  }
}

export const reportsHandlers = {
  'reports.prepare': prepare,
  'reports.repeat': (ctx, { runId }) => prepare(ctx, inputOf(rowOf(ctx, 'report_run', runId))),
  'reports.document': (ctx, { runId }) => runDocument(ctx, runId),
  'reports.telling': (ctx, { runId }) => {
    const telling = tellingOfRun(ctx, runId)
    return telling && tellingOf(telling)
  },
  'reports.exported': (ctx, { runId, sha256 }) => recordExport(ctx, runId, sha256),
  'reports.definitions': (ctx) => definitions(ctx),
  'reports.define': (ctx, input) => savedAs(ctx, define(ctx, input)),
  'reports.dropDefinition': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'report_definition', id, { version })),
  'reports.list': (ctx) =>
    all(
      ctx,
      ctx.db
        .selectFrom('report_run')
        .selectAll()
        .where('deleted_at', 'is', null)
        .where('kind', 'not in', ['payment_order', 'transfer_sheet'])
        .orderBy('id', 'desc')
        .limit(100),
    ).map(show),
  'reports.get': (ctx, { id }) => show(rowOf(ctx, 'report_run', id)),
} satisfies HandlersFor<typeof reportsContract>
