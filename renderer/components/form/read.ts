// Turns what stands in the fields into what a channel takes; what cannot be read is thrown beside its field.
import { parseAmount } from '../../../shared/money.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { AppError, type FieldProblem } from '../../../shared/result.ts'
import { readDate, readWholeDay, typedDate, type DateRead } from '../../lib/read-date.ts'
import type { Chosen } from './lookup-field.tsx'
import type { MoneyValue } from './money-input.tsx'
import type { PartialDateValue } from './partial-date-input.tsx'

type Problems = Record<string, FieldProblem>
let collected: Problems | null = null

/** Reads a whole form, so that everything wrong with it shows at once and not one thing after another. */
export const readAll = <Value>(read: () => Value): { value: Value; problems: Problems } => {
  const problems: Problems = {}
  collected = problems
  try {
    return { value: read(), problems }
  } finally {
    collected = null
  }
}
/** The problem holds the form back, so whatever a reader answers in place of its value never leaves it. */
export const refuseField = (path: string, problem: FieldProblem): void => {
  if (!collected) throw new AppError({ code: 'validation', fields: { [path]: problem } })
  collected[path] ??= problem
}
const required = { problem: 'required' }
const need = (path: string, read: DateRead): string => {
  if (read.ok) return read.text
  refuseField(path, read.problem)
  return ''
}

/** null where the box is empty. */
export const readPartialDate = (path: string, { text, qualifier }: PartialDateValue): PartialDate | null =>
  text.trim() ? { text: need(path, readDate(text)), qualifier } : null
export const requirePartialDate = (path: string, value: PartialDateValue): PartialDate => {
  const read = readPartialDate(path, value)
  if (!read) refuseField(path, required)
  return read ?? { text: '', qualifier: 'exact' }
}

export const readDay = (path: string, typed: string): string | null =>
  typed.trim() ? need(path, readWholeDay(typed)) : null
export const requireDay = (path: string, typed: string): string => {
  const read = readDay(path, typed)
  if (read === null) refuseField(path, required)
  return read ?? ''
}

export const readAmount = (path: string, { text, currency }: MoneyValue): number => {
  const read = text.trim() ? parseAmount(text, currency) : null
  if (read?.ok) return read.minor
  refuseField(path, read ? { problem: read.problem, ...(read.values && { values: read.values }) } : required)
  return 0
}
export const requireChosen = (path: string, value: Chosen | null): string => {
  if (!value) refuseField(path, required)
  return value?.id ?? ''
}
/** A code of a closed list that must be chosen. */
export const requireCode = <Value extends string>(path: string, value: Value | ''): Value => {
  if (value === '') refuseField(path, required)
  return value as Value
}
export const requireNumber = (path: string, value: number | null): number => {
  if (value === null) refuseField(path, required)
  return value ?? 0
}

export const emptyDate: PartialDateValue = { text: '', qualifier: 'exact' }
/** A stored date, as its box shows it. */
export const writtenDate = (date: PartialDate | null): PartialDateValue =>
  date ? { text: typedDate(date.text), qualifier: date.qualifier } : emptyDate
