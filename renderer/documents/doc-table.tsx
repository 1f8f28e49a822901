import type { ReactNode } from 'react'

export type DocColumn<Row> = { head: string; cell: (row: Row) => ReactNode; end?: boolean; width?: string }
type Props<Row> = {
  columns: readonly DocColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string | number
  /** Rows that close a sum. */
  isSum?: (row: Row) => boolean
}

/** A table on paper: its head repeats on every page, its first cell names the row for a screen reader. */
export const DocTable = <Row,>({ columns, rows, rowKey, isSum }: Props<Row>) => (
  <table>
    <colgroup>
      {columns.map(({ head, width }) => (
        <col key={head} style={width ? { width } : undefined} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ head, end }) => (
          <th key={head} scope="col" className={end ? 'end' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={rowKey(row, index)} className={isSum?.(row) ? 'sum' : undefined}>
          {columns.map(({ head, cell, end }, at) =>
            at === 0 ? (
              <th key={head} scope="row">
                {cell(row)}
              </th>
            ) : (
              <td key={head} className={end ? 'end' : undefined}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
