// CSV that no spreadsheet runs (security: formula injection), RFC 4180.

const trigger = /^[\s]*[=+\-@\t\r]/
const isNumber = /^-?\d+([.,]\d+)?$/

/** One cell: neutralised when a spreadsheet would take it for a formula, quoted when it needs to be. */
export const csvCell = (text: string): string => {
  const safe = trigger.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvRow = (cells: readonly string[]): string => cells.map(csvCell).join(',')
