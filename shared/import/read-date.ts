// Dates as lists write them: words of seven languages, numbers of spreadsheets, days that are only known about.
import { addDays, type DateQualifier, isDateText, parseDate, type PartialDate } from '../partial-date.ts'

/** Each month by itself, and as it stands beside a day: квітень, квітня. */
const monthsOf = (language: string): string[][] => {
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const dated = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2012, month, 15))
    const beside = dated.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
    return [alone.format(day).toLowerCase(), beside.toLowerCase()]
  })
}
/** In Russian a month has four forms that stand in lists: декабрь, декабря, в декабре, дек. */
const bent = (name: string): string[] =>
  /[а-я]/.test(name) ? ['я', 'е', 'а'].map((end) => name.replace(/[ьй]$/, '') + end) : []
/** January first: the names of each month in every language. */
const monthNames: readonly (readonly string[])[] = (() => {
  const all = ['en', 'fr', 'ru', 'kk', 'uk', 'de', 'tr'].map(monthsOf)
  const short: readonly string[] = 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' ')
  return Array.from({ length: 12 }, (_, month) => {
    const names = all.flatMap((months) => months[month] ?? [])
    return [...names, ...names.flatMap(bent), short[month] ?? '']
  })
})()

type Marked = readonly [RegExp, DateQualifier]
const qualifiers: readonly Marked[] = [
  [
    /^(?:~|≈|±|ок(?:оло|\.)|примерно|приблизительно|c(?:irca|a)?\.?(?= ?\d)|about|approx(?:\.|imately)?|vers|env(?:\.|iron)|etwa|um(?= )|шамамен)\s*/i,
    'approx',
  ],
  // A part of a year or of a month: of that year or month, or of the one beside it.
  [
    /^(?:(?:в|at|in|the|au|en|à la|im) )?(?:нач(?:але|ало|\.)|сер(?:един[аеу]|\.)|кон(?:ец|це|\.)|перв\p{L}+ половин\p{L}+|втор\p{L}+ половин\p{L}+|early|mid|late|beginning of|end of|début|mi|fin|anfang|mitte|ende)[ -](?:of |de |d')?(?=\S)/iu,
    'approx',
  ],
  [
    /^(?:(?:in|the|au|en|im) )?(?:весн(?:а|ой)|лето|летом|осень(?:ю)?|spring|summer|autumn|fall|printemps|été|automne|көктем(?:де)?|жаз(?:да)?|күз(?:де)?)(?: of| de)?,? (?=\d{4}$)/iu,
    'approx',
  ],
  [/\s*(?:\(?\?\)?|шамасында|approx\.?|env\.?)$/i, 'approx'],
  [/^(?:до|не позднее|before|by|avant|<)\s*/i, 'before'],
  [/\s*(?:дейін)$/i, 'before'],
  [/^(?:после|не ранее|after|since|après|depuis|>)\s*/i, 'after'],
  [/\s*(?:кейін)$/i, 'after'],
]
/** What stands around a date and says nothing. */
const around: readonly RegExp[] = [
  // `15.01.2013 (УДО)`, but not a second date.
  / ?\([^\d()]*\)$/,
  /["'«»‘’“”„`]/g,
  /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? (?=\S+ )/iu,
  /^(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? (?=\d)/i,
  /^(?:в|с|on|in|the|le|en|au|du|am|im)\s+(?=[\p{L}\d])/iu,
  /\s*г(?:\.|ода)? ?р(?:\.|ожд(?:\.|ения)?)?$/i,
  /\s*(?:г(?:\.|ода|оду|од)?|ж(?:\.|ылы|ыл)?|р\.|рік|року)$/i,
  /(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?/i,
  /(?<=\d{4})[.,]$/,
  // The time of day, and how a spreadsheet says there is none.
  /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/i,
]
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** `05.12.70`, `17-Dec-11`: a year of two digits is of the century that has been. `Dec-11` may be a day. */
const wholeYear = (text: string, thisYear: number): string =>
  text.replace(
    /^(\d{1,2}[./-]\d{1,2}[./-]|\d{1,2}[- ]\p{L}+\.?[- ]|\p{L}{3,}\.?[- ](?=3[2-9]|[4-9]))(\d{2})$/u,
    (_, before: string, year: string) => {
      const recent = 2000 + Number(year)
      return `${before}${recent > thisYear ? recent - 100 : recent}`
    },
  )
/** `5-12-1970` and `5 12 1970` as `5.12.1970`; `12-2011` as `12.2011`; `5.XII.1970` with its number. */
const dotted = (text: string): string =>
  text
    // A year that was kept as a number with decimals.
    .replace(/^(\d{4})[.,]0{1,2}$/, '$1')
    .replace(/^(\d{1,2})-(\p{L}+)\.?-(\d{4})$/u, '$1 $2 $3')
    .replace(/^(\p{L}+)\.?-(\d{4})$/u, '$1 $2')
    .replace(/^(\d{1,2})[- ,](\d{1,2})[- ,](\d{4})$/, '$1.$2.$3')
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
/** `December 16, 2011` and, as Kazakh and Chinese say it, `2011 ж. 16 желтоқсан`, `2011年12月16日`. */
const dayFirst = (text: string): string =>
  text
    .replace(/^([\p{L}.]+) (\d{1,2}),? (\d{4})$/u, '$2 $1 $3')
    .replace(/^(\d{4})(?: ?ж(?:\.|ылғы|ылы|ыл)?)? (\d{1,2} )?(\p{L}{3,}\.?)$/u, '$2$3 $1')
    .replace(
      /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/u,
      (_, ...parts: (string | undefined)[]) => parts.slice(0, 3).filter(Boolean).join('-'),
    )
/** `2011/12` is a month or two years: nobody can tell. */
const isTwoYears = (text: string): boolean => {
  const [, year, next] = /^(\d{2}\d{2})\/(\d{2})$/.exec(text) ?? []
  return Number(next) === (Number(year) + 1) % 100
}

const figures = /^\d[\d./-]*$/

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
  /** A slip of the pen, or a time of day of a spreadsheet that counts from 1899. */
  | { ok: false; problem: 'no_such_year' }

/** Nobody in these lists was born before, and no term ends later. */
const [firstYear, lastYear] = ['1900', '2099']

/**
 * A date as far as a cell tells it: `16.12.2011`, `декабрь 2011`, `12.2011`, `~2011`, `до 2012`, `40893`.
 * @param order what comes first where a day and a month are both numbers
 * @param thisYear decides the century of a year of two digits
 */
export const readDate = (cell: string, order: DateOrder, thisYear: number): DateRead => {
  const read = readAny(cell, order, thisYear)
  const year = read.ok ? read.date.text.slice(0, 4) : firstYear
  return firstYear <= year && year <= lastYear ? read : { ok: false, problem: 'no_such_year' }
}

const readAny = (cell: string, order: DateOrder, thisYear: number): DateRead => {
  let text = cell.trim().toLowerCase().replace(/\s+/g, ' ')
  let qualifier: DateQualifier = 'exact'
  // Most dates are nothing but figures.
  if (!figures.test(text)) {
    const marked = qualifiers.find(([mark]) => mark.test(text))
    if (marked) [text, qualifier] = [text.replace(marked[0], '').trim(), marked[1]]
    for (const nothing of around) text = text.replace(nothing, '').trim()
  }
  const counted = serial(text)
  if (counted) return { ok: true, date: { text: counted, qualifier } }
  if (isTwoYears(text)) return { ok: false, problem: 'not_a_date' }
  text = dotted(wholeYear(dayFirst(text), thisYear))
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

const twoNumbers = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}(?!\d)/
/** Which comes first in the dates of a list: the month, where some can be read so only, and none otherwise only. */
export const guessDateOrder = (cells: readonly string[]): DateOrder => {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = twoNumbers.exec(cell) ?? []
    return first && second ? [[Number(first), Number(second)] as const] : []
  })
  return pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12) ? 'mdy' : 'dmy'
}
