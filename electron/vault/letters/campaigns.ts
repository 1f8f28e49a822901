import type { z } from 'zod'
import type { letterCampaignFields } from '../../../shared/contract/online-letters.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { tallyMeasures } from '../../../shared/vocabulary/index.ts'
import { create, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'

const columnsOf = (fields: z.output<typeof letterCampaignFields>) => ({
  campaign_id: fields.campaignId,
  title: fields.title,
  platform_organisation_id: fields.platformOrganisationId,
  url: fields.url,
  launched_on: fields.launchedOn,
  closed_on: fields.closedOn,
  demand_text: fields.demandText,
  may_count_twice: Number(fields.mayCountTwice),
})

export const createLetterCampaign = (ctx: Context, fields: z.output<typeof letterCampaignFields>) =>
  create(ctx, 'letter_campaign', {
    ...columnsOf(fields),
    ref: nextRef(ctx, 'letterCampaign', fields.launchedOn.slice(0, 4)),
  })
export const updateLetterCampaign = (
  ctx: Context,
  { id, version, ...fields }: Parsed<'letterCampaigns.update'>,
) => update(ctx, 'letter_campaign', id, columnsOf(fields), { version })

/** T2: the newest value of the series that is not broken down, per measure; breakdowns are never added to it. */
export const letterTotals = (ctx: Context, letterCampaignId: string, until = '9999-12-31') =>
  tallyMeasures.flatMap((measure) => {
    const newest = first(
      ctx,
      ctx.db
        .selectFrom('v_tally')
        .select(['cumulative', 'as_of as asOf'])
        .where('letter_campaign_id', '=', letterCampaignId)
        .where('measure', '=', measure)
        .where('mission_id', 'is', null)
        .where('sender_country', '=', '')
        .where('language', '=', '')
        .where('as_of', '<=', until)
        .orderBy('as_of', 'desc'),
    )
    return newest ? [{ measure, ...newest }] : []
  })

export const listLetterCampaigns = (
  ctx: Context,
  campaignId: string | null,
): Output<'letterCampaigns.list'> => {
  let query = ctx.db
    .selectFrom('letter_campaign as c')
    .leftJoin('v_organisation as o', 'o.id', 'c.platform_organisation_id')
    .selectAll('c')
    .select('o.label as platform')
    .where('c.deleted_at', 'is', null)
    .orderBy('c.launched_on', 'desc')
  if (campaignId) query = query.where('c.campaign_id', '=', campaignId)
  return all(ctx, query).map((row) => ({
    id: row.id,
    ref: row.ref,
    version: row.row_version,
    campaignId: row.campaign_id,
    title: row.title,
    platform:
      row.platform_organisation_id && row.platform
        ? { id: row.platform_organisation_id, label: row.platform }
        : null,
    url: row.url,
    launchedOn: row.launched_on,
    closedOn: row.closed_on,
    demandText: row.demand_text,
    mayCountTwice: row.may_count_twice === 1,
    totals: letterTotals(ctx, row.id),
  }))
}

/** T7: the letters sent through the platforms that may be added; null where there are not two of them. */
export const totalTogether = (ctx: Context, campaignId: string): Output<'letterCampaigns.together'> => {
  const totals = all(
    ctx,
    ctx.db
      .selectFrom('v_letter_campaign')
      .select('id')
      .where('campaign_id', '=', campaignId)
      .where('may_count_twice', '=', 1),
  ).flatMap(({ id }) => letterTotals(ctx, id).filter(({ measure }) => measure === 'sent'))
  if (totals.length < 2) return null
  return {
    cumulative: totals.reduce((sum, { cumulative }) => sum + cumulative, 0),
    asOf: totals.map(({ asOf }) => asOf).toSorted()[0] ?? '',
    platforms: totals.length,
  }
}
