import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  country,
  day,
  edit,
  freeText,
  id,
  named,
  nothing,
  partialDate,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { sourceRef } from './sources.ts'

export const campaignFields = z.strictObject({
  title: text(),
  goal: freeText(2000),
  status: z.enum(v.campaignStatuses).default('active'),
  launchedOn: day,
  endedOn: day.nullable().default(null),
  country: country,
  publicSummary: freeText(4000),
})
/** A demand in up to four languages; at least one must be written (checked by the vault). */
export const demandFields = z.strictObject({
  campaignId: id,
  textEn: freeText(500),
  textFr: freeText(500),
  textRu: freeText(500),
  textKk: freeText(500),
  state: z.enum(v.demandStates).default('open'),
  stateOn: day.nullable().default(null),
  source: sourceRef.nullable().default(null),
})
export const eventFields = z.strictObject({
  campaignId: id,
  title: text(),
  type: z.enum(v.eventTypes),
  start: partialDate,
  end: partialDate.nullable().default(null),
  place: freeText(200),
  description: freeText(4000),
  violationStatus: z.enum(v.violationStatuses).default('unknown'),
  source: sourceRef.nullable().default(null),
})
export const figureFields = z.strictObject({
  campaignId: id,
  eventId: id.nullable().default(null),
  metric: z.enum(v.figureMetrics),
  /** May be empty only with a qualifier that is a word: several, hundreds, thousands, unknown. */
  value: z.int().min(0).nullable().default(null),
  qualifier: z.enum(v.figureQualifiers).default('exactly'),
  asOf: partialDate,
  claimant: freeText(200),
  source: sourceRef,
  note: freeText(1000),
  isAdopted: z.boolean().default(false),
})

const source = z.object({ id, title: z.string(), isPublished: z.boolean() }).nullable()
export const campaignRow = z.object({
  id,
  ref: z.string(),
  version,
  title: z.string(),
  status: z.enum(v.campaignStatuses),
  launchedOn: z.string(),
})
export const campaign = campaignRow.extend({
  goal: z.string(),
  endedOn: z.string().nullable(),
  country: z.string(),
  publicSummary: z.string(),
  organisations: z.array(
    z.object({
      id,
      organisation: named,
      role: z.enum(v.campaignOrgRoles),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  demands: z.array(
    z.object({
      id,
      version,
      textEn: z.string(),
      textFr: z.string(),
      textRu: z.string(),
      textKk: z.string(),
      state: z.enum(v.demandStates),
      stateOn: z.string().nullable(),
      source,
    }),
  ),
  events: z.array(
    z.object({
      id,
      version,
      title: z.string(),
      type: z.enum(v.eventTypes),
      start: partialDate,
      end: partialDate.nullable(),
      place: z.string(),
      description: z.string(),
      violationStatus: z.enum(v.violationStatuses),
      source,
    }),
  ),
  figures: z.array(
    z.object({
      id,
      version,
      eventId: id.nullable(),
      metric: z.enum(v.figureMetrics),
      value: z.int().nullable(),
      qualifier: z.enum(v.figureQualifiers),
      asOf: partialDate,
      claimant: z.string(),
      source,
      note: z.string(),
      isAdopted: z.boolean(),
      /** Persons recorded for the same metric, to stand beside the claim; null where persons cannot be counted. */
      recordedPersons: z.int().nullable(),
    }),
  ),
  /** The campaign's own words for the liberty classes, by class and language (C5). */
  classWords: z.record(z.string(), z.record(z.string(), z.string())),
})

const writers = ['campaign_officer'] as const

export const campaignsContract = {
  'campaigns.list': query('anyone', nothing, z.array(campaignRow)),
  'campaigns.get': query('anyone', byId, campaign),
  'campaigns.create': command(writers, campaignFields, saved),
  'campaigns.update': command(writers, edit(campaignFields), saved),
  'campaigns.addOrganisation': command(
    writers,
    z.strictObject({
      campaignId: id,
      organisationId: id,
      role: z.enum(v.campaignOrgRoles),
      from: day.nullable().default(null),
      to: day.nullable().default(null),
    }),
    saved,
  ),
  /** The campaigns an organisation takes part in: what the campaign's own page shows, from the other side. */
  'campaigns.ofOrganisation': query(
    'anyone',
    z.strictObject({ organisationId: id }),
    z.array(
      z.object({
        id,
        campaign: named,
        role: z.enum(v.campaignOrgRoles),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
  ),
  'campaigns.removeOrganisation': command(writers, byId, saved),
  'campaigns.setClassWords': command(
    writers,
    z.strictObject({
      campaignId: id,
      words: z.partialRecord(
        z.enum(v.libertyClasses),
        z.partialRecord(z.enum(['en', 'fr', 'ru', 'kk']), z.string().trim().max(60)),
      ),
    }),
    saved,
  ),
  'demands.create': command(writers, demandFields, saved),
  'demands.update': command(writers, edit(demandFields), saved),
  'demands.archive': command(writers, archive, saved),
  'events.create': command(writers, eventFields, saved),
  'events.update': command(writers, edit(eventFields), saved),
  'events.archive': command(writers, archive, saved),
  'figures.create': command(writers, figureFields, saved),
  'figures.update': command(writers, edit(figureFields), saved),
  /** Makes this claim the one the reports show; the claim adopted before for the same metric, event and day steps back. */
  'figures.adopt': command(writers, byId, saved),
  'figures.archive': command(writers, archive, saved),
}
