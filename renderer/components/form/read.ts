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
/** What stands in for a value that could not be read: it never leaves the form, since its problem holds it back. */
const refuse = <Value>(path: string, problem: FieldProblem, instead: unknown): Value => {
  if (!collected) throw new AppError({ code: 'validation', fields: { [path]: problem } })
  collected[path] ??= problem
  return instead as Value
}
const required = { problem: 'required' }
const need = (path: string, read: DateRead): string => (read.ok ? read.text : refuse(path, read.problem, ''))

/** null where the box is empty. */
export const readPartialDate = (path: string, { text, qualifier }: PartialDateValue): PartialDate | null =>
  text.trim() ? { text: need(path, readDate(text)), qualifier } : null
export const requirePartialDate = (path: string, value: PartialDateValue): PartialDate =>
  readPartialDate(path, value) ?? refuse(path, required, { text: '', qualifier: 'exact' })

export const readDay = (path: string, typed: string): string | null =>
  typed.trim() ? need(path, readWholeDay(typed)) : null
export const requireDay = (path: string, typed: string): string =>
  readDay(path, typed) ?? refuse(path, required, '')

export const readAmount = (path: string, { text, currency }: MoneyValue): number => {
  if (!text.trim()) return refuse(path, required, 0)
  const read = parseAmount(text, currency)
  if (read.ok) return read.minor
  const { problem, values } = read
  return refuse(path, { problem, ...(values && { values }) }, 0)
}
export const requireChosen = (path: string, value: Chosen | null): string =>
  value?.id ?? refuse(path, required, '')
/** A code of a closed list that must be chosen. */
export const requireCode = <Value extends string>(path: string, value: Value | ''): Value =>
  value || refuse(path, required, '')
export const requireNumber = (path: string, value: number | null): number =>
  value ?? refuse(path, required, 0)

export const emptyDate: PartialDateValue = { text: '', qualifier: 'exact' }
/** A stored date, as its box shows it. */
export const writtenDate = (date: PartialDate | null): PartialDateValue =>
  date ? { text: typedDate(date.text), qualifier: date.qualifier } : emptyDate

/** Beside the readers above: refuses a field in a way only its form knows. */
export const refuseField = refuse
