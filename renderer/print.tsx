// The print window: one report, one document, and a word to the program when it can be printed.
import './app/csp.ts'
import { createRoot } from 'react-dom/client'
import { invoke } from './api/invoke.ts'
import { startLanguages } from './app/i18n.ts'
import { ReportPage } from './documents/report-page.tsx'
import { setPageMargins } from './documents/page-margins.ts'
import './documents/document.css'

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

const print = async (): Promise<void> => {
  const report = await invoke('reports.document', { runId: location.hash.slice(1) })
  await startLanguages(report.language)
  setPageMargins(report)
  createRoot(document.getElementById('document') ?? document.body).render(<ReportPage report={report} />)
  // Charts measure their text and draw in the frames after the first; then the fonts they asked for are loaded.
  await frames(3)
  await document.fonts.ready
  await frames(2)
  await invoke('report.ready', {})
}
void print()
