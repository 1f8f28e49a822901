import type { ReactNode } from 'react'
import type { Formats } from '../../lib/format.ts'
import type { ColumnSpec } from './types.ts'

/** What a cell shows: its own drawing, or its field in words, as money, or as it stands. */
export const cellOf = <Row>(row: Row, column: ColumnSpec<Row, string>, format: Formats): ReactNode => {
  if (column.cell) return column.cell(row)
  const value: unknown = row[column.id]
  if (column.currency) return format.money(Number(value), String(row[column.currency]))
  if (column.words) return column.words[String(value)]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** The columns of an export: a code with its words, an amount with its currency beside it. */
export const exportColumns = <Row>(columns: readonly ColumnSpec<Row, string>[], currencyHeader: string) =>
  columns
    .filter(({ onScreenOnly }) => !onScreenOnly)
    .flatMap(({ id, header, words, currency, beside = [] }) => [
      { id, header, ...(words && { words }), ...(currency && { currency }) },
      ...(currency ? [{ id: currency, header: `${header} (${currencyHeader})` }] : []),
      ...beside,
    ])
