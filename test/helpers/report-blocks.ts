// Reads what a report holds: its tables by the key of their name, and everything it says.
import type { Cell, Line, TableBlock } from '../../shared/contract/report-blocks.ts'
import type { ReportDocument, SectionedDocument } from '../../shared/contract/report-document.ts'

export const sectioned = (document: ReportDocument): SectionedDocument => {
  if (!('sections' in document)) throw new Error('a sheet, not a report')
  return document
}
const keyOf = (line: Line): string | null =>
  line !== null && typeof line === 'object' && line.as === 'said' ? line.key : null

export const tablesOf = (document: ReportDocument): TableBlock[] =>
  sectioned(document).sections.flatMap(({ blocks }) => blocks.filter((block) => block.block === 'table'))

/** The table whose name is said by this key. */
export const tableOf = (document: ReportDocument, key: string): TableBlock => {
  const table = tablesOf(document).find(({ name }) => keyOf(name) === key)
  if (!table) throw new Error(`no table ${key}`)
  return table
}

const codes = new Set(['as', 'block', 'key', 'list', 'code', 'id', 'style', 'by', 'kind', 'level', 'runId'])
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (codes.has(key) ? [] : stringsIn(part)))
}
/** Every text a report holds that is no code of ours: what could name somebody. */
export const textsIn = (document: ReportDocument): string => {
  const { title, meta, sections, recipient } = sectioned(document)
  return stringsIn([title, meta, sections, recipient]).join('\n')
}

/** Figures, texts and codes of a cell, without their wrapping. */
export const bare = (cell: Cell): unknown => {
  if (cell === null || typeof cell === 'string') return cell
  switch (cell.as) {
    case 'number':
    case 'figure':
      return cell.value
    case 'money':
      return cell.minor
    case 'word':
      return cell.code
    case 'date':
      return cell.day
    case 'partial':
      return cell.date.text
    case 'class':
      return cell.status
    case 'said':
      return cell.key
    case 'lines':
      return cell.lines.map(bare)
    case 'joined':
      return cell.parts.map(bare)
    default:
      return cell.as
  }
}
export const rowsOf = (document: ReportDocument, key: string): unknown[][] =>
  tableOf(document, key).rows.map(({ cells }) => cells.map(bare))
