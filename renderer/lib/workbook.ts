// Workbooks of several sheets, with numbers, days and amounts that a spreadsheet reckons with.
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { safeCell } from '../../shared/csv.ts'
import { sheetNames } from './sheet-names.ts'

export type BookCell =
  | null
  | { is: 'text'; text: string }
  | { is: 'day'; day: string }
  /** A decimal in text: exact, where a float would not be. */
  | { is: 'number'; decimal: `${number}`; places: number }
export type BookTable = { name: string; heads: readonly string[]; rows: readonly (readonly BookCell[])[] }
type Book = {
  title: string
  office: string
  about: { name: string; lines: readonly string[] }
  tables: readonly BookTable[]
}

const valueOf = (cell: BookCell): CellValue => {
  if (cell === null) return null
  if (cell.is === 'text') return safeCell(cell.text)
  return cell.is === 'day' ? new Date(`${cell.day}T00:00:00Z`) : Number(cell.decimal)
}
const styleOf = (cell: BookCell): CellStyle | null => {
  if (cell === null || cell.is === 'text') return null
  if (cell.is === 'day') return { numFmt: 'yyyy-mm-dd' }
  return { numFmt: cell.places === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.places)}` }
}

const lengthOf = (cell: BookCell) => {
  if (cell === null) return 0
  if (cell.is === 'text') return cell.text.length
  return cell.is === 'day' ? 10 : cell.decimal.length + 3
}
const widest = 60
const columnsOf = ({ heads, rows }: BookTable) =>
  heads.map((head, at) => ({
    width: Math.min(
      widest,
      rows.reduce((most, cells) => Math.max(most, lengthOf(cells[at] ?? null)), head.length) + 2,
    ),
  }))

const sheetOf = (table: BookTable, name: string): WriteSheet => {
  const styled = new Map<string, { style: CellStyle }>()
  table.heads.forEach((_, at) => styled.set(`0,${at}`, { style: { font: { bold: true } } }))
  for (const [row, cells] of table.rows.entries())
    for (const [at, cell] of cells.entries()) {
      const style = styleOf(cell)
      if (style) styled.set(`${row + 1},${at}`, { style })
    }
  return {
    name,
    columns: columnsOf(table),
    rows: [table.heads.map(safeCell), ...table.rows.map((cells) => cells.map(valueOf))],
    cells: styled,
    freezePane: { rows: 1 },
  }
}

/** An .xlsx file; what it says of its making is the office, nobody's name. */
export const xlsxOfSheets = ({ title, office, about, tables }: Book): Promise<Uint8Array> => {
  const nameOf = sheetNames()
  const first: WriteSheet = {
    name: nameOf(about.name),
    columns: [{ width: widest }],
    rows: about.lines.map((line) => [safeCell(line)]),
  }
  return writeXlsx({
    sheets: [first, ...tables.map((table) => sheetOf(table, nameOf(table.name)))],
    // A table of texts beside the cells would be numbers without a meaning to whoever searches the file.
    stringMode: 'inline',
    properties: { title, creator: office, lastModifiedBy: office },
  })
}
