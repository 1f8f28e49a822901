// Report 16: what is missing among the records, contradicts itself or has grown old. It stays in the office.
import type { Output } from '../../../shared/contract/index.ts'
import type { Block, Cell, Line } from '../../../shared/contract/report-blocks.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { type QualityKind, qualityKinds } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { duplicatesHandlers } from '../people/index.ts'
import { findingsOn, openBankLines, type QualityRow } from '../quality/index.ts'
import {
  bareMoney,
  date,
  heading,
  joined,
  lines,
  note,
  number,
  partial,
  said,
  section,
  shortDate,
  table,
  word,
} from './blocks.ts'
import type { Body } from './body.ts'
import { everyRow } from './every-row.ts'
import type { Telling } from './telling/index.ts'
import { nameOf } from './telling/names.ts'

type Asked = Extract<SectionedInput, { kind: 'data_quality' }>
type Pair = Output<'duplicates.list'>['rows'][number]

/** Every pair nobody decided on, the likeliest first. */
const openPairs = (ctx: Context): Pair[] =>
  everyRow((at) =>
    duplicatesHandlers['duplicates.list'](ctx, {
      search: '',
      sort: 'score',
      descending: true,
      filters: {},
      archived: false,
      ...at,
    }),
  )

const day = (on: PartialDate | null) => (on ? partial(on) : null)
/** What is wrong, in a line; the kind of record stands over it. */
const wrong = ({ kind, on, until, reason, metric, claimed, recorded }: QualityRow): Line => {
  switch (kind) {
    case 'no_source':
      return day(on)
    case 'custody_gap':
      return said('quality.between', { from: day(on), to: day(until) })
    case 'possible_overlap':
      return said('quality.twoBegan', { one: day(on), other: day(until) })
    case 'not_confirmed':
      return said('quality.confirmed', { day: day(on) })
    case 'term_over':
      return said('quality.ended', { day: day(on) })
    case 'no_basis':
      return reason && word('qualityReasons', reason)
    case 'figure_unsupported':
      return joined(
        [
          metric && word('figureMetrics', metric),
          claimed === null || recorded === null
            ? reason && word('qualityReasons', reason)
            : said('quality.claimed', { claimed: number(claimed), recorded: number(recorded) }),
        ],
        ' · ',
      )
  }
}

const about = (telling: Telling, { subject, subjectId, label }: QualityRow): Cell => {
  if (subject === 'household') telling.named.add(subjectId)
  return subject === 'person' ? nameOf(telling, subjectId) : label
}

const ofKind = (telling: Telling, kind: QualityKind, rows: readonly QualityRow[]): Block[] => [
  heading(word('qualityKinds', kind)),
  table({
    name: word('qualityKinds', kind),
    rows,
    columns: [
      { head: said('open.no'), cell: ({ ref }) => ref, width: '20%' },
      { head: said('quality.about'), cell: (row) => about(telling, row), width: '32%' },
      {
        head: said('quality.wrong'),
        cell: (row) => lines(word('qualityRecords', row.record), wrong(row)),
      },
    ],
  }),
]

const duplicates = (telling: Telling) => {
  const pairs = openPairs(telling.ctx)
  const { due } = duplicatesHandlers['duplicates.counts'](telling.ctx)
  return section('duplicates', said('quality.duplicates'), [
    table({
      name: said('quality.duplicates'),
      rows: pairs,
      none: said('quality.noDuplicates'),
      columns: [
        {
          head: said('quality.one'),
          cell: ({ personId, ref }) => lines(nameOf(telling, personId), ref),
          width: '28%',
        },
        {
          head: said('quality.other'),
          cell: ({ otherId, otherRef }) => lines(nameOf(telling, otherId), otherRef),
          width: '28%',
        },
        {
          head: said('quality.because'),
          cell: ({ reasons }) =>
            joined(
              reasons.map((reason) => word('duplicateReasons', reason)),
              ', ',
            ),
        },
      ],
    }),
    ...(due > 0 ? [note(said('quality.notCompared', { persons: number(due) }))] : []),
  ])
}

const bankLines = ({ ctx }: Telling) =>
  section('bank_lines', said('quality.bankLines'), [
    table({
      name: said('quality.bankLines'),
      rows: openBankLines(ctx),
      none: said('quality.noBankLines'),
      columns: [
        { head: said('quality.account'), cell: ({ account }) => account },
        { head: said('result.currency'), cell: ({ currency }) => currency, width: '12%' },
        { head: said('quality.since'), cell: ({ since }) => shortDate(since), width: '16%' },
        { head: said('quality.lines'), end: true, cell: (row) => number(row.lines), width: '12%' },
        {
          head: said('quality.in'),
          end: true,
          cell: (row) => bareMoney(row.inMinor, row.currency),
          width: '16%',
        },
        {
          head: said('quality.out'),
          end: true,
          cell: (row) => bareMoney(row.outMinor, row.currency),
          width: '16%',
        },
      ],
    }),
  ])

const totals = (byKind: ReadonlyMap<QualityKind, readonly QualityRow[]>) =>
  section('totals', said('quality.totals'), [
    table({
      name: said('quality.totals'),
      rows: qualityKinds,
      columns: [
        { head: said('quality.wrong'), cell: (kind) => word('qualityKinds', kind), width: '80%' },
        { head: said('quality.found'), end: true, cell: (kind) => number(byKind.get(kind)?.length ?? 0) },
      ],
    }),
    note(said('quality.today')),
  ])

export const dataQuality = (telling: Telling, { on }: Asked): Body => {
  const byKind = Map.groupBy(findingsOn(telling.ctx, on), ({ kind }) => kind)
  const found = qualityKinds.filter((kind) => byKind.has(kind))
  return {
    title: said('kind.data_quality'),
    meta: [said('asOf', { day: date(on) })],
    sections: {
      totals: () => totals(byKind),
      findings: () =>
        section(
          'findings',
          said('quality.findings'),
          found.length === 0
            ? [note(said('quality.none'))]
            : found.flatMap((kind) => ofKind(telling, kind, byKind.get(kind) ?? [])),
        ),
      duplicates: () => duplicates(telling),
      bank_lines: () => bankLines(telling),
    },
  }
}
