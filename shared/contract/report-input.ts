import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, freeText, id } from './common.ts'
import { donorStatementInput, qrSlipInput, receiptInput } from './receipt-documents.ts'
import { languages } from './shell.ts'

/** Of a report that is made for a level (domain.md 4.1) and out of sections. */
const made = <K extends v.SectionedReport>(kind: K) => {
  const sections: readonly v.ReportSection[] = v.sectionsOfReport[kind]
  const levels: readonly v.ReportLevel[] = v.levelsOfReport[kind]
  return {
    kind: z.literal(kind),
    language: z.enum(languages),
    level: z.enum(levels).default(levels.includes('internal') ? 'internal' : 'public'),
    /** To which organisation it goes; its agreement must permit it (O1). Null for the office itself. */
    recipientId: id.nullable().default(null),
    on: day,
    /** Which sections, in which order; null for all in their usual order. */
    sections: z.array(z.enum(sections)).min(1, 'required').max(30).nullable().default(null),
    /** Free texts a partner may read after all, by their fields; each is read before it goes. */
    freeTexts: z.array(z.enum(v.freeTextFields)).max(30).default([]),
    /** Numbers that stand for names: the same for all partners of a campaign, or for this one alone (R2). */
    pseudonyms: z.enum(['campaign', 'recipient']).default('campaign'),
    paper: z.enum(v.paperSizes).default('a4'),
    orientation: z.enum(v.orientations).nullable().default(null),
    hasCover: z.boolean().default(false),
    hasWatermark: z.boolean().default(false),
    /** The logo of the office, where one is kept. */
    hasLogo: z.boolean().default(true),
    /** Room to sign at the end, for whoever signs for the office. */
    hasSignature: z.boolean().default(false),
    /** Restricted material leaves only by a named act: why. */
    because: freeText(500),
  }
}
const period = { from: day }
const ofCampaign = { campaignId: id }

const sectioned = [
  z.strictObject({ ...made('campaign_result'), ...ofCampaign, ...period }),
  z.strictObject({ ...made('case_sheet'), personId: id }),
  z.strictObject({ ...made('detainee_status'), ...ofCampaign }),
  z.strictObject({ ...made('beneficiary_list'), fundId: id.nullable(), ...period }),
  z.strictObject({ ...made('fund_statement'), fundId: id.nullable(), ...period }),
  z.strictObject({ ...made('open_items') }),
  z.strictObject({ ...made('correspondence_log'), ...ofCampaign, ...period }),
  z.strictObject({ ...made('event_harm'), ...ofCampaign }),
  z.strictObject({ ...made('news_item'), ...ofCampaign, ...period }),
  z.strictObject({ ...made('data_quality') }),
] as const
export const sectionedInput = z.discriminatedUnion('kind', sectioned)
export type SectionedInput = z.output<typeof sectionedInput>

/** What is asked for; a run keeps it, so that the same report can be made again. */
export const reportInput = z.discriminatedUnion('kind', [
  ...sectioned,
  z.strictObject({
    kind: z.literal('decision_sheet'),
    language: z.enum(languages),
    subject: z.enum(v.decisionSubjects),
    subjectId: id,
    on: day,
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
