// C1, C7: where she was held, as it is drawn: doubt and gaps shown, what was entered by mistake left out.
import type { Output } from '../../../../shared/contract/index.ts'
import type { Block, Cell } from '../../../../shared/contract/report-blocks.ts'
import { timelineOf } from '../../custody/index.ts'
import { joined, lines, note, partial, said, section, shortDate, table, text, word } from '../blocks.ts'
import { staysInside, type Telling } from '../telling/index.ts'
import { facilityOf, facilityTold } from '../telling/places.ts'
import { sourcesTold } from '../telling/sources.ts'

type Period = Output<'custody.timeline'>['periods'][number]
/** A spell with no known place is a line of the table like any other. */
type Row = { period: Period } | { period: null; from: string; to: string }

const beginning = (row: Row): string =>
  row.period ? (row.period.startMin ?? row.period.startMax ?? '') : row.from

const placeCell = (telling: Telling, period: Period): Cell =>
  lines(
    joined(
      [
        { as: 'regime', regime: period.regime, on: period.startMin ?? period.startMax ?? '' },
        period.isDerived ? said('case.derived') : null,
        period.decidedOn ? said('case.decidedOn', { date: partial(period.decidedOn) }) : null,
      ],
      ' · ',
    ),
    facilityTold(telling, facilityOf(telling, period.facility?.id ?? null)),
    sourcesTold(telling, [period.source?.id, period.confirmedSource?.id, period.endSource?.id]),
  )

/** The drawing prints a label beside each bar: inside the name of the place, outside nothing. */
const drawn = (
  telling: Telling,
  period: Period,
): Extract<Block, { block: 'custody_drawing' }>['periods'][number] => ({
  id: period.id,
  regime: period.regime,
  class: period.class,
  facility: staysInside(telling) ? period.facility : null,
  start: period.start,
  end: period.end,
  startMin: period.startMin,
  startMax: period.startMax,
  endMin: period.endMin,
  endMax: period.endMax,
  decidedOn: period.decidedOn,
})

export const custody = (telling: Telling, personId: string, on: string) => {
  const { periods, gaps, possibleOverlaps } = timelineOf(telling.ctx, { personId, on })
  const standing = periods.filter(({ voidedReason }) => voidedReason === null)
  if (standing.length === 0) return section('custody', said('case.custody'), [text(said('case.neverHeld'))])
  const rows: Row[] = [
    ...standing.map((period) => ({ period })),
    ...gaps.map((gap) => ({ period: null, ...gap })),
  ].toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1))
  return section('custody', said('case.custody'), [
    { block: 'custody_drawing', periods: standing.map((period) => drawn(telling, period)), gaps, on },
    ...(possibleOverlaps.length > 0 ? [note(said('case.overlaps'))] : []),
    table({
      name: said('case.periods'),
      rows,
      columns: [
        {
          head: said('case.place'),
          cell: ({ period }) => (period ? placeCell(telling, period) : said('case.gap')),
          width: '40%',
        },
        {
          head: said('case.from'),
          cell: (row) => (row.period ? partial(row.period.start) : shortDate(row.from)),
          width: '14.5%',
        },
        {
          head: said('case.to'),
          cell: (row) =>
            row.period ? (row.period.end ? partial(row.period.end) : said('case.open')) : shortDate(row.to),
          width: '14.5%',
        },
        {
          head: said('case.phase'),
          cell: ({ period }) => period && word('legalPhases', period.legalPhase),
          width: '15.5%',
        },
        {
          head: said('case.confirmed'),
          cell: ({ period }) => shortDate(period?.lastConfirmed ?? null),
          width: '15.5%',
        },
      ],
    }),
  ])
}
