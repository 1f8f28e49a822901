// The legal file: cases, proceedings with everybody in them, charges, hearings.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  day,
  edit,
  freeText,
  id,
  listInput,
  named,
  page,
  partialDate,
  saved,
  text,
  timeOfDay,
} from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { sourceRef } from './sources.ts'

const campaign = z.object({ id, label: z.string() })
const source = z.object({ id, title: personal(z.string()) }).nullable()
const party = z.object({ id, ref: z.string(), label: personName() })

export const caseFields = z.strictObject({
  campaignId: id,
  title: text(),
  summary: freeText(),
  priority: z.enum(v.casePriorities).default('normal'),
  status: z.enum(v.caseStatuses).default('open'),
  openedOn: day,
  closedOn: day.nullable().default(null),
})
export const caseFile = z.object({
  id,
  ref: z.string(),
  version: z.int(),
  campaign,
  title: personal(z.string()),
  summary: personal(z.string()),
  priority: z.enum(v.casePriorities),
  status: z.enum(v.caseStatuses),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
})

/** The case put before a body that says whether a detention is arbitrary. */
export const reviewFields = z.strictObject({
  caseId: id,
  categories: z.array(z.enum(v.arbitrarinessCategories)).min(1, 'required').max(5),
  reasoning: freeText(8000),
  body: z.enum(v.reviewBodies),
  submittedOn: day.nullable().default(null),
  opinionNo: freeText(60),
  outcome: z.enum(v.reviewOutcomes).default('pending'),
})
const review = z.object({
  id,
  version: z.int(),
  caseId: id,
  categories: z.array(z.enum(v.arbitrarinessCategories)),
  reasoning: personal(z.string()),
  body: z.enum(v.reviewBodies),
  submittedOn: z.string().nullable(),
  opinionNo: z.string(),
  outcome: z.enum(v.reviewOutcomes),
})

export const proceedingFields = z.strictObject({
  campaignId: id.nullable().default(null),
  kind: z.enum(v.proceedingKinds),
  court: freeText(200),
  courtCaseNo: freeText(100),
  judge: freeText(200),
  /** What it continues: the trial an appeal is against. */
  parentId: id.nullable().default(null),
  start: partialDate,
  end: partialDate.nullable().default(null),
  /** Everybody it is about: a trial of 37 is one proceeding with 37 persons. */
  personIds: z.array(id).min(1, 'required').max(200),
  counsel: z.array(z.enum(v.counselConditions)).max(6).default([]),
  /** For the kinds of early release: what colony and prosecutor said, and what was decided. */
  colonyOpinion: z.enum(v.opinions).default('unknown'),
  prosecutorOpinion: z.enum(v.opinions).default('unknown'),
  decision: z.enum(v.proceedingDecisions).default('pending'),
  source: sourceRef,
  note: freeText(4000),
  isExample: z.boolean().default(false),
})
export const chargeFields = z.strictObject({
  proceedingId: id,
  personId: id,
  statute: freeText(200),
  article: text(100),
  wording: freeText(2000),
  plea: z.enum(v.pleas).default('unknown'),
  verdict: z.enum(v.verdicts).default('pending'),
  source: sourceRef,
})
export const hearingFields = z.strictObject({
  proceedingId: id,
  date: partialDate,
  time: timeOfDay,
  purpose: freeText(300),
  outcome: freeText(1000),
  /** The day it was adjourned to: that hearing is made, with its task. */
  nextOn: day.nullable().default(null),
  source: sourceRef,
})

const proceedingRow = z.object({
  id,
  ref: z.string(),
  version: z.int(),
  kind: z.enum(v.proceedingKinds),
  court: z.string(),
  courtCaseNo: z.string(),
  start: partialDate,
  end: partialDate.nullable(),
  decision: z.enum(v.proceedingDecisions).nullable(),
  /** How many persons it is about, and the first of them. */
  personsCount: z.int(),
  persons: personal(z.string()),
  nextHearing: z.string().nullable(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
const charge = z.object({
  id,
  version: z.int(),
  proceedingId: id,
  person: party,
  statute: z.string(),
  article: z.string(),
  wording: personal(z.string()),
  plea: z.enum(v.pleas),
  verdict: z.enum(v.verdicts),
  source,
})
const hearing = z.object({
  id,
  version: z.int(),
  proceedingId: id,
  date: partialDate,
  time: z.string(),
  purpose: personal(z.string()),
  outcome: personal(z.string()),
  nextOn: z.string().nullable(),
  source,
})
export const proceeding = proceedingRow
  .omit({ personsCount: true, persons: true, nextHearing: true })
  .extend({
    campaign: campaign.nullable(),
    judge: personal(z.string()),
    parent: z.object({ id, ref: z.string(), kind: z.enum(v.proceedingKinds), court: z.string() }).nullable(),
    /** What came of it: appeals, requests. */
    children: z.array(
      z.object({
        id,
        ref: z.string(),
        kind: z.enum(v.proceedingKinds),
        court: z.string(),
        start: partialDate,
        decision: z.enum(v.proceedingDecisions).nullable(),
      }),
    ),
    persons: z.array(party),
    counsel: z.array(z.enum(v.counselConditions)),
    colonyOpinion: z.enum(v.opinions),
    prosecutorOpinion: z.enum(v.opinions),
    charges: z.array(charge),
    hearings: z.array(hearing),
    source,
    note: personal(z.string()),
  })

export const proceedingSorts = ['start', 'court', 'ref'] as const
export const proceedingFilters = ['kind', 'decision', 'campaign'] as const
const readers = 'anyone' as const
const writers = ['case_officer'] as const

export const legalContract = {
  /** The legal file of one person: her cases, and each proceeding with what it says of her. */
  'legal.ofPerson': query(
    readers,
    z.strictObject({ personId: id }),
    z.object({ cases: z.array(caseFile), reviews: z.array(review), proceedings: z.array(proceeding) }),
  ),
  'cases.open': command(writers, z.strictObject({ personId: id, ...caseFields.shape }), saved),
  'cases.update': command(writers, edit(caseFields), saved),
  'reviews.create': command(writers, reviewFields, saved),
  'reviews.update': command(writers, edit(reviewFields), saved),
  'reviews.archive': command(writers, archive, saved),
  'proceedings.list': query(readers, listInput(proceedingSorts, proceedingFilters), page(proceedingRow)),
  'proceedings.get': query(readers, byId, proceeding),
  'proceedings.lookup': query(
    readers,
    z.strictObject({ search: z.string().max(200).default('') }),
    z.array(named.extend({ ref: z.string() })),
  ),
  'proceedings.create': command(writers, proceedingFields, saved),
  'proceedings.update': command(writers, edit(proceedingFields), saved),
  'proceedings.archive': command(writers, archive, saved),
  'proceedings.restore': command(writers, archive, saved),
  'charges.create': command(writers, chargeFields, saved),
  'charges.update': command(writers, edit(chargeFields), saved),
  'charges.archive': command(writers, archive, saved),
  'hearings.create': command(writers, hearingFields, saved),
  'hearings.update': command(writers, edit(hearingFields), saved),
  'hearings.archive': command(writers, archive, saved),
}
