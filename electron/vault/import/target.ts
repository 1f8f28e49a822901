// What a kind of list becomes, row by row.
import { ZodError } from 'zod'
import type { Verdict } from '../../../shared/contract/imports.ts'
import { AppError, type FieldProblem, type WireError } from '../../../shared/result.ts'
import { fieldProblems } from '../../../shared/validation.ts'
import type { KeptTable } from '../audit/change.ts'
import type { Context } from '../context.ts'
import type { Row } from './row.ts'

export type Decision = 'create' | 'update' | 'skip' | null
/** The record a row is about, new or found. */
export type Outcome = {
  verdict: Exclude<Verdict, 'problem' | 'skip' | 'same'>
  entity: KeptTable
  /** null while it waits for a decision: nothing was written. */
  id: string | null
  /** What it could be, or is. */
  matchId?: string
  /** Done once the row stands: what later rows are compared with. */
  kept?: () => void
}
/** Writes one row, whole. Throws `RowRefused`, or what the doors throw. */
export type Writer = (row: Row, decision: Decision) => Outcome
export type Target = {
  /** Made once for all rows. */
  open: (ctx: Context, fileName: string) => Writer
  /** Which field of the list a field of the door's input is about, where they have other names. */
  fieldOf?: Readonly<Record<string, string>>
}

/** A row with something that cannot be read; what it is stands in the row. */
export class RowRefused extends Error {}

/** Ends a row that has a problem, before anything of it is written. */
export const assertReadable = (row: Row): void => {
  if (row.problems.length > 0) throw new RowRefused()
}

/** Notes what a door found wrong, beside the field it is about. */
export const refuseAs = (row: Row, error: unknown, fieldOf: Readonly<Record<string, string>> = {}): void => {
  if (error instanceof RowRefused) return
  if (!(error instanceof AppError || error instanceof ZodError)) throw error
  const wire: WireError =
    error instanceof AppError ? error.wire : { code: 'validation', fields: fieldProblems(error) }
  if (wire.code === 'disk_full' || wire.code === 'io' || wire.code === 'forbidden') throw error
  const fields = Object.entries<FieldProblem>(wire.fields ?? {})
  for (const [path, { problem, values = {} }] of fields) {
    const head = path.split('.')[0] ?? path
    row.refuse(fieldOf[path] ?? fieldOf[head] ?? head, problem, values)
  }
  if (fields.length === 0) row.refuse(null, wire.rule ? `rule.${wire.rule}` : 'invalid', wire.details ?? {})
}
