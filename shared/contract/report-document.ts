// What the print window gets of a report or a sheet: an allow-listed object, and no way to the database.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { actionsBetween } from './actions.ts'
import { decisionView } from './approvals.ts'
import { id } from './common.ts'
import { donorStatementBody, qrSlipBody, receiptBody } from './receipt-documents.ts'
import { line, picture, section } from './report-blocks.ts'
import { languages } from './shell.ts'

const head = {
  runId: id,
  ref: z.string(),
  language: z.enum(languages),
  generatedAt: z.string(),
  level: z.enum(v.reportLevels),
  office: z.string(),
  isDemo: z.boolean(),
  /** Newest entry of the history when the figures were read, and its code: on paper, an anchor nobody can rewrite. */
  check: z.object({ seq: z.int(), code: z.string() }),
}

/** A report made for a level and out of sections. */
export const sectionedDocument = z.object({
  ...head,
  kind: z.enum(Object.keys(v.sectionsOfReport) as [v.SectionedReport, ...v.SectionedReport[]]),
  title: line,
  /** Beneath the title: of what period, under what numbers. */
  meta: z.array(line),
  sections: z.array(section),
  /** The campaign's own words for the classes of liberty (C5). */
  classWords: z.record(z.string(), z.string()),
  /** Whom it is for; '' where it stays in the office. */
  recipient: z.string(),
  paper: z.enum(v.paperSizes),
  orientation: z.enum(v.orientations),
  hasCover: z.boolean(),
  hasWatermark: z.boolean(),
  /** Of the office, where one is kept and wanted. */
  logo: picture.nullable(),
})
export type SectionedDocument = z.infer<typeof sectionedDocument>

/** A4: what is decided about, for those who sign on paper; its code is typed back from the sheet. */
export const decisionSheet = z.object({
  ...head,
  kind: z.literal('decision_sheet'),
  on: z.string(),
  decision: decisionView.pick({
    subject: true,
    ref: true,
    on: true,
    label: true,
    fund: true,
    amountMinor: true,
    currency: true,
    needed: true,
    given: true,
    status: true,
    twoAboveMinor: true,
    countedMinor: true,
    signatures: true,
  }),
  enteredBy: z.string(),
  aid: z
    .object({
      aidType: z.enum(v.aidTypes),
      ground: z.enum(v.grounds),
      groundPerson: z.string().nullable(),
      need: z.string(),
    })
    .nullable(),
})
/** A2: a round, or one payment, as it is carried to the families: codes, amounts and room to sign; nobody's name, ours included (F17). */
export const fieldSheet = z.object({
  ...head,
  kind: z.literal('field_sheet'),
  on: z.string(),
  plannedOn: z.string(),
  currency: z.string(),
  lines: z.array(z.object({ code: z.string(), amountMinor: z.int() })),
})
/** The calendar of a month of actions, as it hangs on a wall. */
export const actionMonth = z.object({
  ...head,
  kind: z.literal('action_month'),
  on: z.string(),
  actions: actionsBetween,
})
export const reportDocument = z.discriminatedUnion('kind', [
  sectionedDocument,
  decisionSheet,
  actionMonth,
  fieldSheet,
  z.object({ ...head, ...receiptBody.shape }),
  z.object({ ...head, ...donorStatementBody.shape }),
  z.object({ ...head, ...qrSlipBody.shape }),
])
export type ReportDocument = z.infer<typeof reportDocument>
