import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkArchive, bulkDone, bulkRestore } from './bulk.ts'
import {
  archive,
  byId,
  day,
  edit,
  freeText,
  id,
  listInput,
  named,
  namedPerson,
  page,
  partialDate,
  reason,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'

export const letterFields = z.strictObject({
  direction: z.enum(v.letterDirections),
  type: z.enum(v.letterTypes),
  campaignId: id.nullable().default(null),
  /** Who wrote: for a letter out the office or a partner, for a letter in the mission. */
  fromOrganisationId: id.nullable().default(null),
  toOrganisationId: id.nullable().default(null),
  date: partialDate,
  channel: z.enum(v.letterChannels).default('post'),
  language: z.enum(['en', 'fr', 'ru', 'kk', 'de', 'es', 'other']).default('en'),
  subject: text(300),
  body: freeText(20000),
  ourFileNo: freeText(60),
  theirFileNo: freeText(60),
  inReplyToId: id.nullable().default(null),
  deliveryStatus: z.enum(v.deliveryStatuses).default('sent'),
  /** Empty for none; 30 days after the letter by default (T5). */
  replyDueOn: day.nullable().default(null),
  response: z.enum(v.replyResponses).nullable().default(null),
  personIds: z.array(id).max(50).default([]),
  isExample: z.boolean().default(false),
})
export const letterRow = z.object({
  id,
  ref: z.string(),
  version,
  direction: z.enum(v.letterDirections),
  type: z.enum(v.letterTypes),
  from: z.string(),
  to: z.string(),
  date: partialDate,
  subject: personName(),
  language: z.string(),
  status: z.enum(v.letterStatuses),
  deliveryStatus: z.enum(v.deliveryStatuses),
  replyDueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  daysToReply: z.int().nullable(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
export const letter = letterRow.extend({
  campaignId: id.nullable(),
  fromOrganisation: named.nullable(),
  toOrganisation: named.nullable(),
  channel: z.enum(v.letterChannels),
  body: personal(z.string()),
  ourFileNo: z.string(),
  theirFileNo: z.string(),
  inReplyTo: namedPerson.nullable(),
  response: z.enum(v.replyResponses).nullable(),
  persons: z.array(namedPerson),
  replies: z.array(
    z.object({
      id,
      ref: z.string(),
      date: partialDate,
      subject: personName(),
      response: z.enum(v.replyResponses).nullable(),
    }),
  ),
})
export const letterCampaignFields = z.strictObject({
  campaignId: id,
  title: text(),
  platformOrganisationId: id.nullable().default(null),
  url: freeText(500),
  launchedOn: day,
  closedOn: day.nullable().default(null),
  demandText: freeText(2000),
})
export const tallyFields = z.strictObject({
  letterCampaignId: id,
  asOf: day,
  measure: z.enum(v.tallyMeasures).default('sent'),
  missionId: id.nullable().default(null),
  senderCountry: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]).default(''),
  language: z.union([z.literal(''), z.enum(['en', 'fr', 'ru', 'kk', 'de', 'es', 'other'])]).default(''),
  cumulative: z.int('required').min(0).max(100_000_000, 'too_large'),
  sourceNote: freeText(300),
  /** Says that the figure corrects the series, so that it may fall (T1). */
  isCorrection: z.boolean().default(false),
})
export const tallyRow = z.object({
  id,
  version,
  asOf: z.string(),
  measure: z.enum(v.tallyMeasures),
  mission: z.string().nullable(),
  senderCountry: z.string(),
  language: z.string(),
  cumulative: z.int(),
  sourceNote: z.string(),
  isCorrection: z.boolean(),
  letterCampaign: z.string(),
})
export const letterCampaignRow = z.object({
  id,
  ref: z.string(),
  version,
  campaignId: id,
  title: z.string(),
  platform: named.nullable(),
  url: z.string(),
  launchedOn: z.string(),
  closedOn: z.string().nullable(),
  demandText: z.string(),
  /** T2: newest value of the series that is not broken down, per measure. */
  totals: z.array(z.object({ measure: z.enum(v.tallyMeasures), cumulative: z.int(), asOf: z.string() })),
})
const writers = ['campaign_officer'] as const
export const letterSorts = ['date', 'ref', 'subject'] as const

export const lettersContract = {
  'letters.list': query(
    'anyone',
    listInput(letterSorts, ['direction', 'type', 'status', 'overdue', 'organisation', 'person', 'language']),
    page(letterRow),
  ),
  'letters.get': query('anyone', byId, letter),
  'letters.lookup': query(
    'anyone',
    z.strictObject({
      search: z.string().max(200).default(''),
      direction: z.enum(v.letterDirections).nullable().default(null),
    }),
    z.array(z.object({ id, ref: z.string(), label: personName(), detail: z.string() })),
  ),
  'letters.create': command(writers, letterFields, saved),
  'letters.update': command(writers, edit(letterFields), saved),
  'letters.bulk': command(
    writers,
    bulk(
      z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('setDelivery'), deliveryStatus: z.enum(v.deliveryStatuses) }),
        bulkArchive,
        bulkRestore,
      ]),
    ),
    bulkDone,
  ),
  'letters.archive': command(writers, archive, saved),
  'letters.restore': command(writers, archive, saved),
  'letterCampaigns.list': query(
    'anyone',
    z.strictObject({ campaignId: id.nullable().default(null) }),
    z.array(letterCampaignRow),
  ),
  'letterCampaigns.create': command(writers, letterCampaignFields, saved),
  'letterCampaigns.update': command(writers, edit(letterCampaignFields), saved),
  'tallies.list': query('anyone', listInput(['date'], ['letterCampaign', 'measure']), page(tallyRow)),
  'tallies.record': command(writers, tallyFields, saved),
  'tallies.void': command(writers, z.strictObject({ id, version, reason }), saved),
}
