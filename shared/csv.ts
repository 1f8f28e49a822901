// Cells that no spreadsheet runs (G17: formula injection), and CSV of them (RFC 4180).

/** What begins a formula in some spreadsheet, also as a full-width letter that some of them fold. */
const sign = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'
const begins = new RegExp(`^[\\s"'\\u200b-\\u200d\\ufeff]*${sign}|^[\\t\\r\\n]`)
/** Where a spreadsheet that parts cells by another sign would see a cell begin. */
const within = new RegExp(`([;,\\t\\r\\n|][\\s"'\\u200b-\\u200d]*)(?=${sign})`, 'g')
const isNumber = /^-?\d+([.,]\d+)?$/

/** The same text, begun with an apostrophe where a spreadsheet would begin a formula; numbers stay numbers. */
export const safeCell = (text: string): string =>
  begins.test(text) && !isNumber.test(text) ? `'${text}` : text

/** One cell: neutralised, also for who parts cells by another sign, and quoted when it needs to be. */
export const csvCell = (text: string): string => {
  const safe = safeCell(text.replace(within, "$1'"))
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvRow = (cells: readonly string[]): string => cells.map(csvCell).join(',')
