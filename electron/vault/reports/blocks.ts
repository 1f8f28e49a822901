// Short ways to say what a report is made of.
import type report from '../../../shared/locales/en/report.json'
import type vocabulary from '../../../shared/locales/en/vocabulary.json'
import type { Block, Cell, Line, Part, Plain, Said, Section } from '../../../shared/contract/report-blocks.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import type { LibertyClass, ReportSection } from '../../../shared/vocabulary/index.ts'

type Paths<Words> = {
  [K in keyof Words & string]: Words[K] extends string ? K : `${K}.${Paths<Words[K]>}`
}[keyof Words & string]
type Base<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'few' | 'many' | 'other'}`
  ? Stem
  : K
/** A sentence of the namespace `report`; the compiler knows them. */
export type ReportKey = Base<Paths<typeof report>>

export const said = (key: ReportKey, named: Record<string, Plain> = {}): Said => ({
  as: 'said',
  key,
  with: named,
})
export const number = (value: number): Plain => ({ as: 'number', value })
/** An amount with its currency; `bare` without, where the head of the column names it. */
export const money = (minor: number, currency: string): Plain => ({
  as: 'money',
  minor,
  currency,
  bare: false,
})
export const bareMoney = (minor: number, currency: string): Plain => ({
  as: 'money',
  minor,
  currency,
  bare: true,
})
export const date = (day: string): Plain => ({ as: 'date', day, short: false })
export const shortDate = (day: string | null): Plain => day && { as: 'date', day, short: true }
export const partial = (value: PartialDate): Plain => ({ as: 'partial', date: value })
export const word = <L extends keyof typeof vocabulary>(
  list: L,
  code: keyof (typeof vocabulary)[L] & string,
): Plain => ({ as: 'word', list, code })
export const inClass = (status: LibertyClass): Plain => ({ as: 'class', status })

/** Parts that say something, one after the other; null when none does. */
export const joined = (parts: readonly Part[], by: Extract<Line, { as: 'joined' }>['by']): Line => {
  const told = parts.filter((part) => part !== null && part !== '')
  return told.length < 2 ? (told[0] ?? null) : { as: 'joined', parts: told, by }
}
/** One line under the other, the first the largest. */
export const lines = (...each: readonly Line[]): Cell => {
  const told = each.filter((line) => line !== null && line !== '')
  return told.length < 2 ? (told[0] ?? null) : { as: 'lines', lines: told }
}

export const text = (line: Line, style: Extract<Block, { block: 'text' }>['style'] = 'plain'): Block => ({
  block: 'text',
  style,
  text: line,
})
export const lead = (line: Line): Block => text(line, 'lead')
export const note = (line: Line): Block => text(line, 'note')
export const heading = (line: Line): Block => ({ block: 'heading', text: line })

type Column<Row> = { head: Line; cell: (row: Row) => Cell; end?: boolean; width?: string }
type Table<Row> = {
  name: Line
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  isSum?: (row: Row) => boolean
  none?: Line
}
/** Rows of anything as a table of what its columns say of each. */
export const table = <Row>({ name, rows, columns, isSum, none }: Table<Row>): Block => ({
  block: 'table',
  name,
  columns: columns.map(({ head, end, width }) => ({ head, end: end ?? false, width: width ?? null })),
  rows: rows.map((row) => ({
    cells: columns.map(({ cell }) => cell(row)),
    isSum: isSum?.(row) ?? false,
  })),
  none: none ?? said('none'),
})

export const section = (id: ReportSection, title: Line, blocks: readonly Block[]): Section => ({
  id,
  title,
  blocks: [...blocks],
})
