// A report or a list leaves: its text is searched first (R3), then the file is written, then its hash stands in the history.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import type { Parsed } from '../../shared/contract/index.ts'
import type { FileText } from '../../shared/contract/leaks.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { askWhere } from './files.ts'
import { writeFileResult } from './small-file.ts'

type Vault = { call: (channel: string, input: unknown) => Promise<Result> }
type Saved = { fileName: string } | null
type Searched = Pick<Parsed<'report.save'>, 'runId' | 'texts'>
/** Asks the gate about a text with the name of the file; the answer is what it found. */
type Search = (fileName: FileText) => Promise<Result>
type File = Pick<Parsed<'report.save'>, 'suggestedName' | 'bytes'>

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Refused as R3 while the gate finds anything in the texts or the name of the file; null when the dialog was cancelled. */
const leave = async (
  window: BrowserWindow | undefined,
  { suggestedName, bytes }: File,
  searches: readonly Search[],
  record: (sha256: string) => Promise<Result>,
): Promise<Result<Saved>> => {
  const path = await askWhere(window, suggestedName)
  if (path === null) return succeed(null)
  const named = { where: 'file_name' as const, number: 0, text: path.replace(/^.*[\\/]/, '') }
  for (const search of searches) {
    const found = await search(named)
    if (!found.ok) return found
    if (!isEmpty(found.value)) return fail('rule', { rule: 'R3' })
  }
  const before = existsSync(path) ? readFileSync(path) : null
  const written = writeFileResult(path, bytes)
  if (!written.ok) return written
  const recorded = await record(createHash('sha256').update(bytes).digest('hex'))
  if (recorded.ok) return written
  // What is not in the history has not left, and what it took the place of is there again.
  if (before) writeFileResult(path, before)
  else rmSync(path, { force: true })
  return recorded
}

const searchReport =
  (vault: Vault, { runId, texts }: Searched): Search =>
  (named) =>
    vault.call('leaks.check', { runId, texts: [...texts, named] })

/** One report. */
export const saveReport = (
  vault: Vault,
  window: BrowserWindow | undefined,
  { runId, texts, format, ...file }: Parsed<'report.save'>,
): Promise<Result<Saved>> =>
  leave(window, file, [searchReport(vault, { runId, texts })], (sha256) =>
    vault.call('reports.exported', { runId, sha256, format }),
  )

/** Several reports in one encrypted file, each searched by itself. */
export const saveReportPack = (
  vault: Vault,
  window: BrowserWindow | undefined,
  { runs, ...file }: Parsed<'report.savePack'>,
): Promise<Result<Saved>> =>
  leave(
    window,
    file,
    runs.map((run) => searchReport(vault, run)),
    (sha256) =>
      vault.call('reports.packed', {
        runs: runs.map((run) => ({ runId: run.runId, sha256: run.sha256 })),
        sha256,
      }),
  )

/** A list, as it is filtered; what stays in the office may name everybody. */
export const saveList = (
  vault: Vault,
  window: BrowserWindow | undefined,
  { leaving, texts, ...file }: Parsed<'list.save'>,
): Promise<Result<Saved>> => {
  const { level, organisationId, named } = leaving
  const search: Search = (fileName) =>
    vault.call('exports.check', { organisationId, named, texts: [...texts, fileName] })
  return leave(window, file, level === 'internal' ? [] : [search], (sha256) =>
    vault.call('exports.recorded', { ...leaving, sha256 }),
  )
}
