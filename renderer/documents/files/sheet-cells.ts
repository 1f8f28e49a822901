// The tables of a report as spreadsheets hold them: numbers, days and amounts as such, each currency beside its amount.
import type { Cell, Line } from '../../../shared/contract/report-blocks.ts'
import { decimalText, exponentOf } from '../../../shared/money.ts'
import type { BookCell } from '../../lib/workbook.ts'
import type { Sayer } from '../say.ts'
import type { FlatTable } from './flat.ts'

export type SheetTable = { name: string; heads: string[]; rows: BookCell[][] }

/** A cell taken apart: what it says first, the currency of an amount, and what stands beneath in small. */
type Parts = { value: BookCell; currency: string | null; notes: string | null }

const text = (said: string): BookCell => (said === '' ? null : { is: 'text', text: said })
const whole = (value: number): BookCell => ({ is: 'number', decimal: `${value}`, places: 0 })

/** What a computer can reckon with; null where it takes words. */
const measured = (line: Line): Omit<Parts, 'notes'> | null => {
  if (line === null || typeof line === 'string') return null
  switch (line.as) {
    case 'number':
      return { value: whole(line.value), currency: null }
    case 'figure':
      return line.value !== null && line.qualifier === 'exactly'
        ? { value: whole(line.value), currency: null }
        : null
    case 'money': {
      const places = exponentOf(line.currency)
      const decimal = decimalText(line.minor, places)
      return { value: { is: 'number', decimal, places }, currency: line.currency }
    }
    case 'date':
      return { value: { is: 'day', day: line.day }, currency: null }
    case 'partial': {
      const { qualifier, text: day } = line.date
      return qualifier === 'exact' && /^\d{4}-\d\d-\d\d$/.test(day)
        ? { value: { is: 'day', day }, currency: null }
        : null
    }
    default:
      return null
  }
}

const partsOf = (cell: Cell, say: Sayer): Parts => {
  const [first = null, ...rest] =
    cell !== null && typeof cell === 'object' && cell.as === 'lines' ? cell.lines : [cell]
  const known = measured(first)
  if (known) return { ...known, notes: rest.map(say.line).filter(Boolean).join('; ') || null }
  return { value: text(say.lines(cell).join('; ')), currency: null, notes: null }
}

/** One column of a report as one to three: the value, its currency, its notes. */
const spread = (head: string, cells: readonly Parts[], say: Sayer): { head: string; cells: BookCell[] }[] => [
  { head, cells: cells.map(({ value }) => value) },
  ...(cells.some(({ currency }) => currency !== null)
    ? [
        {
          head: say.sentence('files.currency', { name: head }),
          cells: cells.map(({ currency }) => text(currency ?? '')),
        },
      ]
    : []),
  ...(cells.some(({ notes }) => notes !== null)
    ? [
        {
          head: say.sentence('files.notes', { name: head }),
          cells: cells.map(({ notes }) => text(notes ?? '')),
        },
      ]
    : []),
]

/** A table of a report with its cells as a spreadsheet reckons with them. */
export const sheetTable = ({ name, columns, rows }: FlatTable, say: Sayer): SheetTable => {
  const spreadOut = columns.flatMap(({ head }, at) =>
    spread(
      head,
      rows.map(({ cells }) => partsOf(cells[at] ?? null, say)),
      say,
    ),
  )
  return {
    name,
    heads: spreadOut.map(({ head }) => head),
    rows: rows.map((_, at) => spreadOut.map(({ cells }) => cells[at] ?? null)),
  }
}
