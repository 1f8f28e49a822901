import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { all, first } from '../../database/run.ts'
import { firstAnswers, owesNothing } from '../../letters/index.ts'
import type { Asked } from './index.ts'

type Until = Pick<Asked, 'campaignId' | 'on'>

/**
 * Formal letters of a campaign until a day, of ours and of others: how many, how many somebody had answered by then, how
 * many were overdue by then (T5), and to which missions.
 */
export const formalCounts = (ctx: Context, { campaignId, on }: Until) => {
  const sent = ctx.db
    .selectFrom('v_letter')
    .where('direction', '=', 'out')
    .where('campaign_id', '=', campaignId)
    .where('sort_day', '<=', on)
    .select(sql<number>`count(*)`.as('count'))
  const received = ctx.db
    .selectFrom('v_letter_recipient as r')
    .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
    .leftJoin(firstAnswers(ctx, on).as('a'), 'a.recipient_id', 'r.id')
    .where('r.direction', '=', 'out')
    .where('r.role', '=', 'direct')
    .where('r.campaign_id', '=', campaignId)
    .where('r.sort_day', '<=', on)
  const lettersIn = (rows: typeof received): number =>
    first(ctx, rows.select(sql<number>`count(distinct r.letter_id)`.as('count')))?.count ?? 0
  return {
    formalOut: first(ctx, sent)?.count ?? 0,
    replies: lettersIn(received.where('a.days', 'is not', null)),
    overdue: lettersIn(
      received
        .where('a.days', 'is', null)
        .where('r.by_others', '=', 0)
        .where('r.status', 'not in', owesNothing)
        .where('r.reply_due_on', '<', on),
    ),
    byMission: all(
      ctx,
      received
        .where('o.kind', '=', 'diplomatic_mission')
        .select('o.name as mission')
        .select([sql<number>`count(*)`.as('out'), sql<number>`count(a.days)`.as('replies')])
        .groupBy('o.id')
        .orderBy('out', 'desc')
        .orderBy('o.name'),
    ),
  }
}
