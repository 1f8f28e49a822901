// Actions as lists, calendar and charts show them.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { sumsByCurrency } from '../../../shared/money.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { shownSource } from '../sources/index.ts'
import { costsOf, mediaOf, organisationsOf, raisedBy } from './parts.ts'

type Entry = Output<'actions.get'>['raised'][number]

const show = (ctx: Context, row: Schema['action']): Output<'actions.list'>['rows'][number] => ({
  id: row.id,
  ref: row.ref,
  version: row.row_version,
  type: row.type,
  title: row.title,
  state: row.state,
  start: partialDateOf(row.start_text, row.start_qualifier),
  startTime: row.start_time,
  end: optionalDateOf(row.end_text, row.end_qualifier),
  place: row.place,
  country: row.country,
  hosts: organisationsOf(ctx, row.id)
    .filter(({ role }) => role === 'host' || role === 'co_host')
    .map(({ id, label }) => ({ id, label })),
  participants: row.participants,
  participantsQualifier: row.participants_qualifier,
  isExample: row.is_example === 1,
  archivedAt: row.deleted_at,
})

export const listActions = (ctx: Context, input: Parsed<'actions.list'>): Output<'actions.list'> => {
  const { type, state, country, campaign, organisation } = input.filters
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
  if (state?.length) query = query.where(isOneOf('a.state', state))
  if (country?.length) query = query.where(isOneOf('a.country', country))
  if (campaign?.length) query = query.where(isOneOf('a.campaign_id', campaign))
  if (organisation?.length)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('action_org as o')
          .select('o.id')
          .whereRef('o.action_id', '=', 'a.id')
          .where(isOneOf('o.organisation_id', organisation))
          .where('o.deleted_at', 'is', null),
      ),
    )
  return pageOf(ctx, input, {
    query,
    id: 'a.id',
    sorts: { date: 'a.sort_day', ref: 'a.ref', title: 'a.sort_name' },
    show: (row) => show(ctx, row),
  })
}

const named = (ctx: Context, where: 'id' | 'follows_id', value: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('action')
      .select(['id', 'title as label'])
      .where(where, '=', value)
      .where('deleted_at', 'is', null)
      .orderBy('sort_day'),
  )

/** What was reversed is not counted. */
const sumOf = (entries: readonly Entry[]) => sumsByCurrency(entries.filter(({ isReversed }) => !isReversed))

export const actionPage = (ctx: Context, id: string): Output<'actions.get'> => {
  const row = rowOf(ctx, 'action', id)
  const [raised, costs] = [raisedBy(ctx, id), costsOf(ctx, id)]
  return {
    ...show(ctx, row),
    campaignId: row.campaign_id,
    organisations: organisationsOf(ctx, id).map(({ id: of, label, role }) => ({ id: of, label, role })),
    speakers: row.speakers,
    participantsSource: shownSource(ctx, row.participants_source_id),
    outcome: row.outcome,
    follows: (row.follows_id && named(ctx, 'id', row.follows_id)[0]) || null,
    followedBy: named(ctx, 'follows_id', id),
    media: mediaOf(ctx, id),
    raised,
    costs,
    sums: { raised: sumOf(raised), costs: sumOf(costs) },
  }
}

/** Everything whose possible days, from the earliest start to the latest end, touch the days asked for. */
export const actionsBetween = (
  ctx: Context,
  { from, to }: Parsed<'actions.between'>,
): Output<'actions.between'> => {
  const lastDay = sql<string>`coalesce(end_max, start_max, sort_day)`
  return all(
    ctx,
    ctx.db
      .selectFrom('action')
      .selectAll()
      .select(lastDay.as('last_day'))
      .where('deleted_at', 'is', null)
      .where('sort_day', '<=', to)
      .where(lastDay, '>=', from)
      .orderBy('sort_day')
      .orderBy('start_time')
      .orderBy('id')
      .limit(400),
  ).map((row) => ({
    id: row.id,
    type: row.type,
    title: row.title,
    state: row.state,
    start: partialDateOf(row.start_text, row.start_qualifier),
    startTime: row.start_time,
    place: row.place,
    country: row.country,
    firstDay: row.sort_day,
    lastDay: row.last_day,
  }))
}

/** What took place; planned and called off are not counted. */
export const countActions = (
  ctx: Context,
  { campaignId }: Parsed<'actions.counts'>,
): Output<'actions.counts'> => {
  let held = ctx.db
    .selectFrom('action')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'held')
    .where('deleted_at', 'is', null)
  if (campaignId) held = held.where('campaign_id', '=', campaignId)
  return {
    months: all(
      ctx,
      held
        .select(['type', sql<string>`substr(start_text, 1, 7)`.as('month')])
        .groupBy(['month', 'type'])
        .orderBy('month'),
    ),
    countries: all(
      ctx,
      held.select('country').groupBy('country').orderBy('count', 'desc').orderBy('country'),
    ),
  }
}
