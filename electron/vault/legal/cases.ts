// The file of a case: one open case of a detained person in a campaign.
import type { z } from 'zod'
import type { caseFields } from '../../../shared/contract/legal.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { all, first } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'

type Fields = z.output<typeof caseFields>

const columnsOf = (ctx: Context, fields: Fields) => {
  const { openedOn, closedOn, status } = fields
  if (openedOn > today(ctx)) throw fieldError('openedOn', 'in_the_future')
  if (status === 'closed' && closedOn === null) throw fieldError('closedOn', 'required')
  if (closedOn !== null && closedOn < openedOn) throw fieldError('closedOn', 'before_start')
  return {
    campaign_id: fields.campaignId,
    title: fields.title,
    summary: fields.summary,
    priority: fields.priority,
    status,
    opened_on: openedOn,
    closed_on: status === 'closed' ? closedOn : null,
  }
}

/** The open case of a person in a campaign, besides this one. */
const otherOpen = (ctx: Context, personId: string, campaignId: string, id: string | null) =>
  first(
    ctx,
    ctx.db
      .selectFrom('case_file')
      .select(['id', 'ref'])
      .where('person_id', '=', personId)
      .where('campaign_id', '=', campaignId)
      .where('closed_on', 'is', null)
      .where('deleted_at', 'is', null)
      .where('id', '<>', id ?? ''),
  )
const assertOnlyOne = (ctx: Context, personId: string | null, fields: Fields, id: string | null): void => {
  const other = personId && fields.status !== 'closed' && otherOpen(ctx, personId, fields.campaignId, id)
  if (other) throw ruleError('L1', { ref: other.ref }, 'campaignId')
}

export const openCase = (ctx: Context, { personId, ...fields }: Parsed<'cases.open'>) => {
  assertNotErased(ctx, 'person', personId)
  assertOnlyOne(ctx, personId, fields, null)
  return create(ctx, 'case_file', {
    ...columnsOf(ctx, fields),
    ref: nextRef(ctx, 'caseFile', fields.openedOn.slice(0, 4)),
    kind: 'detained',
    person_id: personId,
    household_id: null,
  })
}

export const updateCase = (ctx: Context, { id, version, ...fields }: Parsed<'cases.update'>) => {
  const { person_id } = rowOf(ctx, 'case_file', id)
  assertOnlyOne(ctx, person_id, fields, id)
  return update(ctx, 'case_file', id, columnsOf(ctx, fields), { version })
}

export const casesOf = (ctx: Context, personId: string): Output<'legal.ofPerson'>['cases'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('case_file as f')
      .innerJoin('v_campaign as c', 'c.id', 'f.campaign_id')
      .selectAll('f')
      .select('c.title as campaign')
      .where('f.person_id', '=', personId)
      .where('f.deleted_at', 'is', null)
      .orderBy('f.opened_on', 'desc')
      .orderBy('f.id', 'desc'),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    version: row.row_version,
    campaign: { id: row.campaign_id, label: row.campaign },
    title: row.title,
    summary: row.summary,
    priority: row.priority,
    status: row.status,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  }))
