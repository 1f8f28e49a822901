// Reports: a run keeps what was asked; the document is an allow-listed object, and never sees the database.
import type { reportsContract } from '../../../shared/contract/reports.ts'
import type { ReportInput } from '../../../shared/contract/report-input.ts'
import { AppError } from '../../../shared/result.ts'
import { archive, rowOf, savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { define, definitions } from './definitions.ts'
import { recordExport } from './exported.ts'
import { inputOf, prepare, runDocument, tellingOfRun } from './prepare.ts'
import { fileNameOf } from './run.ts'
import { tellingOf } from './telling/shown.ts'

export { packHandlers } from './pack.ts'
export { tellingOfRun } from './prepare.ts'

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
  'reports.exported': (ctx, { runId, sha256, format }) => recordExport(ctx, runId, sha256, format),
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
