// A month or a year typed into a spreadsheet is kept as its first day; how the cell is shown is all that tells them apart.
import { colToLetter, readXlsx, type Sheet } from 'hucre/xlsx'

const isFirstDay = (value: unknown): boolean =>
  value instanceof Date && value.getUTCDate() === 1 && value.getTime() % 86_400_000 === 0

/** What a number format shows of a day, as the length of an ISO 8601 date; words and languages in it show nothing. */
const lengthShown = (format: string): number => {
  const [shown = ''] = format
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase()
    .split(';')
  if (/d/.test(shown) || !/y/.test(shown)) return 10
  return /m/.test(shown) ? 7 : 4
}
const january = 0

/** Shortens dates that are shown as a month or a year. One column at a time: the styles of a whole sheet fill memory. */
export const shortenAsShown = async (bytes: Uint8Array, sheet: Sheet, rows: string[][]): Promise<void> => {
  const firstDays = new Map<number, number[]>()
  // Cells are many, and few are such days.
  sheet.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (!isFirstDay(value)) return
      const places = firstDays.get(column)
      if (places) places.push(at)
      else firstDays.set(column, [at])
    })
  })
  for (const [column, places] of firstDays) {
    const letter = colToLetter(column)
    const range = `${letter}1:${letter}${sheet.rows.length}`
    const styled = await readXlsx(bytes, { sheets: [sheet.name], range, readStyles: true }).catch(() => null)
    for (const at of places) {
      const { value, style } = styled?.sheets[0]?.cells?.get(`${at},${column}`) ?? {}
      const length = lengthShown(style?.numFmt ?? 'd')
      // Another month of a year is known better than it is shown.
      if (length === 4 && value instanceof Date && value.getUTCMonth() !== january) continue
      const row = rows[at]
      if (row) row[column] = (row[column] ?? '').slice(0, length)
    }
  }
}
