// A list as a file, written as its pages are read: however long it is, only the file itself is held.
import type { Output } from '../../shared/contract/index.ts'
import type { ListCell, ListFormat } from '../../shared/contract/exports.ts'
import type { FileText } from '../../shared/contract/leaks.ts'
import { csvRow } from '../../shared/csv.ts'
import { officeTexts, plainTexts } from './office-texts.ts'
import { type Cell, xlsxOf } from './spreadsheet.ts'

type Page = Output<'exports.page'>
type Asked = {
  format: ListFormat
  /** Of the sheet. */
  name: string
  heads: readonly string[]
  /** The next page of the list, from its beginning where there is no cursor. */
  read: (cursor: string | null) => Page | Promise<Page>
  onRow: (done: number) => void
  signal: AbortSignal
}
export type ListFile = { bytes: Uint8Array<ArrayBuffer>; rows: number; named: string[] }

const csvText = (cell: ListCell) => (typeof cell === 'string' ? cell : cell.decimal)
const sheetCell = (cell: ListCell): Cell => {
  if (typeof cell !== 'string') return Number(cell.decimal)
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell || null
}

const asCsv = async (heads: readonly string[], rows: AsyncIterable<ListCell[]>) => {
  // The mark makes spreadsheets read the Cyrillic rightly.
  const parts: BlobPart[] = [`\ufeff${csvRow(heads)}\r\n`]
  for await (const row of rows) parts.push(`${csvRow(row.map(csvText))}\r\n`)
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Ends with an AbortError when `signal` says so. */
export const listFile = async ({ format, name, heads, read, onRow, signal }: Asked): Promise<ListFile> => {
  const named = new Set<string>()
  let count = 0
  const rows = async function* () {
    let cursor: string | null = null
    do {
      signal.throwIfAborted()
      const page: Page = await read(cursor)
      for (const id of page.named) named.add(id)
      yield* page.rows
      count += page.rows.length
      onRow(count)
      cursor = page.next
    } while (cursor)
  }
  const cells = async function* () {
    for await (const row of rows()) yield row.map(sheetCell)
  }
  const bytes =
    format === 'csv'
      ? await asCsv(heads, rows())
      : await xlsxOf({ name, heads, rows: cells() }, () => {}, signal)
  return { bytes, rows: count, named: [...named] }
}

/** What can be read in the bytes of such a file, for the gate (R3). */
export const listTexts = (format: ListFormat, bytes: Uint8Array): FileText[] =>
  format === 'csv' ? plainTexts(new TextDecoder().decode(bytes)) : officeTexts(bytes)
