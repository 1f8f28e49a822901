// A report as a file that is no PDF. What writes them is large and seldom used: whoever needs it imports this file when the
// moment comes (`await import`).
import type { FileText } from '../../../shared/contract/leaks.ts'
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import type { ReportFormat } from '../../../shared/vocabulary/index.ts'
import { officeTexts, plainTexts } from '../../lib/office-texts.ts'
import { reportAsText } from './plain-text.ts'
import { tableAsCsv, tablesAsWorkbook, tablesOf } from './tables.ts'
import { reportAsWord } from './word.ts'

export { papersOf } from '../papers.ts'
export { sayer } from '../say.ts'
export { tablesOf } from './tables.ts'

export type ReportFile = { bytes: Uint8Array; texts: FileText[] }
/** CSV holds one table, by its place among `tablesOf`. */
export type Wanted =
  { format: Exclude<ReportFormat, 'pdf' | 'zip' | 'csv'> } | { format: 'csv'; table: number }

const plain = (text: string): ReportFile => ({
  bytes: new TextEncoder().encode(text),
  texts: plainTexts(text),
})
const office = (bytes: Uint8Array): ReportFile => ({ bytes, texts: officeTexts(bytes) })

/** The bytes, and every text that can be read in them. The words of the report's language must be known (`loadWords`). */
export const reportFile = async (report: SectionedDocument, wanted: Wanted): Promise<ReportFile> => {
  switch (wanted.format) {
    case 'docx':
      return office(await reportAsWord(report))
    case 'txt':
      return plain(reportAsText(report))
    case 'xlsx':
      return office(await tablesAsWorkbook(report))
    case 'csv': {
      const table = tablesOf(report)[wanted.table]
      if (!table) throw new Error('no such table')
      return plain(tableAsCsv(report, table))
    }
  }
}
