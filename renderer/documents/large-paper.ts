// Tables of any length on paper: cut into pieces, and beyond a limit without the structure that screen readers follow, since
// tags take ten times the file and twice the memory (reports.md 3).
import type { ReportDocument } from '../../shared/contract/report-document.ts'

const mostTagged = 3_000
const mostTogether = 400

/** Whether a paper carries structure for screen readers. */
export const isTagged = (report: ReportDocument): boolean => {
  if (!('sections' in report)) return true
  const rows = report.sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.block === 'table' ? block.rows.length : 0)),
  )
  return rows.reduce((sum, count) => sum + count, 0) <= mostTagged
}

/** The rows of one table in pieces, each with the place of its first. */
export const piecesOf = <Row>(rows: readonly Row[]): { from: number; rows: Row[] }[] =>
  Array.from({ length: Math.ceil(rows.length / mostTogether) }, (_, at) => ({
    from: at * mostTogether,
    rows: rows.slice(at * mostTogether, (at + 1) * mostTogether),
  }))
