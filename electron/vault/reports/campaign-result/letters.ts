import type { Block, Line } from '../../../../shared/contract/report-blocks.ts'
import { onlineParts } from '../../letters/index.ts'
import { letterSeries, lettersTotal } from '../../home/index.ts'
import { date, note, number, said, section, table, text, word } from '../blocks.ts'
import type { Telling } from '../telling/index.ts'
import type { Asked } from './index.ts'
import { formalCounts } from './formal-counts.ts'

/** T2, T7: the newest whole figure of the larger platform; its breakdown is no sum of it. */
export const onlineLetters = (telling: Telling, asked: Asked) => {
  const { ctx } = telling
  const total = lettersTotal(ctx, asked)
  const { points, milestones } = letterSeries(ctx, asked)
  const online = onlineParts(ctx, { campaignId: asked.campaignId, from: '0000', to: asked.on })
  const blocks: Block[] = []
  if (total)
    blocks.push(
      text(
        said('result.lettersTotal', {
          total: { as: 'figure', value: total.cumulative, qualifier: total.qualifier },
          day: date(total.asOf),
        }),
      ),
    )
  if (points.length > 1)
    blocks.push({
      block: 'letters_chart',
      points,
      milestones: milestones.map(({ on, kind }) => ({ on, kind })),
    })
  if (online && online.languages.length > 0)
    blocks.push(
      ...breakdown(
        said('result.byLanguage'),
        said('result.language'),
        online.languages.map(({ language, letters }) => ({ label: languageWord(language), letters })),
      ),
    )
  if (online && online.countries.length > 0)
    blocks.push(
      ...breakdown(
        said('result.byCountry'),
        said('result.country'),
        online.countries.map(({ country, letters }) => ({
          label: { as: 'country', code: country },
          letters,
        })),
      ),
    )
  if (blocks.length === 0) blocks.push(text(said('result.noLetters')))
  return section('letters', said('result.letters'), blocks)
}

const spoken = ['en', 'fr', 'ru', 'kk', 'de', 'es', 'other'] as const
const languageWord = (code: string): Line => {
  const known = spoken.find((each) => each === code)
  return known ? word('letterLanguages', known) : code
}

const breakdown = (name: Line, head: Line, rows: readonly { label: Line; letters: number }[]): Block[] => [
  {
    block: 'bars',
    name,
    bars: rows.slice(0, 12).map(({ label, letters }) => ({ label, value: letters, of: null })),
  },
  table({
    name,
    rows,
    columns: [
      { head, cell: ({ label }) => label, width: '70%' },
      { head: said('result.letters'), end: true, cell: ({ letters }) => number(letters) },
    ],
  }),
  note(said('result.noSum')),
]

/** Letters unions wrote themselves, by the mission they went to. */
export const formalLetters = (telling: Telling, asked: Asked) => {
  const { formalOut, replies, overdue, byMission } = formalCounts(telling.ctx, asked)
  return section('formal_letters', said('result.formal'), [
    text(
      said('result.formalText', {
        out: number(formalOut),
        replies: number(replies),
        overdue: number(overdue),
      }),
    ),
    table({
      name: said('result.formal'),
      rows: byMission,
      none: said('result.noFormal'),
      columns: [
        { head: said('result.mission'), cell: ({ mission }) => mission, width: '62%' },
        { head: said('result.sent'), end: true, cell: ({ out }) => number(out), width: '18%' },
        { head: said('result.replies'), end: true, cell: ({ replies: answered }) => number(answered) },
      ],
    }),
  ])
}
