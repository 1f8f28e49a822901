// A report as it goes on paper. Long tables stand in pieces, and what would take more memory than a laptop has is printed as
// several files: a browser takes up to a gigabyte for every few thousand rows it lays out (reports.md 3).
import type { Block, Cell, TableBlock } from '../../shared/contract/report-blocks.ts'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import type { Sayer } from './say.ts'

const mostTogether = 400
const mostInOneFile = 2_000

type Row = TableBlock['rows'][number]
/** What stays together: a block, or a piece of a table under its heading. */
type Standing = { blocks: Block[]; rows: number }

const monthIn = (cell: Cell): string | undefined => {
  if (cell === null || typeof cell !== 'object') return undefined
  return cell.as === 'date' ? cell.day.slice(0, 7) : undefined
}
const monthOf = (row: Row | undefined): string | undefined => row?.cells.map(monthIn).find(Boolean)

/** Where a piece that begins here ends: at the end of a month, if one ends in its second half. */
const endOf = (rows: readonly Row[], from: number): number => {
  const most = from + mostTogether
  if (most >= rows.length) return rows.length
  for (let at = most; at > most - mostTogether / 2; at--)
    if (monthOf(rows[at]) !== monthOf(rows[at - 1])) return at
  return most
}

const inPieces = (block: Block, say: Sayer): Standing[] => {
  if (block.block !== 'table') return [{ blocks: [block], rows: 0 }]
  const { length } = block.rows
  if (length <= mostTogether) return [{ blocks: [block], rows: length }]
  const { number } = say.format
  const pieces: Standing[] = []
  for (let from = 0; from < length; from = endOf(block.rows, from)) {
    const rows = block.rows.slice(from, endOf(block.rows, from))
    const name = say.sentence('rows', {
      name: say.line(block.name),
      from: number(from + 1),
      to: number(from + rows.length),
      of: number(length),
    })
    pieces.push({
      blocks: [
        { block: 'heading', text: name },
        { ...block, name, rows },
      ],
      rows: rows.length,
    })
  }
  return pieces
}

/**
 * The papers that a report is printed as: one, or several that hold at most 2,000 rows each and say which they are.
 * Every row stands in one of them, in its order.
 */
export const papersOf = (report: SectionedDocument, say: Sayer): SectionedDocument[] => {
  const papers: SectionedDocument['sections'][] = []
  let room = 0
  for (const section of report.sections) {
    const standing = section.blocks.flatMap((block) => inPieces(block, say))
    for (const { blocks, rows } of standing.length > 0 ? standing : [{ blocks: [], rows: 0 }]) {
      if (papers.length === 0 || rows > room) {
        papers.push([])
        room = mostInOneFile
      }
      room -= rows
      const paper = papers.at(-1)
      const begun = paper?.at(-1)
      if (begun?.id === section.id) begun.blocks.push(...blocks)
      else paper?.push({ ...section, blocks: [...blocks] })
    }
  }
  if (papers.length <= 1) return [{ ...report, sections: papers[0] ?? report.sections }]
  const of = { as: 'number' as const, value: papers.length }
  return papers.map((sections, at) => ({
    ...report,
    sections,
    meta: [
      ...report.meta,
      { as: 'said', key: 'filePart', with: { part: { as: 'number', value: at + 1 }, of } },
    ],
  }))
}
