// Workbooks as rows of texts, behind this one file: what reads them is young.
import { readOds } from 'hucre/ods'
import { type CellValue, type MergeRange, readXls, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx'
import { type FileFormat, limits, UnreadableTable } from '../../shared/import/table.ts'
import { shortenAsShown } from './shown-dates.ts'
import { assertHarmlessZip } from './unzip-guard.ts'

const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b)
const isOle = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)

/** What kind of workbook these bytes are; null for a text. */
export const workbookFormat = (bytes: Uint8Array): Exclude<FileFormat, 'csv'> | null => {
  if (isOle(bytes)) return 'xls'
  if (!isZip(bytes)) return null
  // The first file of an OpenDocument package names its kind, unpacked (ODF 1.3, part 2, 3.3).
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return start.includes('opendocument.spreadsheet') ? 'ods' : 'xlsx'
}

const pad = (value: number) => String(value).padStart(2, '0')
const dateText = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()]
  return hours || minutes ? `${day} ${pad(hours)}:${pad(minutes)}` : day
}
/** A number as it was typed: no exponent, and nothing of the way a float is kept. */
const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return ''
  if (Number.isInteger(value)) return BigInt(value).toString()
  return String(Number(value.toPrecision(15)))
}
const cellText = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'string' ? value : String(value)
}

/** What is merged stands in each of the cells it covers. */
const spread = (rows: string[][], merges: readonly MergeRange[] = []): void => {
  let spent = 0
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? ''
    if (value === '') continue
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1); r += 1) {
      const row = rows[r]
      if (!row) continue
      const lastCol = Math.min(endCol, limits.columns)
      row.push(...Array.from({ length: Math.max(0, lastCol + 1 - row.length) }, () => ''))
      for (let c = startCol; c <= lastCol; c += 1) {
        row[c] = value
        spent += 1
        if (spent > 1_000_000) throw new UnreadableTable('unreadable')
      }
    }
  }
}

const holdsSomething = ({ rows }: Sheet): boolean =>
  rows.some((row) => row.some((cell) => cellText(cell) !== ''))

const open = async (bytes: Uint8Array, format: Exclude<FileFormat, 'csv'>): Promise<Workbook> => {
  if (format === 'xls') return readXls(bytes)
  assertHarmlessZip(bytes)
  return format === 'ods' ? readOds(bytes) : readXlsx(bytes, { maxRows: limits.rows + 1 })
}

export const readWorkbook = async (
  bytes: Uint8Array,
  format: Exclude<FileFormat, 'csv'>,
  wanted: string | null,
): Promise<{ sheets: string[]; sheet: string; rows: string[][] }> => {
  const workbook = await open(bytes, format).catch((error: unknown) => {
    if (error instanceof UnreadableTable) throw error
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new UnreadableTable(isLocked ? 'locked_by_password' : 'unreadable')
  })
  const filled = workbook.sheets.filter(holdsSomething)
  // A cover or a legend before the list is short.
  const longest = filled.toSorted((a, b) => b.rows.length - a.rows.length)[0]
  const chosen = filled.find(({ name }) => name === wanted) ?? longest
  if (!chosen) throw new UnreadableTable('nothing_in_it')
  if (chosen.rows.length > limits.rows) throw new UnreadableTable('too_many_rows')
  // An empty line may be missing altogether, and so may cells.
  const rows = Array.from(chosen.rows, (row: CellValue[] | undefined) => Array.from(row ?? [], cellText))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) while (row.length < width) row.push('')
  if (format === 'xlsx') await shortenAsShown(bytes, chosen, rows)
  spread(rows, chosen.merges)
  return { sheets: filled.map(({ name }) => name), sheet: chosen.name, rows }
}
