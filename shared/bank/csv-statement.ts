// Statements as banks let them be saved from their pages: tables whose columns the treasurer names once.
import { detectDelimiter, parseCsv } from 'hucre/csv'
import { isDateText } from '../partial-date.ts'
import { parseAmount } from '../money.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import {
  largestStatementFile,
  mostLines,
  type ParsedLine,
  type ParsedStatement,
  referenceOf,
  StatementProblem,
  sumOf,
} from './statement.ts'

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const
/** Which column, counted from 0, says what; null where none does. */
export type CsvMapping = {
  dateOrder: (typeof dateOrders)[number]
  on: number
  /** One column with a sign, or one for what came in and one for what went out. */
  amount: number | null
  credit: number | null
  debit: number | null
  party: number | null
  text: number | null
  bankRef: number | null
}

/** The text of a statement; refused when it is longer than any bank writes. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > largestStatementFile) throw new StatementProblem('statement_too_large')
  return textOfBytes(bytes)
}

/** The rows of a table, whatever stands between its cells; empty rows are left out. */
export const readTable = (text: string): string[][] => {
  const rows = parseCsv(text, { delimiter: detectDelimiter(text) }).map((row) =>
    row.map((cell) => (cell === null ? '' : String(cell).trim())),
  )
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  if (filled.length > mostLines + 100) throw new StatementProblem('too_many_lines', { max: mostLines })
  if (!filled.some((row) => row.length > 1)) throw new StatementProblem('not_a_table')
  return filled
}

/** `1.2.2014`, `2014-02-01`, `02/01/14 10:15` as a day; '' when it is none. */
export const dayIn = (cell: string, order: CsvMapping['dateOrder']): string => {
  const found = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T].*)?$/.exec(cell.trim())
  if (!found) return ''
  const [a = '', b = '', c = ''] = found.slice(1)
  const [year, month, day] =
    order === 'ymd' || a.length === 4 ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return text.length === 10 && isDateText(text) ? text : ''
}

/** `-1'234.50`, `1234,50-`, `(12.00)`, `+5` in minor units; null when it is no amount. */
const amountIn = (cell: string, currency: string): number | null => {
  const bare = cell
    .replace(/[A-Z]{3}/g, '')
    .replace(/[−–]/g, '-')
    .trim()
  const negative = /^-|-$|^\(.*\)$/.test(bare)
  const read = parseAmount(bare.replace(/^[+-]\s*|\s*-$|[()]/g, ''), currency)
  return read.ok ? (negative ? -read.minor : read.minor) : null
}

const cellAt = (row: readonly string[], column: number | null): string =>
  column === null ? '' : (row[column] ?? '')

/** What a row moved: the signed column, or in less out, whichever sign the bank writes for out. */
const movedIn = (row: readonly string[], mapping: CsvMapping, currency: string): number | null => {
  if (mapping.amount !== null) return amountIn(cellAt(row, mapping.amount), currency)
  const [credit, debit] = [cellAt(row, mapping.credit), cellAt(row, mapping.debit)]
  const [into, outOf] = [credit, debit].map((cell) => (cell === '' ? 0 : amountIn(cell, currency)))
  if (into === null || into === undefined || outOf === null || outOf === undefined) return null
  return Math.abs(into) - Math.abs(outOf)
}

export type CsvReading = {
  lines: ParsedLine[]
  /** Rows without a day: headings and sums. */
  leftOut: number
}

/** The lines of a table. Throws a StatementProblem that names the row whose amount cannot be read. */
export const readRows = (
  rows: readonly (readonly string[])[],
  mapping: CsvMapping,
  currency: string,
): CsvReading => {
  const lines: ParsedLine[] = []
  let leftOut = 0
  for (const [at, row] of rows.entries()) {
    const on = dayIn(cellAt(row, mapping.on), mapping.dateOrder)
    if (!on) {
      leftOut++
      continue
    }
    const amountMinor = movedIn(row, mapping, currency)
    if (amountMinor === null) throw new StatementProblem('csv_amount', { row: at + 1 })
    if (amountMinor === 0) leftOut++
    else
      lines.push({
        on,
        valueOn: on,
        amountMinor,
        party: cellAt(row, mapping.party).slice(0, 300),
        text: cellAt(row, mapping.text).slice(0, 2000),
        bankRef: referenceOf(cellAt(row, mapping.bankRef)).slice(0, 140),
        endToEndId: '',
        isBatch: false,
        isReversal: false,
      })
  }
  if (lines.length === 0) throw new StatementProblem('csv_no_lines')
  return { lines, leftOut }
}

/** The table as a statement: its days are those of its lines, its opening balance follows from the closing one. */
export const csvStatement = (
  lines: readonly ParsedLine[],
  currency: string,
  closingMinor: number,
): ParsedStatement => {
  const days = lines.map(({ on }) => on).toSorted()
  return {
    bankId: '',
    account: '',
    currency,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    openingMinor: closingMinor - sumOf(lines),
    closingMinor,
    lines: [...lines],
  }
}
