// A report as it can be read aloud: headings, paragraphs and tables, for what cannot hold its drawings. What a drawing
// shows is told by a table: its own where the report has none beside it.
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import type { Block, TableBlock } from '../../../shared/contract/report-blocks.ts'
import { classesIn } from '../../../shared/liberty-classes.ts'
import type { Sayer } from '../say.ts'

type Row = TableBlock['rows'][number]
export type FlatTable = {
  part: 'table'
  name: string
  columns: { head: string; end: boolean; width: string | null }[]
  rows: readonly Row[]
  /** Where there is no row. */
  none: string
}
type Style = Extract<Block, { block: 'text' }>['style']
export type FlatPart =
  { part: 'heading'; level: 1 | 2; text: string } | { part: 'text'; style: Style; text: string } | FlatTable

const text = (said: string, style: Style = 'plain'): FlatPart => ({ part: 'text', style, text: said })
const heading = (said: string, level: 1 | 2): FlatPart => ({ part: 'heading', level, text: said })
const column = (head: string, end = false) => ({ head, end, width: null })
const row = (...cells: Row['cells']): Row => ({ cells, isSum: false })

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>

const told = ({ name, columns, rows, none }: TableBlock, say: Sayer): FlatTable => ({
  part: 'table',
  name: say.line(name),
  columns: columns.map(({ head, end, width }) => ({ head: say.line(head), end, width })),
  rows,
  none: say.line(none),
})

const custodyFigures = ({ series }: Of<'custody_chart'>, say: Sayer): FlatPart[] => {
  if (series.length < 2) return []
  const classes = classesIn(...series.map(({ counts }) => counts))
  const name = say.sentence('result.overTime')
  return [
    heading(name, 2),
    {
      part: 'table',
      name,
      columns: [
        column(say.sentence('result.date')),
        ...classes.map((status) => column(say.plain({ as: 'class', status }), true)),
      ],
      rows: series.map(({ on, counts }) =>
        row(
          { as: 'date', day: on, short: true },
          ...classes.map((status) => ({ as: 'number' as const, value: counts[status] })),
        ),
      ),
      none: say.sentence('none'),
    },
  ]
}

const letterFigures = ({ points }: Of<'letters_chart'>, say: Sayer): FlatPart[] =>
  points.length < 2
    ? []
    : [
        {
          part: 'table',
          name: say.sentence('result.chart'),
          columns: [column(say.sentence('result.date')), column(say.sentence('result.letters'), true)],
          rows: points.map(({ on, cumulative }) =>
            row({ as: 'date', day: on, short: true }, { as: 'number', value: cumulative }),
          ),
          none: say.sentence('none'),
        },
      ]

const flatBlock = (block: Block, say: Sayer): FlatPart[] => {
  switch (block.block) {
    case 'text':
      return [text(say.line(block.text), block.style)]
    case 'heading':
      return [heading(say.line(block.text), 2)]
    case 'table':
      return [told(block, say)]
    case 'custody_chart':
      return custodyFigures(block, say)
    case 'letters_chart':
      return letterFigures(block, say)
    case 'signatures':
      return block.who.flatMap((who) => [text(say.line(who)), text(say.sentence('fund.signed'))])
    // A table beside each of these tells the same; a face stays on paper.
    case 'tiles':
    case 'bars':
    case 'custody_drawing':
    case 'portrait':
      return []
  }
}

/** Empty paragraphs say nothing and are left out. */
export const flatten = ({ sections }: SectionedDocument, say: Sayer): FlatPart[] =>
  sections
    .flatMap(({ title, blocks }) => [
      heading(say.line(title), 1),
      ...blocks.flatMap((block) => flatBlock(block, say)),
    ])
    .filter((part) => part.part === 'table' || part.text !== '')

/** What stands above the first section: what it is, its title where that says more, of what and for whom. */
export const frontOf = ({ kind, title, meta, recipient }: SectionedDocument, say: Sayer) => {
  const [name, heading] = [say.sentence(`kind.${kind}`), say.line(title)]
  return {
    kind: name === heading ? '' : name,
    title: heading,
    meta: [...meta.map(say.line), recipient && say.sentence('for', { name: recipient })]
      .filter(Boolean)
      .join(' · '),
  }
}
