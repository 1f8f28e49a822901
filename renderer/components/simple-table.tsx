import type { ReactNode } from 'react'
import classes from './blocks.module.css'

export type SimpleColumn<Row> = { header: string; cell: (row: Row) => ReactNode; end?: boolean }
type Props<Row> = {
  label: string
  columns: readonly SimpleColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
}

/** A short table inside a page: the twin of a chart, the members of a family. The first column names the row. */
export const SimpleTable = <Row,>({ label, columns, rows, rowKey }: Props<Row>) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ header, end }) => (
            <th key={header} scope="col" data-end={end}>
              {header || <span className="visually-hidden">{label}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ header, cell, end }, at) =>
              at === 0 ? (
                <th key={header} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={header} data-end={end}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
