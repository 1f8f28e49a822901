import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  country,
  edit,
  freeText,
  id,
  listInput,
  named,
  page,
  partialDate,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'

export const actionFields = z.strictObject({
  campaignId: id.nullable().default(null),
  type: z.enum(v.actionTypes),
  title: text(),
  start: partialDate,
  place: text(200),
  country: country,
  hostOrganisationIds: z.array(id).max(20).default([]),
  targetOrganisationId: id.nullable().default(null),
  participants: z.int().min(0).max(10_000_000).nullable().default(null),
  participantsQualifier: z.enum(v.figureQualifiers).default('about'),
  outcome: freeText(2000),
  isExample: z.boolean().default(false),
})
export const actionRow = z.object({
  id,
  ref: z.string(),
  version,
  type: z.enum(v.actionTypes),
  title: z.string(),
  start: partialDate,
  place: z.string(),
  country: z.string(),
  hosts: z.array(named),
  participants: z.int().nullable(),
  participantsQualifier: z.enum(v.figureQualifiers),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
export const action = actionRow.extend({
  campaignId: id.nullable(),
  target: named.nullable(),
  outcome: z.string(),
})
const writers = ['campaign_officer'] as const

export const actionsContract = {
  'actions.list': query(
    'anyone',
    listInput(['date', 'ref', 'title'], ['type', 'country', 'campaign']),
    page(actionRow),
  ),
  'actions.get': query('anyone', byId, action),
  'actions.create': command(writers, actionFields, saved),
  'actions.update': command(writers, edit(actionFields), saved),
  'actions.archive': command(writers, archive, saved),
  'actions.restore': command(writers, archive, saved),
}
