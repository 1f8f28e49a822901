// Between what people type in a date box and what is stored.
import { parseDate, precisionOf } from '../../shared/partial-date.ts'
import type { FieldProblem } from '../../shared/result.ts'
import { monthNames } from './date-format.ts'

export type DateRead = { ok: true; text: string } | { ok: false; problem: FieldProblem }

/** `31.02.2012` is told apart from nonsense: it names the day that does not exist. */
const noSuch = (tried: string): FieldProblem => {
  const [year = 0, month = 0, day] = tried.split('-').map(Number)
  if (day === undefined || month < 1 || month > 12) return { problem: 'no_such_month', values: { month } }
  return { problem: 'no_such_date', values: { day, month, year } }
}

export const readDate = (typed: string): DateRead => {
  const read = parseDate(typed, monthNames)
  if (read.ok) return read
  return {
    ok: false,
    problem: read.problem === 'no_such_day' ? noSuch(read.tried) : { problem: read.problem },
  }
}

/** A date that must name its day, as the fund's do. */
export const readWholeDay = (typed: string): DateRead => {
  const read = readDate(typed)
  if (!read.ok || precisionOf(read.text) === 'day') return read
  return { ok: false, problem: { problem: 'day_needed' } }
}

/** `2011-12-16` as one would type it: `16.12.2011`. */
export const typedDate = (stored: string): string => stored.split('-').toReversed().join('.')
