import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { actionsBetween } from './actions.ts'
import { decisionView } from './approvals.ts'
import { byId, day, id, nothing, partialDate } from './common.ts'
import { custodyPeriod, statusRow, timeline } from './custody.ts'
import { command, query, workers } from './define.ts'
import { statementPart } from './fund-rows.ts'
import { personName } from './personal.ts'
import {
  donorStatementBody,
  donorStatementInput,
  qrSlipBody,
  qrSlipInput,
  receiptBody,
  receiptInput,
} from './receipt-documents.ts'
import { languages } from './shell.ts'

/** To which organisation it goes; its agreement must permit it (O1). Null for the office itself. */
const recipientId = id.nullable().default(null)

/** What is asked for; a run keeps it, so that the same report can be made again. */
export const reportInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('campaign_result'),
    language: z.enum(languages),
    campaignId: id,
    from: day,
    on: day,
    recipientId,
  }),
  z.strictObject({
    kind: z.literal('detainee_status'),
    language: z.enum(languages),
    campaignId: id,
    on: day,
    recipientId,
  }),
  z.strictObject({
    kind: z.literal('fund_statement'),
    language: z.enum(languages),
    fundId: id.nullable(),
    from: day,
    on: day,
    recipientId,
  }),
  z.strictObject({
    kind: z.literal('decision_sheet'),
    language: z.enum(languages),
    subject: z.enum(v.decisionSubjects),
    subjectId: id,
    on: day,
  }),
  z.strictObject({
    kind: z.literal('custody_history'),
    language: z.enum(languages),
    personId: id,
    on: day,
    recipientId,
  }),
  z.strictObject({
    kind: z.literal('action_month'),
    language: z.enum(languages),
    /** A day of the month. */
    on: day,
  }),
  z.strictObject({
    kind: z.literal('field_sheet'),
    language: z.enum(languages),
    /** A round, or one payment that goes by hand. */
    roundId: id.nullable().default(null),
    paymentId: id.nullable().default(null),
    on: day,
  }),
  receiptInput,
  donorStatementInput,
  qrSlipInput,
])
export type ReportInput = z.output<typeof reportInput>

const head = {
  runId: id,
  ref: z.string(),
  language: z.enum(languages),
  generatedAt: z.string(),
  /** Until levels exist every export is internal and says so on each page. */
  level: z.literal('internal'),
  office: z.string(),
  isDemo: z.boolean(),
  /** Newest entry of the history when the figures were read, and its code: on paper, an anchor nobody can rewrite. */
  check: z.object({ seq: z.int(), code: z.string() }),
}
const counts = z.record(z.enum(v.libertyClasses), z.int())
const words = z.record(z.string(), z.string())

/** Report 1: an allow-listed projection; the only names are those P1 calls already public. */
export const campaignResult = z.object({
  ...head,
  kind: z.literal('campaign_result'),
  title: z.string(),
  summary: z.string(),
  launchedOn: z.string(),
  from: z.string(),
  on: z.string(),
  organisations: z.array(z.object({ name: z.string(), role: z.enum(v.campaignOrgRoles) })),
  figures: z.array(
    z.object({
      metric: z.enum(v.figureMetrics),
      value: z.int().nullable(),
      qualifier: z.enum(v.figureQualifiers),
      asOf: partialDate,
      source: z.string(),
      recordedPersons: z.int().nullable(),
    }),
  ),
  /** C10: the denominator is fixed by membership on the first date; later ones stand apart. */
  thenAndNow: z.object({
    denominator: z.int(),
    atStart: counts,
    atEnd: counts,
    addedLater: counts,
    addedLaterTotal: z.int(),
  }),
  custodySeries: z.array(z.object({ on: z.string(), counts })),
  classWords: words,
  named: z.array(
    z.object({ name: z.string(), status: z.enum(v.libertyClasses), regime: z.enum(v.regimes).nullable() }),
  ),
  letters: z.object({
    total: z
      .object({ cumulative: z.int(), asOf: z.string(), qualifier: z.enum(v.figureQualifiers) })
      .nullable(),
    points: z.array(z.object({ on: z.string(), cumulative: z.int() })),
    milestones: z.array(z.object({ on: z.string(), kind: z.string(), label: z.string() })),
    byMission: z.array(z.object({ mission: z.string(), out: z.int(), replies: z.int() })),
    formalOut: z.int(),
    replies: z.int(),
    overdue: z.int(),
  }),
  actions: z.object({
    total: z.int(),
    byType: z.array(z.object({ type: z.enum(v.actionTypes), count: z.int() })),
    main: z.array(
      z.object({
        title: z.string(),
        start: partialDate,
        place: z.string(),
        participants: z.int().nullable(),
        participantsQualifier: z.enum(v.figureQualifiers),
      }),
    ),
  }),
  fund: z.array(
    z.object({
      currency: z.string(),
      receivedMinor: z.int(),
      aidMinor: z.int(),
      remittedMinor: z.int(),
      households: z.int(),
    }),
  ),
  demands: z.array(
    z.object({ text: z.string(), state: z.enum(v.demandStates), stateOn: z.string().nullable() }),
  ),
  sources: z.array(
    z.object({ title: z.string(), author: z.string(), date: partialDate.nullable(), url: z.string() }),
  ),
})
/** Report 3. */
export const detaineeStatus = z.object({
  ...head,
  kind: z.literal('detainee_status'),
  title: z.string(),
  on: z.string(),
  classWords: words,
  counts,
  /** The name as a document in this language prints it, and what the row has. */
  rows: z.array(statusRow.extend({ printedName: personName() })),
})
/** Report 6. One that does not tie prints only as a draft (F8). */
export const fundStatement = z.object({
  ...head,
  kind: z.literal('fund_statement'),
  from: z.string(),
  on: z.string(),
  isDraft: z.boolean(),
  parts: z.array(statementPart),
  exponents: z.record(z.string(), z.int()),
  singleSignatures: z.int(),
})
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
/** C1, C7: one person's custody as it is drawn, doubt and gaps shown; voided entries and notes stay inside. */
export const custodyHistory = z.object({
  ...head,
  kind: z.literal('custody_history'),
  on: z.string(),
  person: z.object({
    ref: z.string(),
    /** As a document in this language prints it, and as it stands in both scripts. */
    printedName: personName(),
    nameLatin: personName(),
    nameCyrillic: personName(),
    isExample: z.boolean(),
  }),
  periods: z.array(
    custodyPeriod.pick({
      id: true,
      regime: true,
      legalPhase: true,
      class: true,
      facility: true,
      start: true,
      end: true,
      startMin: true,
      startMax: true,
      endMin: true,
      endMax: true,
      lastConfirmed: true,
      decidedOn: true,
      isDerived: true,
      source: true,
      confirmedSource: true,
      endSource: true,
    }),
  ),
  gaps: timeline.shape.gaps,
  /** How many pairs of periods may overlap, since their dates are not exact. */
  overlaps: z.int(),
})
/** The calendar of a month of actions, as it hangs on a wall. */
export const actionMonth = z.object({
  ...head,
  kind: z.literal('action_month'),
  on: z.string(),
  actions: actionsBetween,
})
export const reportDocument = z.discriminatedUnion('kind', [
  campaignResult,
  detaineeStatus,
  fundStatement,
  decisionSheet,
  custodyHistory,
  actionMonth,
  fieldSheet,
  z.object({ ...head, ...receiptBody.shape }),
  z.object({ ...head, ...donorStatementBody.shape }),
  z.object({ ...head, ...qrSlipBody.shape }),
])
export type ReportDocument = z.infer<typeof reportDocument>

/** Papers for the bank are asked for apart (`transfers.*`). */
const reportKind = z.enum(v.reportKinds).exclude(['payment_order', 'transfer_sheet'])

export const reportRun = z.object({
  id,
  ref: z.string(),
  kind: reportKind,
  language: z.enum(languages),
  at: z.string(),
  title: z.string(),
  exported: z.boolean(),
})

export const reportsContract = {
  /** Keeps what is asked for and answers the run to render; nothing leaves the program yet. */
  'reports.prepare': command(
    workers,
    reportInput,
    z.object({ runId: id, ref: z.string(), fileName: z.string() }),
  ),
  'reports.document': query('anyone', z.strictObject({ runId: id }), reportDocument),
  /** Written to the audit log when the file has been saved: what, which run, how many persons, its SHA-256. */
  'reports.exported': command(
    workers,
    z.strictObject({ runId: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    z.null(),
  ),
  'reports.list': query('anyone', nothing, z.array(reportRun)),
  'reports.get': query('anyone', byId, reportRun),
}
