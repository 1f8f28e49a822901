import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { recordedPersons } from './figures.ts'

type Page = Output<'campaigns.get'>

const sourced = (ctx: Context) => {
  const sources = new Map(
    all(ctx, ctx.db.selectFrom('v_source').select(['id', 'title', 'is_published'])).map((source) => [
      source.id,
      source,
    ]),
  )
  return (id: string | null) => {
    const source = id === null ? undefined : sources.get(id)
    return source ? { id: source.id, title: source.title, isPublished: source.is_published === 1 } : null
  }
}
const organisationsOf = (ctx: Context, campaignId: string): Page['organisations'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('campaign_org as c')
      .innerJoin('v_organisation as o', 'o.id', 'c.organisation_id')
      .select(['c.id', 'o.id as organisationId', 'o.label', 'c.role', 'c.from_on as from', 'c.to_on as to'])
      .where('c.campaign_id', '=', campaignId)
      .where('c.deleted_at', 'is', null)
      .orderBy('c.id'),
  ).map(({ organisationId, label, ...row }) => ({ ...row, organisation: { id: organisationId, label } }))

export const campaignPage = (ctx: Context, id: string): Page => {
  const campaign = rowOf(ctx, 'campaign', id)
  const source = sourced(ctx)
  const demands = all(
    ctx,
    ctx.db
      .selectFrom('demand')
      .selectAll()
      .where('campaign_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('id'),
  )
  const events = all(
    ctx,
    ctx.db
      .selectFrom('event')
      .selectAll()
      .where('campaign_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('start_min'),
  )
  const figures = all(
    ctx,
    ctx.db
      .selectFrom('figure_claim')
      .selectAll()
      .where('campaign_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('metric')
      .orderBy('as_of_min'),
  )
  return {
    id,
    ref: campaign.ref,
    version: campaign.row_version,
    title: campaign.title,
    status: campaign.status,
    launchedOn: campaign.launched_on,
    endedOn: campaign.ended_on,
    goal: campaign.goal,
    country: campaign.country,
    publicSummary: campaign.public_summary,
    organisations: organisationsOf(ctx, id),
    demands: demands.map((row) => ({
      id: row.id,
      version: row.row_version,
      textEn: row.text_en,
      textFr: row.text_fr,
      textRu: row.text_ru,
      textKk: row.text_kk,
      state: row.state,
      stateOn: row.state_on,
      source: source(row.source_id),
    })),
    events: events.map((row) => ({
      id: row.id,
      version: row.row_version,
      title: row.title,
      type: row.type,
      start: partialDateOf(row.start_text, row.start_qualifier),
      end: optionalDateOf(row.end_text, row.end_qualifier),
      place: row.place,
      description: row.description,
      violationStatus: row.violation_status,
      source: source(row.source_id),
    })),
    figures: figures.map((row) => ({
      id: row.id,
      version: row.row_version,
      eventId: row.event_id,
      metric: row.metric,
      value: row.value,
      qualifier: row.qualifier,
      asOf: partialDateOf(row.as_of_text, row.as_of_qualifier),
      claimant: row.claimant,
      source: source(row.source_id),
      note: row.note,
      isAdopted: row.is_adopted === 1,
      recordedPersons: recordedPersons(ctx, id, row.metric),
    })),
    // Written by the vault itself from a checked map of classes and languages.
    classWords: JSON.parse(campaign.class_words) as Page['classWords'],
  }
}

/** The campaigns an organisation takes part in: the same rows that the campaign's own page shows. */
export const campaignsOf = (ctx: Context, organisationId: string): Output<'campaigns.ofOrganisation'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('campaign_org as r')
      .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
      .select(['r.id', 'c.id as campaignId', 'c.title', 'r.role', 'r.from_on as from', 'r.to_on as to'])
      .where('r.organisation_id', '=', organisationId)
      .where('r.deleted_at', 'is', null)
      .where('c.deleted_at', 'is', null)
      .orderBy('c.launched_on', 'desc'),
  ).map(({ campaignId, title, ...row }) => ({ ...row, campaign: { id: campaignId, label: title } }))
