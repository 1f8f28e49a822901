// C10: who was known to be held on the first date is the denominator; who was added later stands apart.
import { classesIn } from '../../../../shared/liberty-classes.ts'
import type { LibertyClass } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { countByClass, detainedWorkers, libertiesOver, libertyOf } from '../../custody/index.ts'
import { custodySeries } from '../../home/index.ts'
import { date, heading, inClass, joined, note, number, said, section, table } from '../blocks.ts'
import type { Telling } from '../telling/index.ts'
import { isNamed, nameOf } from '../telling/names.ts'
import type { Asked } from './index.ts'

type Period = Pick<Asked, 'campaignId' | 'from' | 'on'>

/** Status, trial and release totals are facts of the campaign: R1 does not hide them. */
export const thenAndNowCounts = (ctx: Context, { campaignId, from, on }: Period) => {
  const people = detainedWorkers(ctx, campaignId).map(({ id }) => {
    const { at } = libertiesOver(ctx, id)
    return { atStart: at(from).status, atEnd: at(on).status }
  })
  const wasHeld = ({ atStart }: { atStart: LibertyClass }) => atStart !== 'at_liberty'
  const members = people.filter(wasHeld)
  const later = people.filter((person) => !wasHeld(person) && person.atEnd !== 'at_liberty')
  return {
    denominator: members.length,
    atStart: countByClass(members.map(({ atStart }) => atStart)),
    atEnd: countByClass(members.map(({ atEnd }) => atEnd)),
    addedLater: countByClass(later.map(({ atEnd }) => atEnd)),
    addedLaterTotal: later.length,
  }
}

export const thenAndNow = (telling: Telling, asked: Asked) => {
  const { ctx } = telling
  const { denominator, atStart, atEnd, addedLater, addedLaterTotal } = thenAndNowCounts(ctx, asked)
  const series = custodySeries(ctx, asked)
  const named = detainedWorkers(ctx, asked.campaignId).filter(({ id }) => isNamed(telling, id))
  const classes = classesIn(atStart, atEnd)
  return section('then_now', said('result.thenNow'), [
    {
      block: 'tiles',
      tiles: classesIn(atEnd).map((status) => ({ value: number(atEnd[status]), label: inClass(status) })),
    },
    table({
      name: said('result.thenNow'),
      rows: [...classes, 'total' as const],
      isSum: (row) => row === 'total',
      columns: [
        {
          head: said('result.status'),
          cell: (row) => (row === 'total' ? said('result.total') : inClass(row)),
          width: '46%',
        },
        {
          head: date(asked.from),
          end: true,
          cell: (row) => number(row === 'total' ? denominator : atStart[row]),
        },
        {
          head: date(asked.on),
          end: true,
          cell: (row) => number(row === 'total' ? denominator : atEnd[row]),
        },
      ],
    }),
    note(
      joined(
        [
          said('result.denominator'),
          addedLaterTotal > 0
            ? said('result.later', {
                count: number(addedLaterTotal),
                list: { as: 'counts', counts: addedLater },
              })
            : null,
        ],
        ' ',
      ),
    ),
    ...(series.length > 1 ? [{ block: 'custody_chart' as const, series }] : []),
    ...(named.length > 0
      ? [
          heading(said('result.named')),
          table({
            name: said('result.named'),
            rows: named,
            columns: [
              { head: said('result.name'), cell: ({ id }) => nameOf(telling, id), width: '46%' },
              {
                head: said('result.status'),
                cell: ({ id }) => inClass(libertyOf(ctx, id, asked.on).status),
              },
            ],
          }),
        ]
      : []),
  ])
}
