import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { all, first } from '../../database/run.ts'
import type { Asked } from './index.ts'

type Until = Pick<Asked, 'campaignId' | 'on'>

/** Our formal letters of a campaign until a day: how many, how many answered or overdue, and to which missions (T5). */
export const formalCounts = (ctx: Context, { campaignId, on }: Until) => {
  const sent = ctx.db
    .selectFrom('v_letter')
    .where('direction', '=', 'out')
    .where('campaign_id', '=', campaignId)
    .where('sort_day', '<=', on)
  const received = ctx.db
    .selectFrom('v_letter_recipient as r')
    .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
    .where('r.direction', '=', 'out')
    .where('r.role', '=', 'direct')
    .where('r.campaign_id', '=', campaignId)
    .where('r.sort_day', '<=', on)
  const replies = sql<number>`(select count(*) from v_letter a where a.direction = 'in' and a.from_organisation_id = o.id and a.sort_day <= ${on})`
  const count = (query: typeof sent) =>
    first(ctx, query.select(sql<number>`count(*)`.as('count')))?.count ?? 0
  const overdue = received
    .where('r.status', '=', 'open')
    .where('r.reply_due_on', '<', on)
    .select(sql<number>`count(distinct r.letter_id)`.as('count'))
  return {
    formalOut: count(sent),
    replies: count(sent.where('status', '=', 'answered')),
    overdue: first(ctx, overdue)?.count ?? 0,
    byMission: all(
      ctx,
      received
        .where('o.kind', '=', 'diplomatic_mission')
        .select(['o.name as mission', sql<number>`count(*)`.as('out'), replies.as('replies')])
        .groupBy('o.id')
        .orderBy('out', 'desc')
        .orderBy('o.name'),
    ),
  }
}
