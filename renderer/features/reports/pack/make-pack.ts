// A pack, step by step: each report is printed and searched, and only then is anything put together.
import type { Input, Output } from '../../../../shared/contract/index.ts'
import type { FileText, LeakHit } from '../../../../shared/contract/leaks.ts'
import type { PackReport } from '../../../../shared/contract/report-pack.ts'
import { loadWords } from '../../../app/i18n.ts'
import { invoke } from '../../../api/invoke.ts'
import { printReport, type Printed } from '../../../components/preview/papers.ts'
import { sha256 } from '../../../lib/sha256.ts'
import { checksumsOf, manifestOf } from './manifest.ts'

type Pack = Output<'reports.preparePack'>
export type Made = Omit<Printed, 'ending'> & {
  run: Pack['runs'][number]
  sha256: string
}
/** What the gate found in a report of the pack (R3). */
export type Leaking = { kind: PackReport; hits: LeakHit[] }
export type Ending =
  | { as: 'cancelled' }
  | { as: 'leaking'; reports: Leaking[] }
  | { as: 'saved'; fileName: string; count: number }

type Steps = { onStep: (done: number, total: number, kind: PackReport) => void; isCancelled: () => boolean }

const makeReport = async (run: Made['run']): Promise<Made> => {
  const { ending, ...printed } = await printReport(run, () => {})
  const fileName = run.fileName.replace(/\.pdf$/, `.${ending}`)
  return { ...printed, run: { ...run, fileName }, sha256: await sha256(printed.bytes) }
}

const save = async (
  pack: Pack,
  reports: readonly Made[],
  { language, on }: Input<'reports.preparePack'>,
  passphrase: string,
): Promise<Ending> => {
  await loadWords(language)
  const encoder = new TextEncoder()
  const manifest = manifestOf(pack, reports, language)
  const files = reports.map(({ run, bytes }) => ({ name: run.fileName, bytes }))
  const listed = { name: 'manifest.txt', bytes: encoder.encode(manifest) }
  const sums = [
    ...reports.map((report) => ({ name: report.run.fileName, sha256: report.sha256 })),
    { name: listed.name, sha256: await sha256(listed.bytes) },
  ]
  const { zipped } = await import('../../../lib/zip.ts')
  const bytes = await zipped(
    [...files, listed, { name: 'sha256sums.txt', bytes: encoder.encode(checksumsOf(sums)) }],
    passphrase,
  )
  const around: FileText[] = [
    { where: 'text', number: 0, text: manifest },
    ...files.map(({ name }, number) => ({ where: 'file_name' as const, number, text: name })),
  ]
  const saved = await invoke('report.savePack', {
    suggestedName: `${pack.runs[0]?.ref ?? ''}-partner-pack-${on}-${language}.zip`,
    bytes,
    runs: reports.map(({ run, sha256: hash, texts }) => ({
      runId: run.runId,
      sha256: hash,
      texts: [...texts, ...around],
    })),
  })
  return saved ? { as: 'saved', fileName: saved.fileName, count: reports.length } : { as: 'cancelled' }
}

/** Nothing is written before every report was made and searched; stopped before, it leaves nothing behind. */
export const makePack = async (
  input: Input<'reports.preparePack'>,
  passphrase: string,
  { onStep, isCancelled }: Steps,
): Promise<Ending> => {
  const pack = await invoke('reports.preparePack', input)
  const made: Made[] = []
  const leaking: Leaking[] = []
  for (const [done, run] of pack.runs.entries()) {
    onStep(done, pack.runs.length, run.kind)
    const report = await makeReport(run).catch((error: unknown) => {
      if (isCancelled()) return null // its printing was stopped
      throw error
    })
    if (!report) return { as: 'cancelled' }
    const hits = await invoke('leaks.check', { runId: run.runId, texts: report.texts })
    if (isCancelled()) return { as: 'cancelled' }
    made.push(report)
    if (hits.length > 0) leaking.push({ kind: run.kind, hits })
  }
  return leaking.length > 0 ? { as: 'leaking', reports: leaking } : save(pack, made, input, passphrase)
}
