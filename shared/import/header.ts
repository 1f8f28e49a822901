// Where the headings of a foreign table stand: beneath titles and empty lines, and sometimes in two rows.

const isFilled = (cell: string) => cell !== ''
const isWord = (cell: string) => /\p{L}{2}/u.test(cell) && cell.length < 80 && !/\d{3}/.test(cell)
/** A title is one text, also where it was merged over all columns. */
const distinct = (row: readonly string[]) => new Set(row.filter(isFilled)).size

/** Between a heading and the one beneath it. */
export const below = ' › '

export type HeaderRows = { from: number; count: number }
const lookedAt = 30

/** How much a row looks like headings: many short words, all different, and rows of as many cells beneath it. */
const likelihood = (
  rows: readonly (readonly string[])[],
  at: number,
  known: (heading: string) => boolean,
): number => {
  const row = rows[at] ?? []
  const cells = row.filter(isFilled)
  if (distinct(row) < 2 && cells.length !== 1) return 0
  const words = cells.filter(isWord).length / cells.length
  const recognised = cells.filter(known).length
  const beneath = rows.slice(at + 1, at + 6).filter((next) => next.some(isFilled))
  const others = beneath.flat().filter(isFilled)
  // Names and years are words and figures too, but no headings; nor is a name above names.
  const isLikeOthers = words < 1 || (beneath.length > 0 && others.every(isWord))
  const doubt = recognised === 0 && isLikeOthers ? 0.3 : 1
  const filled = beneath.reduce((sum, next) => sum + Math.min(next.filter(isFilled).length, cells.length), 0)
  const follows = beneath.length === 0 ? 0 : filled / (beneath.length * cells.length)
  return doubt * words * (1 + cells.length / 50) * (0.3 + follows) + recognised * 0.5
}

/** Headings that span cells of the row beneath: some stand twice side by side. */
const spans = (row: readonly string[]): boolean =>
  distinct(row) > 1 && row.some((cell, at) => at > 0 && isFilled(cell) && cell === row[at - 1])

/**
 * The rows that hold the headings; `count` 0 where none does.
 * @param known whether a heading is one that a field is known by
 */
export const detectHeader = (
  rows: readonly (readonly string[])[],
  known: (heading: string) => boolean,
): HeaderRows => {
  const rated = rows.slice(0, lookedAt).map((_, at) => likelihood(rows, at, known))
  const best = rated.reduce((most, score, at) => (score > (rated[most] ?? 0) ? at : most), 0)
  if ((rated[best] ?? 0) < 0.5) return { from: 0, count: 0 }
  const above = rows[best - 1] ?? []
  if (best > 0 && spans(above)) return { from: best - 1, count: 2 }
  const beneath = rows[best + 1] ?? []
  const isTwo = spans(rows[best] ?? []) && beneath.filter(isFilled).every(isWord) && beneath.some(isFilled)
  return { from: best, count: isTwo ? 2 : 1 }
}

const widest = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0)

/**
 * The heading of each column; of two rows what differs, with a sign between them. A text has as many columns as headings.
 * @param columnCount of a table without headings
 */
export const headingsOf = (
  rows: readonly (readonly string[])[],
  { from, count }: HeaderRows,
  columnCount = widest(rows),
): string[] => {
  const width = count === 0 ? columnCount : widest(rows.slice(from, from + count))
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.slice(from, from + count).map((row) => (row[column] ?? '').replace(/\s+/g, ' '))
    return [...new Set(parts.filter(isFilled))].join(below)
  })
}
