import { sql } from 'kysely'
import type { ActionType } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { partialDateOf } from '../../database/dates.ts'
import { all } from '../../database/run.ts'
import { joined, number, partial, said, section, table, word } from '../blocks.ts'
import type { Telling } from '../telling/index.ts'
import type { Asked } from './index.ts'

const mostShown = 12

/** How many of each type were held until a day, the most first. */
export const actionCounts = (
  ctx: Context,
  { campaignId, on }: Pick<Asked, 'campaignId' | 'on'>,
): { code: ActionType; count: number }[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_action')
      .select(['type as code', sql<number>`count(*)`.as('count')])
      .where('state', '=', 'held')
      .where('campaign_id', '=', campaignId)
      .where('sort_day', '<=', on)
      .groupBy('type')
      .orderBy('count', 'desc')
      .orderBy('type'),
  )

/** Those held until the day, by type and country, and the largest of them in the order of their days. */
export const actions = (telling: Telling, { campaignId, on }: Asked) => {
  const { ctx } = telling
  const held = ctx.db
    .selectFrom('v_action')
    .where('state', '=', 'held')
    .where('campaign_id', '=', campaignId)
    .where('sort_day', '<=', on)
  const counted = all(
    ctx,
    held
      .select(['type', 'country', sql<number>`count(*)`.as('count')])
      .groupBy(['type', 'country'])
      .orderBy('count', 'desc')
      .orderBy('type')
      .orderBy('country'),
  )
  const main = all(
    ctx,
    held
      .selectAll()
      .orderBy(sql`coalesce(participants, 0)`, 'desc')
      .orderBy('sort_day')
      .orderBy('id')
      .limit(mostShown),
  ).toSorted((a, b) => (a.sort_day < b.sort_day ? -1 : 1))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  return section('actions', said('result.actions'), [
    table({
      name: said('result.actions'),
      rows: [...counted, null],
      isSum: (row) => row === null,
      columns: [
        {
          head: said('result.type'),
          cell: (row) => (row ? word('actionTypes', row.type) : said('result.total')),
          width: '46%',
        },
        { head: said('result.country'), cell: (row) => row && { as: 'country', code: row.country } },
        { head: said('result.number'), end: true, cell: (row) => number(row ? row.count : total) },
      ],
    }),
    table({
      name: said('result.mainActions'),
      rows: main,
      none: said('result.noActions'),
      columns: [
        {
          head: said('result.date'),
          cell: ({ start_text, start_qualifier }) => partial(partialDateOf(start_text, start_qualifier)),
          width: '17%',
        },
        {
          head: said('result.action'),
          cell: ({ title }) => title,
          width: '52%',
        },
        {
          head: said('result.place'),
          cell: ({ place, country }) =>
            joined([place || null, country && !place ? { as: 'country', code: country } : null], ', '),
        },
        {
          head: said('result.participants'),
          end: true,
          cell: ({ participants, participants_qualifier }) =>
            participants === null
              ? null
              : { as: 'figure', value: participants, qualifier: participants_qualifier },
        },
      ],
    }),
  ])
}
