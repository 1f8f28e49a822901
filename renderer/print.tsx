// The print window: one report or sheet, and a word to the program when it can be printed.
import './app/csp.ts'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { invoke } from './api/invoke.ts'
import { startLanguages } from './app/i18n.ts'
import { CallSheet } from './documents/call-sheet.tsx'
import { LabelSheet } from './documents/label-sheet.tsx'
import { numberPages } from './documents/letter-pages.ts'
import { papersOf } from './documents/papers.ts'
import { LetterPaper } from './documents/letter-paper.tsx'
import { picturesDrawn } from './documents/paper-picture.tsx'
import { ReportPage } from './documents/report-page.tsx'
import {
  setLetterTitle,
  setPageMargins,
  setSheetMargins,
  setTransferMargins,
} from './documents/page-margins.ts'
import { RecoverySheet } from './documents/recovery-sheet.tsx'
import { TransferPage } from './documents/transfer-page.tsx'
import { sayer } from './documents/say.ts'
import { ShareSheet } from './documents/share-sheet.tsx'
import './documents/fonts.css'
import './documents/document.css'

/** Not by animation frames: a window nobody sees may draw none. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all([document.fonts.ready, picturesDrawn()])
}

/** The contents get their numbers from the pages as they fell: anchors of the document printed once before. */
const pagesOf = async (): Promise<ReadonlyMap<string, number>> => {
  const { openPdf } = await import('./components/preview/pdf.ts')
  const pdf = await openPdf(await invoke('report.layOut', {}))
  try {
    return await pdf.anchors()
  } finally {
    pdf.close()
  }
}
/** A report, or one of the papers it is printed as. */
const reportPage = async (runId: string, part: string | undefined, show: Show) => {
  const whole = await invoke('reports.document', { runId })
  await startLanguages(whole.language)
  setPageMargins(whole)
  if (!('sections' in whole)) return <ReportPage report={whole} />
  const report = papersOf(whole, sayer(whole))[Number(part ?? 0)]
  if (!report) throw new Error('no such paper')
  if (!report.hasCover) return <ReportPage report={report} />
  await show(<ReportPage report={report} />)
  return <ReportPage report={report} pages={await pagesOf()} />
}
const transferPage = async (runId: string) => {
  const paper = await invoke('transfers.document', { runId })
  await startLanguages(paper.language)
  setTransferMargins(paper)
  return <TransferPage paper={paper} />
}
/** What is left to do once the page stands with its fonts. */
let afterwards = () => {}
/** All letters of a run, or one of them. Each says its own language; the document says that of the first. */
const lettersOf = async (runId: string, letterId: string | undefined) => {
  const { letters } = await invoke('writing.run', { runId })
  const wanted = letters.filter(({ id }) => letterId === undefined || id === letterId)
  const language = wanted[0]?.merged.language ?? 'en'
  await startLanguages(language)
  return { wanted, language }
}
const lettersPage = async (runId: string, letterId: string | undefined) => {
  const { wanted, language } = await lettersOf(runId, letterId)
  setLetterTitle(language, wanted.length === 1 ? (wanted[0]?.merged.subject ?? '') : '')
  afterwards = () => numberPages(wanted.map(({ merged }) => merged))
  return wanted.map(({ id, merged }) => <LetterPaper key={id} letter={merged} />)
}
const labelsPage = async (runId: string) => {
  const { wanted, language } = await lettersOf(runId, undefined)
  setLetterTitle(language, '')
  return <LabelSheet letters={wanted.map(({ merged }) => merged)} />
}
const sheetPage = async (id: string) => {
  const sheet = await invoke('sheet.document', { id })
  await startLanguages(sheet.language)
  setSheetMargins(sheet)
  switch (sheet.kind) {
    case 'recovery':
      return <RecoverySheet sheet={sheet} />
    case 'share':
      return <ShareSheet sheet={sheet} />
    case 'calls':
      return <CallSheet sheet={sheet} />
  }
}

type Show = (page: ReactNode) => Promise<void>
const pages: Record<string, (id: string, part: string | undefined, show: Show) => Promise<ReactNode>> = {
  sheet: sheetPage,
  transfer: transferPage,
  letters: lettersPage,
  labels: labelsPage,
}

const print = async (): Promise<void> => {
  const [kind = '', id = '', part] = location.hash.slice(1).split('/')
  const root = createRoot(document.getElementById('document') ?? document.body)
  const show = async (page: ReactNode) => {
    root.render(page)
    // Charts measure their text and draw again; what they draw may ask for another font.
    await settled()
    await settled()
  }
  await show(await (pages[kind] ?? reportPage)(id, part, show))
  afterwards()
  await invoke('report.ready', {})
}
void print()
