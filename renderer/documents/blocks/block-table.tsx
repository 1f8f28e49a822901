import type { TableBlock } from '../../../shared/contract/report-blocks.ts'
import { DocTable, isDense } from '../doc-table.tsx'
import type { Sayer } from '../say.ts'

/** A table of so few lines is not torn apart between two pages: a longer one would leave much of a page empty. */
const shortLines = 8

type Row = TableBlock['rows'][number]

/** A table of a report; where it has no row, a sentence says so. */
export const BlockTable = ({ block, say }: { block: TableBlock; say: Sayer }) => {
  if (block.rows.length === 0) return <p className="note">{say.line(block.none)}</p>
  const linesOf = ({ cells }: Row, at: number): string[] => {
    const lines = say.lines(cells[at] ?? null)
    return isDense(block.columns) ? lines.map((line) => line.replaceAll('\u00a0', ' ')) : lines
  }
  const columns = block.columns.map(({ head, end, width }, at) => ({
    head: say.line(head),
    end,
    ...(width !== null && { width }),
    cell: (row: Row) => <CellView lines={linesOf(row, at)} />,
  }))
  const linesIn = ({ cells }: Row) => Math.max(...cells.map((cell) => say.lines(cell).length))
  const isShort = block.rows.reduce((sum, row) => sum + linesIn(row), 0) <= shortLines
  return (
    <DocTable
      isShort={isShort}
      label={say.line(block.name)}
      rows={block.rows}
      rowKey={(_, index) => index}
      isSum={({ isSum }) => isSum}
      columns={columns}
    />
  )
}

const CellView = ({ lines: [first, ...rest] }: { lines: readonly string[] }) => (
  <>
    {first}
    {rest.map((line, at) => (
      <span className="note" key={at}>
        <br />
        {line}
      </span>
    ))}
  </>
)
