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
  listInput,
  named,
  page,
  partialDate,
  saved,
  text,
  timeOfDay,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'
import { shownSource, sourceRef } from './sources.ts'

export const actionFields = z.strictObject({
  campaignId: id.nullable().default(null),
  type: z.enum(v.actionTypes),
  title: text(),
  state: z.enum(v.actionStates).default('held'),
  start: partialDate,
  startTime: timeOfDay,
  end: partialDate.nullable().default(null),
  place: text(200),
  country: country,
  /** Each organisation once; the last mention counts. */
  organisations: z
    .array(z.strictObject({ id, role: z.enum(v.actionRoles) }))
    .max(60)
    .default([]),
  /** Who spoke, as it was announced. */
  speakers: freeText(1000),
  participants: z.int().min(0).max(10_000_000).nullable().default(null),
  participantsQualifier: z.enum(v.figureQualifiers).default('about'),
  participantsSource: sourceRef.nullable().default(null),
  outcome: freeText(2000),
  /** The action this one follows up. */
  followsId: id.nullable().default(null),
  isExample: z.boolean().default(false),
})
export const actionRow = z.object({
  id,
  ref: z.string(),
  version,
  type: z.enum(v.actionTypes),
  title: z.string(),
  state: z.enum(v.actionStates),
  start: partialDate,
  startTime: z.string(),
  end: partialDate.nullable(),
  place: z.string(),
  country: z.string(),
  hosts: z.array(named),
  participants: z.int().nullable(),
  participantsQualifier: z.enum(v.figureQualifiers),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
const mediaFields = z.strictObject({
  actionId: id,
  outlet: text(200),
  title: freeText(300),
  url: freeText(500),
  publishedOn: day.nullable().default(null),
})
/** An entry of the fund beside an action. */
const entry = z.object({
  id,
  ref: z.string(),
  on: z.string(),
  label: personal(z.string()),
  amountMinor: z.int().nullable(),
  currency: z.string(),
  isReversed: z.boolean(),
})
const sum = z.object({ currency: z.string(), amountMinor: z.int() })
export const action = actionRow.extend({
  campaignId: id.nullable(),
  organisations: z.array(named.extend({ role: z.enum(v.actionRoles) })),
  speakers: z.string(),
  participantsSource: shownSource.nullable(),
  outcome: z.string(),
  follows: named.nullable(),
  followedBy: z.array(named),
  media: z.array(mediaFields.omit({ actionId: true }).extend({ id, version })),
  /** Gifts that name this action as what raised them. */
  raised: z.array(entry),
  costs: z.array(entry.extend({ linkId: id })),
  /** By currency, never added across; what was reversed does not count. */
  sums: z.object({ raised: z.array(sum), costs: z.array(sum) }),
})
/** Of a calendar; the days are the first and the last possible ones. */
export const actionsBetween = z.array(
  actionRow
    .pick({
      id: true,
      type: true,
      title: true,
      state: true,
      start: true,
      startTime: true,
      place: true,
      country: true,
    })
    .extend({ firstDay: z.string(), lastDay: z.string() }),
)
const writers = ['campaign_officer'] as const
/** Who joins a cost of the fund to an action: neither the amount nor the entry changes. */
const linkers = ['campaign_officer', 'treasurer'] as const

export const actionsContract = {
  'actions.list': query(
    'anyone',
    listInput(['date', 'ref', 'title'], ['type', 'state', 'country', 'campaign', 'organisation']),
    page(actionRow),
  ),
  'actions.get': query('anyone', byId, action),
  /** What may fall on a day from `from` to `to`, by first possible day; at most 400. */
  'actions.between': query(
    'anyone',
    z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, 'before_start'),
    actionsBetween,
  ),
  /** How many were held: by month of the first possible day ('2014-03'; one known by its year stands under '2014'), and by country. */
  'actions.counts': query(
    'anyone',
    z.strictObject({ campaignId: id.nullable().default(null) }),
    z.object({
      months: z.array(z.object({ month: z.string(), type: z.enum(v.actionTypes), count: z.int() })),
      countries: z.array(z.object({ country: z.string(), count: z.int() })),
    }),
  ),
  'actions.create': command(writers, actionFields, saved),
  'actions.update': command(writers, edit(actionFields), saved),
  'actions.archive': command(writers, archive, saved),
  'actions.restore': command(writers, archive, saved),
  'actions.addMedia': command(writers, mediaFields, saved),
  'actions.changeMedia': command(writers, edit(mediaFields.omit({ actionId: true })), saved),
  'actions.removeMedia': command(writers, archive, saved),
  'actions.addCost': command(linkers, z.strictObject({ actionId: id, expenseId: id }), saved),
  'actions.removeCost': command(linkers, byId, saved),
}
