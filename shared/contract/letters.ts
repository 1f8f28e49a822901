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
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { chartPeriod, letterCharts } from './letter-charts.ts'
import { personal, personName } from './personal.ts'

export const recipientFields = z.strictObject({
  organisationId: id,
  role: z.enum(v.recipientRoles).default('direct'),
})
export const letterFields = z.strictObject({
  direction: z.enum(v.letterDirections),
  type: z.enum(v.letterTypes),
  /** Others wrote or got it: a notice is all we hold, and no answer is waited for. */
  byOthers: z.boolean().default(false),
  campaignId: id.nullable().default(null),
  /** Who wrote: for a letter out the office or a partner, for a letter in the mission. */
  fromOrganisationId: id.nullable().default(null),
  recipients: z.array(recipientFields).max(400).default([]),
  date: partialDate,
  channel: z.enum(v.letterChannels).default('post'),
  language: z.enum(v.letterLanguages).default('en'),
  subject: text(300),
  body: freeText(20000),
  /** Given by itself to a letter of ours when left empty: counted by year. */
  ourFileNo: freeText(60),
  theirFileNo: freeText(60),
  trackingNo: freeText(60),
  sentOn: day.nullable().default(null),
  inReplyToId: id.nullable().default(null),
  deliveryStatus: z.enum(v.deliveryStatuses).default('sent'),
  /** Empty for none; 30 days after the letter by default (T5). */
  replyDueOn: day.nullable().default(null),
  response: z.enum(v.replyResponses).nullable().default(null),
  /** What the answer changed for the persons it is about (MT44). */
  impact: z.enum(v.replyImpacts).nullable().default(null),
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
  /** The first it goes to, and how many more. */
  to: z.string(),
  moreTo: z.int(),
  /** Where the other side stands: the first it goes to, or whom it is from. */
  country: z.string(),
  date: partialDate,
  subject: personName(),
  language: z.string(),
  byOthers: z.boolean(),
  status: z.enum(v.letterStatuses),
  stage: z.enum(v.letterStages),
  deliveryStatus: z.enum(v.deliveryStatuses),
  /** The nearest day by which somebody who has not answered was to answer. */
  replyDueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  repliedOn: z.string().nullable(),
  /** Of the newest answer; of a letter in, its own. */
  response: z.enum(v.replyResponses).nullable(),
  daysToReply: z.int().nullable(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
const recipient = z.object({
  id,
  version,
  organisation: named,
  role: z.enum(v.recipientRoles),
  deliveryStatus: z.enum(v.deliveryStatuses),
  status: z.enum(v.letterStatuses),
  replyDueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  daysToReply: z.int().nullable(),
})
export const letter = letterRow.extend({
  campaignId: id.nullable(),
  fromOrganisation: named.nullable(),
  channel: z.enum(v.letterChannels),
  body: personal(z.string()),
  ourFileNo: z.string(),
  theirFileNo: z.string(),
  trackingNo: z.string(),
  sentOn: z.string().nullable(),
  inReplyTo: namedPerson.nullable(),
  impact: z.enum(v.replyImpacts).nullable(),
  recipients: z.array(recipient),
  /** T5: half a year has passed; "no answer as of" this day. */
  noAnswerAsOf: z.string().nullable(),
  persons: z.array(namedPerson),
})
/** One letter of a thread: an answer to its parent, or a reminder of it; the first has no parent. */
const threadNode = z.object({
  id,
  ref: z.string(),
  /** The letter it answers or reminds of. */
  parentId: id.nullable(),
  isReminder: z.boolean(),
  direction: z.enum(v.letterDirections),
  type: z.enum(v.letterTypes),
  date: partialDate,
  subject: personName(),
  party: z.string(),
  response: z.enum(v.replyResponses).nullable(),
})
const writers = ['campaign_officer'] as const
export const letterSorts = ['date', 'ref', 'subject'] as const

export const lettersContract = {
  'letters.list': query(
    'anyone',
    listInput(letterSorts, [
      'direction',
      'type',
      'stage',
      'overdue',
      'organisation',
      'country',
      'response',
      'by',
      'person',
      'language',
    ]),
    page(letterRow),
  ),
  'letters.get': query('anyone', byId, letter),
  'letters.charts': query('anyone', chartPeriod, letterCharts),
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
  'letters.thread': query('anyone', byId, z.array(threadNode)),
  /** What became of a letter with one of those it went to. That one answered follows from the answer. */
  'letters.setRecipient': command(
    writers,
    z.strictObject({
      id,
      version,
      deliveryStatus: z.enum(v.deliveryStatuses),
      replyDueOn: day.nullable().default(null),
      status: z.enum(['open', 'no_answer', 'closed']),
    }),
    saved,
  ),
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
}
