import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { archive, byId, id, nothing, saved, sha256, text, version } from './common.ts'
import { command, query, workers } from './define.ts'
import { personal } from './personal.ts'
import { reportDocument } from './report-document.ts'
import { reportInput, sectionedInput } from './report-input.ts'
import { languages } from './shell.ts'

/** Papers for the bank are asked for apart (`transfers.*`). */
const reportKind = z.enum(v.reportKinds).exclude(['payment_order', 'transfer_sheet'])

export const reportRun = z.object({
  id,
  ref: z.string(),
  kind: reportKind,
  language: z.enum(languages),
  level: z.enum(v.reportLevels),
  at: z.string(),
  title: z.string(),
  fileName: z.string(),
  exported: z.boolean(),
})
const prepared = z.object({
  runId: id,
  ref: z.string(),
  fileName: z.string(),
  level: z.enum(v.reportLevels),
})

/** What a document holds back, beside it: never in it. */
export const reportTelling = z.object({
  level: z.enum(v.reportLevels),
  /** Whom it names, and why it may (P1). */
  named: z.array(z.object({ id, name: personal(z.string()), because: z.enum(v.namingReasons).nullable() })),
  removed: z.array(
    z.object({ thing: z.enum(v.removedThings), because: z.enum(v.removedReasons), count: z.int() }),
  ),
  /** The free texts a partner could be given, as they stand, to be read before they are chosen. */
  texts: z.array(
    z.object({
      field: z.enum(v.freeTextFields),
      isChosen: z.boolean(),
      samples: z.array(personal(z.string())),
      count: z.int(),
    }),
  ),
})

export const reportsContract = {
  /** Keeps what is asked for and answers the run to render; nothing leaves the program yet. */
  'reports.prepare': command(workers, reportInput, prepared),
  /** The same report again: with the data, the consents and the agreements of today (P4). */
  'reports.repeat': command(workers, z.strictObject({ runId: id }), prepared),
  'reports.document': query('anyone', z.strictObject({ runId: id }), reportDocument),
  /** What the document names and what it leaves out; null for a sheet, which has no level. */
  'reports.telling': query('anyone', z.strictObject({ runId: id }), reportTelling.nullable()),
  /** Written to the audit log when the file has been saved: what, which run, as what, how many persons, its SHA-256. */
  'reports.exported': command(
    workers,
    z.strictObject({
      runId: id,
      sha256,
      format: z.enum(v.reportFormats).default('pdf'),
    }),
    z.null(),
  ),
  /** Reports saved under a name, to be made again with the data and the consents of that day. */
  'reports.definitions': query(
    'anyone',
    nothing,
    z.array(z.object({ id, version, name: z.string(), input: sectionedInput })),
  ),
  'reports.define': command(workers, z.strictObject({ name: text(120), input: sectionedInput }), saved),
  'reports.dropDefinition': command(workers, archive, saved),
  'reports.list': query('anyone', nothing, z.array(reportRun)),
  'reports.get': query('anyone', byId, reportRun),
}
