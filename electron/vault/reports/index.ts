// Reports: a run keeps what was asked; the document is an allow-listed object, and never sees the database.
import { z } from 'zod'
import type { Output } from '../../../shared/contract/index.ts'
import { type ReportInput, type reportsContract, reportInput } from '../../../shared/contract/reports.ts'
import { transferInput, type TransferInput } from '../../../shared/contract/transfers.ts'
import { AppError } from '../../../shared/result.ts'
import { rowOf, update } from '../audit/change.ts'
import { checkCode } from '../audit/check-code.ts'
import { auditHead, writeEntry } from '../audit/log.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { detainedWorkers } from '../custody/index.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { officeOf } from '../system/office.ts'
import { sheetCheck } from '../fund/approvals/sheets.ts'
import { countCopies } from '../fund/receipts/end.ts'
import { assertMayReceive } from '../organisations/index.ts'
import { recordDisclosure } from '../privacy/index.ts'
import { assertTrusted } from '../trust/index.ts'
import { actionMonth } from './action-month.ts'
import { campaignResult, publiclyNamed } from './campaign-result.ts'
import { custodyHistory } from './custody-history.ts'
import { beneficiaryOf, decisionSheet } from './decision-sheet.ts'
import { detaineeStatus } from './detainee-status.ts'
import { fieldSheet } from './field-sheet.ts'
import { donorStatement } from './donor-statement.ts'
import { fundStatement } from './fund-statement.ts'
import { qrSlip } from './qr-slip.ts'
import { personsOn, receipts } from './receipt.ts'
import { keepRun } from './run.ts'
import { payeesOn } from './transfers.ts'

export type Head = Pick<
  Output<'reports.document'>,
  'runId' | 'ref' | 'language' | 'generatedAt' | 'level' | 'office' | 'isDemo' | 'check'
>

const documentOf = (ctx: Context, input: ReportInput, head: Head): Output<'reports.document'> => {
  switch (input.kind) {
    case 'campaign_result':
      return campaignResult(ctx, input, head)
    case 'detainee_status':
      return detaineeStatus(ctx, input, head)
    case 'fund_statement':
      return fundStatement(ctx, input, head)
    case 'decision_sheet':
      return decisionSheet(ctx, input, { ...head, check: sheetCheck(ctx, head.runId) })
    case 'custody_history':
      return custodyHistory(ctx, input, head)
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
  }
}

const runDocument = (ctx: Context, runId: string): Output<'reports.document'> => {
  const run = rowOf(ctx, 'report_run', runId)
  const asked = reportInput.safeParse(JSON.parse(run.input))
  // A paper for the bank opens by a channel of its own.
  if (!asked.success) throw new AppError({ code: 'not_found' })
  const input = asked.data
  const newest = auditHead(ctx)
  return documentOf(ctx, input, {
    runId,
    ref: run.ref,
    language: run.language,
    generatedAt: run.created_at,
    level: 'internal',
    office: officeOf(ctx)?.officeName ?? '',
    isDemo: ctx.vault.kind === 'demo',
    check: { seq: newest.seq, code: checkCode(newest) },
  })
}

/** The organisation a report is made for; those about money handed out name nobody outside the office. */
const recipientOf = (input: ReportInput | TransferInput): string | null =>
  'recipientId' in input ? input.recipientId : null

/** O1, O3: it goes only to whom an agreement permits it. Until levels exist every report is internal. */
const assertMayGo = (ctx: Context, input: ReportInput | TransferInput): void => {
  if (!('recipientId' in input) || !input.recipientId) return
  const { recipientId: organisationId, kind: report } = input
  assertTrusted(ctx, { organisationId }, 'recipientId')
  assertMayReceive(ctx, { organisationId, report, level: 'internal', on: today(ctx) }, 'recipientId')
}

const prepare = (ctx: Context, input: ReportInput) => {
  assertMayGo(ctx, input)
  const run = keepRun(ctx, input)
  // Made once now, so that a report that cannot be made is refused before a window prints it.
  runDocument(ctx, run.runId)
  return run
}

/** Whose names a document holds, for the record of exports (P4). */
const namedIn = (ctx: Context, input: ReportInput | TransferInput): string[] => {
  switch (input.kind) {
    case 'payment_order':
    case 'transfer_sheet':
      return payeesOn(ctx, input)
    case 'detainee_status':
      return detainedWorkers(ctx, input.campaignId).map(({ id }) => id)
    case 'campaign_result':
      return publiclyNamed(ctx, input.campaignId).map(({ id }) => id)
    case 'decision_sheet':
      return beneficiaryOf(ctx, input)
    case 'custody_history':
      return [input.personId]
    case 'receipt':
      return personsOn(ctx, input.receiptIds)
    case 'donor_statement':
      return input.donor.kind === 'person' ? [input.donor.id] : []
    case 'action_month':
    case 'fund_statement':
    case 'field_sheet':
    case 'qr_slip':
      return []
  }
}

type Run = Schema['report_run']
const anyInput = z.union([reportInput, transferInput])
const isReport = (row: Run): row is Run & { kind: ReportInput['kind'] } =>
  row.kind !== 'payment_order' && row.kind !== 'transfer_sheet'

const show = (row: Run): Output<'reports.get'> => {
  if (!isReport(row)) throw new AppError({ code: 'not_found' })
  const { id, ref, kind, language, created_at: at, title, exported_at } = row
  return { id, ref, kind, language, at, title, exported: exported_at !== null }
}

export const reportsHandlers = {
  'reports.prepare': prepare,
  'reports.document': (ctx, { runId }) => runDocument(ctx, runId),
  'reports.exported': (ctx, { runId, sha256 }) => {
    const run = update(ctx, 'report_run', runId, { exported_at: ctx.now() })
    const input = anyInput.parse(JSON.parse(run.input))
    assertMayGo(ctx, input)
    if (input.kind === 'receipt') countCopies(ctx, input.receiptIds)
    const named = namedIn(ctx, input)
    writeEntry(ctx, {
      entity: 'export',
      entityId: runId,
      action: 'export',
      subjectId: 'office',
      after: {
        report: run.kind,
        ref: run.ref,
        level: isReport(run) ? 'internal' : 'restricted',
        persons: named.length,
        sha256,
      },
    })
    if (named.length > 0)
      recordDisclosure(
        ctx,
        {
          on_day: today(ctx),
          way: 'report',
          organisation_id: recipientOf(input),
          recipient: '',
          what: run.kind,
          reportRunId: runId,
        },
        named,
      )
    return null
  },
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
