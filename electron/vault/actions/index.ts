// Actions: demonstrations, debates, petitions (domain.md 3.8).
import type { z } from 'zod'
import type { actionFields, actionsContract } from '../../../shared/contract/actions.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { archive, create, restore, rowOf, savedAs, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context, HandlersFor } from '../context.ts'
import { dateColumns, partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sql } from 'kysely'

type Fields = z.output<typeof actionFields>

const columnsOf = (fields: Fields) => {
  const { min, max } = boundsOf(fields.start)
  return {
    campaign_id: fields.campaignId,
    type: fields.type,
    title: fields.title,
    sort_name: toLatin(fields.title),
    ...dateColumns('start', fields.start),
    sort_day: min ?? max ?? fields.start.text,
    place: fields.place,
    country: fields.country,
    target_organisation_id: fields.targetOrganisationId,
    participants: fields.participants,
    participants_qualifier: fields.participantsQualifier,
    outcome: fields.outcome,
    is_example: Number(fields.isExample),
  }
}

const hostRows = (ctx: Context, actionId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('action_org as a')
      .innerJoin('v_organisation as o', 'o.id', 'a.organisation_id')
      .select(['a.id as link', 'o.id', 'o.label'])
      .where('a.action_id', '=', actionId)
      .where('a.role', '=', 'host')
      .where('a.deleted_at', 'is', null)
      .orderBy('a.id'),
  )
const hostsOf = (ctx: Context, actionId: string) =>
  hostRows(ctx, actionId).map(({ id, label }) => ({ id, label }))

const writeHosts = (ctx: Context, actionId: string, wanted: readonly string[]): void => {
  const held = hostRows(ctx, actionId)
  for (const host of held) if (!wanted.includes(host.id)) archive(ctx, 'action_org', host.link)
  for (const id of new Set(wanted))
    if (!held.some((host) => host.id === id))
      create(ctx, 'action_org', { action_id: actionId, organisation_id: id, role: 'host' })
}

const createAction = (ctx: Context, fields: Fields) => {
  const action = create(ctx, 'action', {
    ...columnsOf(fields),
    ref: nextRef(ctx, 'action', fields.start.text.slice(0, 4)),
  })
  writeHosts(ctx, action.id, fields.hostOrganisationIds)
  return action
}
const updateAction = (ctx: Context, { id, version, ...fields }: Parsed<'actions.update'>) => {
  const action = update(ctx, 'action', id, columnsOf(fields), { version })
  writeHosts(ctx, id, fields.hostOrganisationIds)
  return action
}

const show = (ctx: Context, row: Schema['action']): Output<'actions.list'>['rows'][number] => ({
  id: row.id,
  ref: row.ref,
  version: row.row_version,
  type: row.type,
  title: row.title,
  start: partialDateOf(row.start_text, row.start_qualifier),
  place: row.place,
  country: row.country,
  hosts: hostsOf(ctx, row.id),
  participants: row.participants,
  participantsQualifier: row.participants_qualifier,
  isExample: row.is_example === 1,
  archivedAt: row.deleted_at,
})

const listActions = (ctx: Context, input: Parsed<'actions.list'>): Output<'actions.list'> => {
  const { type, country, campaign } = input.filters
  let query = ctx.db
    .selectFrom('action as a')
    .selectAll('a')
    .where('a.deleted_at', input.archived ? 'is not' : 'is', null)
  const typed = toLatin(input.search.trim())
  if (typed)
    query = query.where(
      sql<boolean>`instr(a.sort_name || ' ' || lower(a.place) || ' ' || lower(a.ref), ${typed}) > 0`,
    )
  if (type?.length) query = query.where(isOneOf('a.type', type))
  if (country?.length) query = query.where(isOneOf('a.country', country))
  if (campaign?.length) query = query.where(isOneOf('a.campaign_id', campaign))
  return pageOf(ctx, input, {
    query,
    id: 'a.id',
    sorts: { date: 'a.sort_day', ref: 'a.ref', title: 'a.sort_name' },
    show: (row) => show(ctx, row),
  })
}

const actionPage = (ctx: Context, id: string): Output<'actions.get'> => {
  const row = rowOf(ctx, 'action', id)
  const target =
    row.target_organisation_id &&
    first(
      ctx,
      ctx.db
        .selectFrom('v_organisation')
        .select(['id', 'label'])
        .where('id', '=', row.target_organisation_id),
    )
  return { ...show(ctx, row), campaignId: row.campaign_id, target: target || null, outcome: row.outcome }
}

export const actionsHandlers = {
  'actions.list': listActions,
  'actions.get': (ctx, { id }) => actionPage(ctx, id),
  'actions.create': (ctx, fields) => savedAs(ctx, createAction(ctx, fields)),
  'actions.update': (ctx, fields) => savedAs(ctx, updateAction(ctx, fields)),
  'actions.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'action', id, { version })),
  'actions.restore': (ctx, { id, version }) => savedAs(ctx, restore(ctx, 'action', id, { version })),
} satisfies HandlersFor<typeof actionsContract>
