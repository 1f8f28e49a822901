// The first screen: four figures, what needs somebody today, and the charts.
import { sql } from 'kysely'
import type { homeContract } from '../../../shared/contract/home.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context, HandlersFor } from '../context.ts'
import { countByClass, detainedWorkers, libertyOf } from '../custody/index.ts'
import { first, one } from '../database/run.ts'
import { listFunds, ofCampaign } from '../fund/index.ts'
import { campaignPage } from '../campaigns/index.ts'
import { silentBefore } from '../letters/index.ts'
import { mapOf } from './map.ts'
import { needs } from './needs.ts'
import { aidByGround, custodySeries, letterPoints, letterSeries, moneySeries } from './series.ts'

export { custodySeries, letterSeries } from './series.ts'

type At = Parsed<'home.figures'>

/** The newest tally; where the campaign has adopted a claim for that figure, its qualifier goes with it ("over 11,400"). */
export const lettersTotal = (ctx: Context, at: At): Output<'home.figures'>['lettersTotal'] => {
  const newest = letterPoints(ctx, at).at(-1)
  const adopted = campaignPage(ctx, at.campaignId).figures.findLast(
    ({ metric, isAdopted, asOf }) => metric === 'letters' && isAdopted && asOf.text <= at.on,
  )
  if (!newest)
    return adopted?.value
      ? { cumulative: adopted.value, asOf: adopted.asOf.text, qualifier: adopted.qualifier }
      : null
  const same = adopted?.value === newest.cumulative
  return { cumulative: newest.cumulative, asOf: newest.on, qualifier: same ? adopted.qualifier : 'exactly' }
}

/** Households and persons that aid of a campaign has reached or is on the way to. */
export const familiesHelped = (ctx: Context, { campaignId, on }: At): number =>
  one(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(sql<number>`count(distinct coalesce(household_id, person_id))`.as('helped'))
      .where('status', 'in', ['sent', 'settled'])
      .where('on_day', '<=', on)
      .where(ofCampaign(campaignId)),
  ).helped

const available = (ctx: Context): Output<'home.figures'>['available'] => {
  const byCurrency = new Map<string, number>()
  for (const { currency, availableMinor } of listFunds(ctx).flatMap(({ balances }) => balances))
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + availableMinor)
  return [...byCurrency].map(([currency, availableMinor]) => ({ currency, availableMinor }))
}

/** T5: after half a year the silence is an answer, and nobody waits any more. */
const awaiting = (ctx: Context, { on }: At): number =>
  first(
    ctx,
    ctx.db
      .selectFrom('v_letter')
      .select(sql<number>`count(*)`.as('letters'))
      .where('direction', '=', 'out')
      .where('status', '=', 'open')
      .where('sort_day', '>=', silentBefore(on)),
  )?.letters ?? 0

export const custodyCounts = (ctx: Context, { campaignId, on }: At) =>
  countByClass(detainedWorkers(ctx, campaignId).map(({ id }) => libertyOf(ctx, id, on).status))

export const homeHandlers = {
  'home.figures': (ctx, at) => ({
    custody: custodyCounts(ctx, at),
    custodyTotal: detainedWorkers(ctx, at.campaignId).length,
    familiesHelped: familiesHelped(ctx, at),
    lettersTotal: lettersTotal(ctx, at),
    lettersAwaitingReply: awaiting(ctx, at),
    available: available(ctx),
  }),
  'home.needs': (ctx, { on }) => needs(ctx, on),
  'home.custodySeries': custodySeries,
  'home.letterSeries': letterSeries,
  'home.map': mapOf,
  'home.moneySeries': moneySeries,
  'home.aidByGround': aidByGround,
} satisfies HandlersFor<typeof homeContract>
