// A report leaves: its text is searched first (R3), then the file is written, then its hash stands in the history.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import type { Parsed } from '../../shared/contract/index.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { askWhere } from './files.ts'
import { writeFileResult } from './small-file.ts'

type Vault = { call: (channel: string, input: unknown) => Promise<Result> }
type Saved = { fileName: string } | null

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Refused as R3 while the gate finds anything in the text or the name of the file; null when the dialog was cancelled. */
export const saveReport = async (
  vault: Vault,
  window: BrowserWindow | undefined,
  { runId, suggestedName, bytes, texts }: Parsed<'report.save'>,
): Promise<Result<Saved>> => {
  const path = await askWhere(window, suggestedName)
  if (path === null) return succeed(null)
  const named = { where: 'file_name' as const, number: 0, text: path.replace(/^.*[\\/]/, '') }
  const found = await vault.call('leaks.check', { runId, texts: [...texts, named] })
  if (!found.ok) return found
  if (!isEmpty(found.value)) return fail('rule', { rule: 'R3' })
  const written = writeFileResult(path, bytes)
  if (!written.ok) return written
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const recorded = await vault.call('reports.exported', { runId, sha256 })
  if (recorded.ok) return written
  // What is not in the history has not left.
  rmSync(path, { force: true })
  return recorded
}
