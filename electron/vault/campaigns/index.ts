// Campaigns with their organisations, demands, events and figures (domain.md 3.2, 3.12).
import type { campaignsContract } from '../../../shared/contract/campaigns.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { archive, create, savedAs, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { saveDemand, saveEvent } from './save.ts'
import { adoptFigure, saveFigure } from './figures.ts'
import { campaignPage, campaignsOf } from './page.ts'

export { recordedPersons } from './figures.ts'
export { campaignPage } from './page.ts'
export { campaignsCiting, unsupportedFigures } from './unsupported.ts'
/** For the first hour and the demonstration campaign as well as for the form. */
export const createCampaign = (
  ctx: Context,
  { launchedOn, endedOn, publicSummary, ...plain }: Parsed<'campaigns.create'>,
) =>
  create(ctx, 'campaign', {
    ...plain,
    ref: nextRef(ctx, 'campaign'),
    launched_on: launchedOn,
    ended_on: endedOn,
    public_summary: publicSummary,
    class_words: '{}',
  })

export const campaignsHandlers = {
  'campaigns.list': (ctx) =>
    all(
      ctx,
      ctx.db
        .selectFrom('campaign')
        .select(['id', 'ref', 'row_version as version', 'title', 'status', 'launched_on as launchedOn'])
        .where('deleted_at', 'is', null)
        .orderBy('launched_on', 'desc'),
    ),
  'campaigns.get': (ctx, { id }) => campaignPage(ctx, id),
  'campaigns.create': (ctx, fields) => savedAs(ctx, createCampaign(ctx, fields)),
  'campaigns.update': (ctx, { id, version, launchedOn, endedOn, publicSummary, ...plain }) =>
    savedAs(
      ctx,
      update(
        ctx,
        'campaign',
        id,
        { ...plain, launched_on: launchedOn, ended_on: endedOn, public_summary: publicSummary },
        { version },
      ),
    ),
  'campaigns.addOrganisation': (ctx, { campaignId, organisationId, role, from, to }) =>
    savedAs(
      ctx,
      create(ctx, 'campaign_org', {
        campaign_id: campaignId,
        organisation_id: organisationId,
        role,
        from_on: from,
        to_on: to,
      }),
    ),
  'campaigns.ofOrganisation': (ctx, { organisationId }) => campaignsOf(ctx, organisationId),
  'campaigns.removeOrganisation': (ctx, { id }) => savedAs(ctx, archive(ctx, 'campaign_org', id)),
  'campaigns.setClassWords': (ctx, { campaignId, words }) =>
    savedAs(ctx, update(ctx, 'campaign', campaignId, { class_words: JSON.stringify(words) })),
  'demands.create': (ctx, fields) => savedAs(ctx, saveDemand(ctx, fields)),
  'demands.update': (ctx, { id, version, ...fields }) =>
    savedAs(ctx, saveDemand(ctx, fields, { id, version })),
  'demands.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'demand', id, { version })),
  'events.create': (ctx, fields) => savedAs(ctx, saveEvent(ctx, fields)),
  'events.update': (ctx, { id, version, ...fields }) => savedAs(ctx, saveEvent(ctx, fields, { id, version })),
  'events.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'event', id, { version })),
  'figures.create': (ctx, fields) => savedAs(ctx, saveFigure(ctx, fields)),
  'figures.update': (ctx, { id, version, ...fields }) =>
    savedAs(ctx, saveFigure(ctx, fields, { id, version })),
  'figures.adopt': (ctx, { id }) => savedAs(ctx, adoptFigure(ctx, id)),
  'figures.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'figure_claim', id, { version })),
} satisfies HandlersFor<typeof campaignsContract>
