import type { ReactNode } from 'react'
import classes from './blocks.module.css'

export type SimpleColumn<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers and money: at the end of the column. */
  end?: boolean
  /** What can be done with a row: its heading is only read out. */
  buttons?: boolean
}
type Props<Row> = {
  label: string
  columns: readonly SimpleColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** On the page itself, not inside a card. */
  framed?: boolean
}

const empty = (value: ReactNode) => value === null || value === undefined || value === false || value === ''

/** A short table inside a page: the twin of a chart, the members of a family. The first column names the row. */
export const SimpleTable = <Row,>({ label, columns, rows, rowKey, framed }: Props<Row>) => {
  // A column in which no row has anything is left out, as a fact without a value is.
  const shown = columns.filter(({ cell }, at) => at === 0 || rows.some((row) => !empty(cell(row))))
  return (
    <div className={classes.scroll} data-framed={framed}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {shown.map(({ header, end, buttons }) => (
              <th key={header} scope="col" data-end={end}>
                {buttons || !header ? <span className="visually-hidden">{header || label}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {shown.map(({ header, cell, end, buttons }, at) =>
                at === 0 ? (
                  <th key={header} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={header} data-end={end} data-buttons={buttons}>
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
}
