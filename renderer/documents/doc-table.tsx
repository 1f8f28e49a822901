import type { ReactNode } from 'react'

export type DocColumn<Row> = { head: string; cell: (row: Row) => ReactNode; end?: boolean; width?: string }
type Props<Row> = {
  columns: readonly DocColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string | number
  /** Rows that close a sum. */
  isSum?: (row: Row) => boolean
  /** What the table holds, for whoever hears it. */
  label?: string
  /** Kept on one page. */
  isShort?: boolean
}

/** So many columns fit an upright page only in smaller letters, and with days broken between their words. */
const many = 7
export const isDense = (columns: readonly unknown[]): boolean => columns.length >= many

/** A table on paper: its head repeats on every page, its first cell names the row for a screen reader. */
export const DocTable = <Row,>({ columns, rows, rowKey, isSum, label, isShort }: Props<Row>) => (
  <table
    aria-label={label}
    className={[isShort && 'whole', isDense(columns) && 'dense'].filter(Boolean).join(' ') || undefined}
  >
    <colgroup>
      {columns.map(({ width }, at) => (
        <col key={at} style={width ? { width } : undefined} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ head, end }, at) => (
          <th key={at} scope="col" className={end ? 'end' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={rowKey(row, index)} className={isSum?.(row) ? 'sum' : undefined}>
          {columns.map(({ cell, end }, at) =>
            at === 0 ? (
              <th key={at} scope="row">
                {cell(row)}
              </th>
            ) : (
              <td key={at} className={end ? 'end' : undefined}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
