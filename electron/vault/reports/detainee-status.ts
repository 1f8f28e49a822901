// Report 3: who was where on a day; one row a person, totals by status, unknown shown.
import type { Output } from '../../../shared/contract/index.ts'
import type { Cell, Line } from '../../../shared/contract/report-blocks.ts'
import { classesIn, isHeld } from '../../../shared/liberty-classes.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { campaignPage } from '../campaigns/index.ts'
import { countByClass, statusOn } from '../custody/index.ts'
import { date, inClass, joined, lines, number, said, section, shortDate, table } from './blocks.ts'
import type { Body } from './body.ts'
import { nameOf } from './telling/names.ts'
import { staysInside, type Telling } from './telling/index.ts'
import { facilityOf, facilityTold } from './telling/places.ts'
import { sourcesTold } from './telling/sources.ts'
import { termTold } from './telling/terms.ts'
import { classWordsOf } from './words.ts'

type Asked = Extract<SectionedInput, { kind: 'detainee_status' }>
type Row = Output<'custody.statusOn'>[number]

/** As this language prints it; beneath, as it stands in the other script, where the name may stand at all. */
const nameCell = (telling: Telling, { personId, nameLatin, nameCyrillic }: Row): Cell => {
  const name = nameOf(telling, personId)
  if (typeof name !== 'string') return name
  const other = /\p{Script=Cyrillic}/u.test(name) ? nameLatin : nameCyrillic
  return lines(name, other === name ? null : other)
}

const statusLine = ({ liberty }: Row): Line =>
  liberty.overdueSince
    ? said('status.overdue', { day: date(liberty.overdueSince) })
    : joined([inClass(liberty.status), liberty.certain ? null : said('status.uncertain')], ' ')

/** Outside, those named come first, and the others in the order of their numbers, which tells nothing. */
const inDrawnOrder = (telling: Telling, rows: readonly Row[]): Row[] => {
  const place = new Map(
    rows.map(({ personId }) => {
      const name = nameOf(telling, personId)
      return [personId, typeof name === 'string' ? name : `\u{10ffff}${JSON.stringify(name)}`]
    }),
  )
  return rows.toSorted((a, b) => ((place.get(a.personId) ?? '') < (place.get(b.personId) ?? '') ? -1 : 1))
}

export const detaineeStatus = (telling: Telling, { campaignId, on, language }: Asked): Body => {
  const { ctx } = telling
  const rows = statusOn(ctx, campaignId, on)
  const counts = countByClass(rows.map(({ liberty }) => liberty.status))
  const totals = () =>
    section('totals', said('status.totals'), [
      {
        block: 'tiles',
        tiles: classesIn(counts).map((status) => ({ value: number(counts[status]), label: inClass(status) })),
      },
      table({
        name: said('status.totals'),
        rows: [...classesIn(counts), 'total' as const],
        isSum: (row) => row === 'total',
        columns: [
          {
            head: said('result.status'),
            cell: (row) => (row === 'total' ? said('result.total') : inClass(row)),
            width: '64%',
          },
          {
            head: said('status.persons'),
            end: true,
            cell: (row) => number(row === 'total' ? rows.length : counts[row]),
          },
        ],
      }),
    ])
  const example = ({ isExample }: Row) => (isExample ? said('status.example') : null)
  const list = () =>
    section('list', said('status.list'), [
      table({
        name: said('status.list'),
        rows: staysInside(telling) ? rows : inDrawnOrder(telling, rows),
        none: said('status.none'),
        columns: [
          ...(staysInside(telling)
            ? [{ head: said('status.no'), cell: (row: Row) => lines(row.ref, example(row)), width: '11.5%' }]
            : []),
          { head: said('status.name'), cell: (row) => nameCell(telling, row), width: '15%' },
          { head: said('result.status'), cell: statusLine, width: '11%' },
          {
            head: said('status.where'),
            cell: ({ liberty }) =>
              lines(
                facilityTold(telling, facilityOf(telling, liberty.facilityId)),
                liberty.regime && { as: 'regime', regime: liberty.regime, on },
              ),
            width: '17%',
          },
          {
            head: said('status.sentence'),
            cell: ({ sentence }) => sentence && termTold(sentence),
            width: '9%',
          },
          {
            head: said('status.expected'),
            cell: (row) =>
              row.sentence?.expectedEnd && isHeld(row.liberty.status)
                ? said('status.notBefore', { day: shortDate(row.sentence.expectedEnd) })
                : null,
            width: '12%',
          },
          {
            head: said('status.confirmed'),
            cell: ({ liberty }) => shortDate(liberty.lastConfirmed),
            width: '11%',
          },
          {
            head: said('status.source'),
            cell: ({ sourceId }) => sourcesTold(telling, [sourceId]),
          },
        ],
      }),
    ])
  return {
    title: campaignPage(ctx, campaignId).title,
    meta: [said('asOf', { day: date(on) })],
    classWords: classWordsOf(ctx, campaignId, language),
    orientation: 'landscape',
    sections: { totals, list },
  }
}
