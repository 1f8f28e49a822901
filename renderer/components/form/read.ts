// Turns what stands in the fields into what a channel takes; what cannot be read is thrown beside its field.
import { parseAmount } from '../../../shared/money.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { AppError, fieldError, type FieldProblem } from '../../../shared/result.ts'
import { readDate, readWholeDay, typedDate, type DateRead } from '../../lib/read-date.ts'
import type { Chosen } from './lookup-field.tsx'
import type { MoneyValue } from './money-input.tsx'
import type { PartialDateValue } from './partial-date-input.tsx'

const refuse = (path: string, problem: FieldProblem): never => {
  throw new AppError({ code: 'validation', fields: { [path]: problem } })
}
const need = (path: string, read: DateRead): string => (read.ok ? read.text : refuse(path, read.problem))

/** null where the box is empty. */
export const readPartialDate = (path: string, { text, qualifier }: PartialDateValue): PartialDate | null =>
  text.trim() ? { text: need(path, readDate(text)), qualifier } : null
export const requirePartialDate = (path: string, value: PartialDateValue): PartialDate =>
  readPartialDate(path, value) ?? refuse(path, { problem: 'required' })

export const readDay = (path: string, typed: string): string | null =>
  typed.trim() ? need(path, readWholeDay(typed)) : null
export const requireDay = (path: string, typed: string): string =>
  readDay(path, typed) ?? refuse(path, { problem: 'required' })

export const readAmount = (path: string, { text, currency }: MoneyValue): number => {
  if (!text.trim()) throw fieldError(path, 'required')
  const read = parseAmount(text, currency)
  if (read.ok) return read.minor
  throw fieldError(path, read.problem, read.values)
}
export const requireChosen = (path: string, value: Chosen | null): string =>
  value?.id ?? refuse(path, { problem: 'required' })
/** A code of a closed list that must be chosen. */
export const requireCode = <Value extends string>(path: string, value: Value | ''): Value =>
  value || refuse(path, { problem: 'required' })
export const requireNumber = (path: string, value: number | null): number =>
  value ?? refuse(path, { problem: 'required' })

export const emptyDate: PartialDateValue = { text: '', qualifier: 'exact' }
/** A stored date, as its box shows it. */
export const writtenDate = (date: PartialDate | null): PartialDateValue =>
  date ? { text: typedDate(date.text), qualifier: date.qualifier } : emptyDate
