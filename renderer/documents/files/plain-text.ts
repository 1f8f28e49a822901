// A report as plain text, for an e-mail: paragraphs stand as they are, a narrow table in columns, a wide one row by row.
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import { aroundOf } from '../around.ts'
import { sayer, type Sayer } from '../say.ts'
import { flatten, type FlatPart, type FlatTable, frontOf } from './flat.ts'

/** As wide as an e-mail is read without breaking a line. */
const widest = 76
const between = '  '
const lengthOf = (text: string) => Array.from(text).length
const underlined = (text: string, sign: string) => `${text}\n${sign.repeat(Math.min(lengthOf(text), widest))}`

type Grid = { heads: string[]; rows: { cells: string[]; isSum: boolean }[] }

const inColumns = ({ columns }: FlatTable, { heads, rows }: Grid, widths: readonly number[]): string => {
  const set = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const room = ' '.repeat((widths[at] ?? 0) - lengthOf(cell))
        return columns[at]?.end ? room + cell : cell + room
      })
      .join(between)
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join(between)
  return [
    set(heads),
    rule,
    ...rows.flatMap(({ cells, isSum }) => (isSum ? [rule, set(cells)] : [set(cells)])),
  ].join('\n')
}

/** The first cell names the row; what is empty says nothing. */
const rowByRow = ({ heads, rows }: Grid): string =>
  rows
    .map(({ cells: [first = '', ...rest] }) =>
      [
        first,
        ...rest.flatMap((cell, at) => {
          const head = heads[at + 1]
          return cell === '' ? [] : [`  ${head ? `${head}: ` : ''}${cell}`]
        }),
      ].join('\n'),
    )
    .join('\n\n')

const tableText = (table: FlatTable, say: Sayer): string => {
  if (table.rows.length === 0) return table.none
  const grid: Grid = {
    heads: table.columns.map(({ head }) => head),
    rows: table.rows.map(({ cells, isSum }) => ({
      cells: cells.map((cell) => say.lines(cell).join('; ')),
      isSum,
    })),
  }
  const widths = grid.heads.map((head, at) =>
    Math.max(lengthOf(head), ...grid.rows.map(({ cells }) => lengthOf(cells[at] ?? ''))),
  )
  const wide = widths.reduce((sum, width) => sum + width, between.length * (widths.length - 1)) > widest
  return wide ? rowByRow(grid) : inColumns(table, grid, widths)
}

const partText = (part: FlatPart, say: Sayer): string => {
  if (part.part === 'table') return tableText(part, say)
  return part.part === 'heading' ? underlined(part.text, part.level === 1 ? '=' : '-') : part.text
}

/** The words of its language must be known (`loadWords`). Lines end as Windows ends them; the mark says UTF-8. */
export const reportAsText = (report: SectionedDocument): string => {
  const say = sayer(report)
  const { kind, title, meta } = frontOf(report, say)
  const { level, origin, number } = aroundOf(report)
  const parts = [
    [kind, title, meta].filter(Boolean).join('\n'),
    ...flatten(report, say).map((part) => partText(part, say)),
    ['-- ', level, origin, number].filter(Boolean).join('\n'),
  ]
  return `\ufeff${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n')
}
