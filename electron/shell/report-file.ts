// A report leaves: its text is searched first (R3), then the file is written, then its hash stands in the history.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import type { Parsed } from '../../shared/contract/index.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { askWhere } from './files.ts'
import { writeFileResult } from './small-file.ts'

type Vault = { call: (channel: string, input: unknown) => Promise<Result> }
type Saved = { fileName: string } | null
type Searched = Pick<Parsed<'report.save'>, 'runId' | 'texts'>
type File = Pick<Parsed<'report.save'>, 'suggestedName' | 'bytes'>

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Refused as R3 while the gate finds anything in the texts or the name of the file; null when the dialog was cancelled. */
const leave = async (
  vault: Vault,
  window: BrowserWindow | undefined,
  { suggestedName, bytes }: File,
  searched: readonly Searched[],
  record: (sha256: string) => Promise<Result>,
): Promise<Result<Saved>> => {
  const path = await askWhere(window, suggestedName)
  if (path === null) return succeed(null)
  const named = { where: 'file_name' as const, number: 0, text: path.replace(/^.*[\\/]/, '') }
  for (const { runId, texts } of searched) {
    const found = await vault.call('leaks.check', { runId, texts: [...texts, named] })
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

/** One report. */
export const saveReport = (
  vault: Vault,
  window: BrowserWindow | undefined,
  { runId, texts, format, ...file }: Parsed<'report.save'>,
): Promise<Result<Saved>> =>
  leave(vault, window, file, [{ runId, texts }], (sha256) =>
    vault.call('reports.exported', { runId, sha256, format }),
  )

/** Several reports in one encrypted file, each searched by itself. */
export const saveReportPack = (
  vault: Vault,
  window: BrowserWindow | undefined,
  { runs, ...file }: Parsed<'report.savePack'>,
): Promise<Result<Saved>> =>
  leave(vault, window, file, runs, (sha256) =>
    vault.call('reports.packed', {
      runs: runs.map((run) => ({ runId: run.runId, sha256: run.sha256 })),
      sha256,
    }),
  )
