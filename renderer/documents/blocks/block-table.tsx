import type { TableBlock } from '../../../shared/contract/report-blocks.ts'
import { DocTable } from '../doc-table.tsx'
import type { Sayer } from '../say.ts'

/** A table of so few rows is not torn apart between two pages. */
const short = 6

type Row = TableBlock['rows'][number]

/** A table of a report; where it has no row, a sentence says so. */
export const BlockTable = ({ block, say }: { block: TableBlock; say: Sayer }) => {
  if (block.rows.length === 0) return <p className="note">{say.line(block.none)}</p>
  return (
    <DocTable
      isShort={block.rows.length <= short}
      label={say.line(block.name)}
      rows={block.rows}
      rowKey={(_, index) => index}
      isSum={({ isSum }) => isSum}
      columns={block.columns.map(({ head, end, width }, at) => ({
        head: say.line(head),
        end,
        ...(width !== null && { width }),
        cell: (row: Row) => <CellView lines={say.lines(row.cells[at] ?? null)} />,
      }))}
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
