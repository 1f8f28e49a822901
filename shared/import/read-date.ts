// Dates as lists write them: words of four languages, numbers of spreadsheets, days that are only known about.
import { addDays, type DateQualifier, isDateText, parseDate, type PartialDate } from '../partial-date.ts'

const monthsOf = (language: string): string[] =>
  Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2012, month, 15))
    return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day).toLowerCase()
  })
/** In Russian a month has four forms that stand in lists: декабрь, декабря, в декабре, дек. */
const bent = (name: string): string[] =>
  /[а-я]/.test(name) ? ['я', 'е', 'а'].map((end) => name.replace(/[ьй]$/, '') + end) : []
/** January first: the names of each month in every language. */
const monthNames: readonly (readonly string[])[] = (() => {
  const all = ['en', 'fr', 'ru', 'kk'].map(monthsOf)
  const short: readonly string[] = 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' ')
  return Array.from({ length: 12 }, (_, month) => {
    const names = all.flatMap((months) => months[month] ?? [])
    return [...names, ...names.flatMap(bent), short[month] ?? '']
  })
})()

type Marked = readonly [RegExp, DateQualifier]
const qualifiers: readonly Marked[] = [
  [
    /^(?:~|≈|±|ок(?:оло|\.)|примерно|приблизительно|c(?:irca|a)?\.?(?= ?\d)|about|approx(?:\.|imately)?|vers|env(?:\.|iron)|шамамен)\s*/i,
    'approx',
  ],
  [/\s*(?:\?|шамасында|approx\.?|env\.?)$/i, 'approx'],
  [/^(?:до|не позднее|before|by|avant|<)\s*/i, 'before'],
  [/\s*(?:дейін)$/i, 'before'],
  [/^(?:после|не ранее|after|since|après|depuis|>)\s*/i, 'after'],
  [/\s*(?:кейін)$/i, 'after'],
]
/** What stands around a date and says nothing. */
const around: readonly RegExp[] = [
  /^(?:в|с|on|in|the|le|en|au|du)\s+(?=[\p{L}\d])/iu,
  /\s*(?:г(?:\.|ода|оду|од)?|ж(?:\.|ылы|ыл)?)$/i,
  /(?<=\d)(?:st|nd|rd|th)\b/i,
  // The time of day, and how a spreadsheet says there is none.
  /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/i,
]
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** `05.12.70`: a year of two digits is of the century that has been. */
const wholeYear = (text: string, thisYear: number): string =>
  text.replace(/^(\d{1,2}[./-]\d{1,2}[./-])(\d{2})$/, (_, before: string, year: string) => {
    const recent = 2000 + Number(year)
    return `${before}${recent > thisYear ? recent - 100 : recent}`
  })
/** `5-12-1970` and `5 12 1970` as `5.12.1970`; `12-2011` as `12.2011`; `5.XII.1970` with its number. */
const dotted = (text: string): string =>
  text
    .replace(/^(\d{1,2})[- ](\d{1,2})[- ](\d{4})$/, '$1.$2.$3')
    .replace(/^(\d{1,2})-(\d{4})$/, '$1.$2')
    .replace(/^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/, (_, y: string, m: string, d?: string) =>
      d ? `${y}-${m}-${d}` : `${y}-${m}`,
    )
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/(?<=^|[. ])([ivx]{1,4})(?=[. ])/, (word) => {
      const at = roman.indexOf(word)
      return at < 0 ? word : String(at + 1)
    })
    .replace(/^(\d{1,2})[. ]+(\d{1,2})[. ]+(\d{4})$/, '$1.$2.$3')
/** `декабря 16, 2011` and `December 16, 2011`. */
const monthFirst = (text: string): string => text.replace(/^([\p{L}.]+) (\d{1,2}),? (\d{4})$/u, '$2 $1 $3')

/** How many days a spreadsheet counts from the end of 1899. */
const serial = (text: string): string | null => {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0
  return days >= 10_000 && days <= 60_000 ? addDays('1899-12-30', days) : null
}

export type DateOrder = 'dmy' | 'mdy'
export type DateRead =
  | { ok: true; date: PartialDate }
  | { ok: false; problem: 'not_a_date' }
  | { ok: false; problem: 'no_such_day'; tried: string }

/**
 * A date as far as a cell tells it: `16.12.2011`, `декабрь 2011`, `12.2011`, `~2011`, `до 2012`, `40893`.
 * @param order what comes first where a day and a month are both numbers
 * @param thisYear decides the century of a year of two digits
 */
export const readDate = (cell: string, order: DateOrder, thisYear: number): DateRead => {
  let text = cell.trim().toLowerCase().replace(/\s+/g, ' ')
  let qualifier: DateQualifier = 'exact'
  for (const [mark, said] of qualifiers) {
    if (!mark.test(text)) continue
    ;[text, qualifier] = [text.replace(mark, '').trim(), said]
    break
  }
  for (const nothing of around) text = text.replace(nothing, '').trim()
  const counted = serial(text)
  if (counted) return { ok: true, date: { text: counted, qualifier } }
  text = dotted(wholeYear(monthFirst(text), thisYear))
  if (order === 'mdy') text = text.replace(/^(\d{1,2})([./])(\d{1,2})(?=[./]\d{4}$)/, '$3$2$1')
  const read = parseDate(text, monthNames)
  if (read.ok) return { ok: true, date: { text: read.text, qualifier } }
  if (read.problem === 'not_a_date') return read
  // 12/31/2011 can be read in one way only.
  const [year = '', month = '', day = ''] = read.tried.split('-')
  const swapped = [year, day, month].join('-')
  return order === 'dmy' && day && isDateText(swapped)
    ? { ok: true, date: { text: swapped, qualifier } }
    : read
}
