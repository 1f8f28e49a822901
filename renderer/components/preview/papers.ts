// The PDF of a report, or the several PDFs that a very long one is printed as, in one file.
import type { FileText } from '../../../shared/contract/leaks.ts'
import { invoke } from '../../api/invoke.ts'
import { loadWords } from '../../app/i18n.ts'
import { openPdf } from './pdf.ts'
import type { Run } from './run.ts'

/** A report read whole: the names of its tables, and how many papers it makes; null for a sheet, which is one. */
export const readReport = async (runId: string) => {
  const report = await invoke('reports.document', { runId })
  if (!('sections' in report)) return null
  await loadWords(report.language)
  const { papersOf, sayer, tablesOf } = await import('../../documents/files/index.ts')
  return {
    report,
    tables: tablesOf(report).map(({ name }) => name),
    paperCount: papersOf(report, sayer(report)).length,
  }
}
export type ReadReport = NonNullable<Awaited<ReturnType<typeof readReport>>>

export type Printed = { bytes: Uint8Array; pageCount: number; texts: FileText[]; ending: 'pdf' | 'zip' }

const printPaper = async (runId: string, paper: number) => {
  const bytes = await invoke('report.render', { runId, of: 'report', paper })
  const pdf = await openPdf(bytes)
  try {
    return { bytes, pageCount: pdf.pageCount, texts: await pdf.texts() }
  } finally {
    pdf.close()
  }
}

/** All of a report, one paper after the other, so that the memory of one is taken. */
export const printReport = async (
  { runId, fileName }: Pick<Run, 'runId' | 'fileName'>,
  onPaper: (paper: number, of: number) => void,
): Promise<Printed> => {
  const count = (await readReport(runId))?.paperCount ?? 1
  if (count === 1) return { ...(await printPaper(runId, 0)), ending: 'pdf' }
  const { zipped } = await import('../../lib/zip.ts')
  const files: { name: string; bytes: Uint8Array }[] = []
  const texts: FileText[] = []
  let pageCount = 0
  for (let paper = 0; paper < count; paper++) {
    onPaper(paper, count)
    const printed = await printPaper(runId, paper)
    const name = fileName.replace(/\.pdf$/, `-${paper + 1}-${count}.pdf`)
    files.push({ name, bytes: printed.bytes })
    texts.push(
      ...printed.texts.map((text) => ({ ...text, number: text.number && text.number + pageCount })),
      { where: 'file_name', number: paper + 1, text: name },
    )
    pageCount += printed.pageCount
  }
  return { bytes: await zipped(files, null), pageCount, texts, ending: 'zip' }
}
