// The print window: one report, one document, and a word to the program when it can be printed.
import './app/csp.ts'
import { createRoot } from 'react-dom/client'
import { invoke } from './api/invoke.ts'
import { startLanguages } from './app/i18n.ts'
import { ReportPage } from './documents/report-page.tsx'
import { setPageMargins } from './documents/page-margins.ts'
import './documents/fonts.css'
import './documents/document.css'

/** Not by animation frames: a window nobody sees may draw none. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  await document.fonts.ready
}

const print = async (): Promise<void> => {
  const report = await invoke('reports.document', { runId: location.hash.slice(1) })
  await startLanguages(report.language)
  setPageMargins(report)
  createRoot(document.getElementById('document') ?? document.body).render(<ReportPage report={report} />)
  // Charts measure their text and draw again; what they draw may ask for another font.
  await settled()
  await settled()
  await invoke('report.ready', {})
}
void print()
