// One untrusted file as rows of texts, or a word for why it is none.
import { limits, type ReadOptions, type TableShape, UnreadableTable } from '../../shared/import/table.ts'
import { inOneScript } from '../../shared/names/one-script.ts'
import { detectDelimiter, detectEncoding, readDelimited } from './text.ts'
import { readWorkbook, workbookFormat } from './workbook.ts'

export type Table = { shape: TableShape; rows: string[][] }

/** Signs nobody sees: controls but the end of a line, spaces without width, what turns the rest of a line around. */
const unseen = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu
/** Digits as Arabic, Persian and Chinese keyboards write them. */
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g
const plain = (cell: string): string =>
  inOneScript(cell)
    .replace(unseen, '')
    .replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 15))
    // Put there by who wrote the file, so that no spreadsheet runs the cell (G17).
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .trim()
    .normalize('NFC')

const tidy = (rows: readonly string[][]): string[][] =>
  rows.map((row) => {
    if (row.length > limits.columns && row.slice(limits.columns).some((cell) => cell.trim() !== ''))
      throw new UnreadableTable('too_many_columns')
    return row.slice(0, limits.columns).map((cell) => {
      if (cell.length > limits.cellLength) throw new UnreadableTable('cell_too_long')
      return plain(cell)
    })
  })

/**
 * Empty rows at the end and empty columns at the right are no part of a table. A line of a text stays as long as it is:
 * one with more cells than there are headings was divided where it should not have been.
 */
const trimmed = (rows: string[][]): { rows: string[][]; columnCount: number } => {
  const isFilled = (cell: string) => cell !== ''
  const last = rows.findLastIndex((row) => row.some(isFilled))
  const kept = rows.slice(0, last + 1)
  const columnCount = kept.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0)
  return {
    rows: kept.map((row) => row.slice(0, columnCount)),
    columnCount,
  }
}

const readText = (bytes: Uint8Array, { encoding: wanted, delimiter: asked }: ReadOptions) => {
  const encoding = wanted ?? detectEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
  // A picture or a program read as text.
  if (text.slice(0, 4096).includes('\0')) throw new UnreadableTable('not_a_table')
  const delimiter = asked ?? detectDelimiter(text.slice(0, 200_000))
  return { encoding, delimiter, rows: readDelimited(text, delimiter) }
}

/** Reads a whole file. Fails with `UnreadableTable` only. */
export const readTable = async (bytes: Uint8Array, options: ReadOptions): Promise<Table> => {
  if (bytes.length > limits.fileBytes) throw new UnreadableTable('file_too_large')
  const format = workbookFormat(bytes)
  const read = format
    ? { encoding: null, delimiter: null, ...(await readWorkbook(bytes, format, options.sheet)) }
    : { sheets: [], sheet: null, ...readText(bytes, options) }
  const { rows, columnCount } = trimmed(tidy(read.rows))
  if (rows.length === 0) throw new UnreadableTable('nothing_in_it')
  const { encoding, delimiter, sheets, sheet } = read
  const shape: TableShape = {
    format: format ?? 'csv',
    encoding,
    delimiter,
    sheets,
    sheet,
    rowCount: rows.length,
    columnCount,
  }
  return { shape, rows }
}
