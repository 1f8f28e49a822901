// The tables of a report as CSV, one a file, or as one workbook with a sheet for each.
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import { csvRow } from '../../../shared/csv.ts'
import { type BookCell, xlsxOfSheets } from '../../lib/workbook.ts'
import { aroundOf } from '../around.ts'
import { sayer } from '../say.ts'
import { flatten, frontOf } from './flat.ts'
import { type SheetTable, sheetTable } from './sheet-cells.ts'

/** Those that have a row, in the order of the report. */
export const tablesOf = (report: SectionedDocument): SheetTable[] => {
  const say = sayer(report)
  return flatten(report, say).flatMap((part) =>
    part.part === 'table' && part.rows.length > 0 ? [sheetTable(part, say)] : [],
  )
}

/** What a sheet of paper says around its tables: level, number, period, and when the figures were recorded. */
const aboutOf = (report: SectionedDocument): string[] => {
  const { kind, title, meta } = frontOf(report, sayer(report))
  const { level, origin, number } = aroundOf(report)
  return [kind, title, meta, level, origin, number].filter(Boolean)
}

const csvText = (cell: BookCell): string => {
  if (cell === null) return ''
  if (cell.is === 'text') return cell.text
  return cell.is === 'day' ? cell.day : cell.decimal
}

/** One table; above it what it is and how far it may travel. The mark makes spreadsheets read the Cyrillic rightly. */
export const tableAsCsv = (report: SectionedDocument, { name, heads, rows }: SheetTable): string => {
  const lines = [
    ...[...aboutOf(report), name].map((line) => [line]),
    [],
    heads,
    ...rows.map((cells) => cells.map(csvText)),
  ]
  return `\ufeff${lines.map(csvRow).join('\r\n')}\r\n`
}

/** A first sheet says what it is and how far it may travel; then a sheet a table. */
export const tablesAsWorkbook = (report: SectionedDocument): Promise<Uint8Array> =>
  xlsxOfSheets({
    title: aroundOf(report).name,
    office: report.office,
    about: { name: sayer(report).sentence('files.about'), lines: aboutOf(report) },
    tables: tablesOf(report),
  })
