// A date as far as it is known: a year, a month or a day, and how sure (domain.md 3.1; EDTF level 0 with a qualifier).

export const dateQualifiers = ['exact', 'approx', 'before', 'after', 'unknown'] as const
export type DateQualifier = (typeof dateQualifiers)[number]
export type PartialDate = { text: string; qualifier: DateQualifier }

/** The days a date may lie between, both included; null has no bound on that side. */
export type DateBounds = { min: string | null; max: string | null }

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const pad = (value: number, width = 2) => String(value).padStart(width, '0')
const iso = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`
/** Days of a month, by the proleptic Gregorian calendar of ISO 8601. */
export const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

export type DatePrecision = 'year' | 'month' | 'day'
export const precisionOf = (text: string): DatePrecision =>
  text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day'

/** Whether the text is a year, month or day that exists: `2012-02-31` and `2012-13` are not. */
export const isDateText = (text: string): boolean => {
  const match = pattern.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (year < 1 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The day `days` after an ISO day (before, when negative). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The ISO day `months` later, at most the last day of its month. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const total = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return iso(y, m, Math.min(date, daysInMonth(y, m)))
}

const widen = (text: string, by: -1 | 1): string => {
  const { min, max } = certainBounds(text)
  const edge = by < 0 ? min : max
  const precision = precisionOf(text)
  return precision === 'day' ? addDays(edge, by) : addMonths(edge, by * (precision === 'month' ? 1 : 12))
}

const certainBounds = (text: string): { min: string; max: string } => {
  const [year = 0, month, day] = text.split('-').map(Number)
  if (day && month) return { min: text, max: text }
  if (month) return { min: iso(year, month, 1), max: iso(year, month, daysInMonth(year, month)) }
  return { min: iso(year, 1, 1), max: iso(year, 12, 31) }
}

/**
 * The bounds of a partial date (C1): `approx` widens by one unit of the precision given on both sides,
 * `before` has no lower bound, `after` no upper, `unknown` neither.
 */
export const boundsOf = ({ text, qualifier }: PartialDate): DateBounds => {
  const certain = certainBounds(text)
  switch (qualifier) {
    case 'exact':
      return certain
    case 'approx':
      return { min: widen(text, -1), max: monthEnd(text, widen(text, 1)) }
    case 'before':
      return { min: null, max: certain.max }
    case 'after':
      return { min: certain.min, max: null }
    case 'unknown':
      return { min: null, max: null }
  }
}

/** A widened month ends on that month's last day: approx 2012-01 reaches to 29 February. */
const monthEnd = (text: string, edge: string): string => {
  if (precisionOf(text) === 'day') return edge
  const [year = 0, month = 1] = edge.split('-').map(Number)
  return iso(year, month, daysInMonth(year, month))
}

export type DateParse =
  | { ok: true; text: string }
  | { ok: false; problem: 'not_a_date' }
  /** A date by its form that no calendar has; `tried` says which: `2012-02-31`. */
  | { ok: false; problem: 'no_such_day'; tried: string }

const orders: readonly { shape: RegExp; read: (m: RegExpExecArray) => (string | undefined)[] }[] = [
  { shape: /^(\d{4})$/, read: (m) => [m[1]] },
  { shape: /^(\d{4})-(\d{1,2})$/, read: (m) => [m[1], m[2]] },
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, read: (m) => [m[1], m[2], m[3]] },
  { shape: /^(\d{1,2})[./](\d{4})$/, read: (m) => [m[2], m[1]] },
  { shape: /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, read: (m) => [m[3], m[2], m[1]] },
]

/**
 * Reads what people type: `2012`, `12.2011`, `2011-12-16`, `16.12.2011`, `16 Dec 2011`, `décembre 2011`.
 * @param monthNames twelve lists of lower-case names or beginnings, January first
 */
export const parseDate = (typed: string, monthNames: readonly (readonly string[])[] = []): DateParse => {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  const parts = orders.map(({ shape, read }) => ({ m: shape.exec(text), read })).find(({ m }) => m)
  const [year, month, day] = parts?.m ? parts.read(parts.m) : readNamed(text, monthNames)
  if (!year) return { ok: false, problem: 'not_a_date' }
  const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  return isDateText(iso) ? { ok: true, text: iso } : { ok: false, problem: 'no_such_day', tried: iso }
}

const readNamed = (text: string, monthNames: readonly (readonly string[])[]): (string | undefined)[] => {
  const match = /^(?:(\d{1,2})(?:er)?\.? )?([\p{L}.]+),? (\d{4})$/u.exec(text)
  if (!match) return []
  const word = (match[2] ?? '').replace(/\.$/, '')
  const month = monthNames.findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  )
  return month < 0 ? [] : [match[3], String(month + 1), match[1]]
}
