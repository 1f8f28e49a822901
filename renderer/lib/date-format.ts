// Days, months and partial dates in words. Kazakh comes from tables: Chromium would print "2026 M05 9".
import { precisionOf, type PartialDate } from '../../shared/partial-date.ts'
import type { Language } from '../../shared/contract/shell.ts'
import kazakh from '../../shared/kazakh.json' with { type: 'json' }

const locales = { en: 'en-GB', fr: 'fr', ru: 'ru', kk: 'kk' } as const
export const localeOf = (language: Language): string => (language === 'kk' ? 'ru' : locales[language])
/** Inter has no narrow no-break space. */
export const plainSpaces = (text: string): string => text.replace(/[\u202f\u2009]/g, '\u00a0')

const words = {
  en: {
    since: 'since {}',
    approx: 'about {}',
    before: 'before {}',
    after: 'after {}',
    unknown: 'day unknown',
  },
  fr: {
    since: 'depuis {}',
    approx: 'vers {}',
    before: 'avant {}',
    after: 'après {}',
    unknown: 'jour inconnu',
  },
  ru: { since: 'с {}', approx: 'около {}', before: 'до {}', after: 'после {}', unknown: 'дата неизвестна' },
  kk: {
    since: 'басталуы: {}',
    approx: 'шамамен {}',
    before: '{} немесе одан бұрын',
    after: '{} немесе одан кейін',
    unknown: 'күні белгісіз',
  },
} as const

type Length = 'long' | 'short'
const utc = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

const formatters = new Map<string, Intl.DateTimeFormat>()
const formatter = (language: Language, options: Intl.DateTimeFormatOptions) => {
  const key = language + JSON.stringify(options)
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  formatters.set(key, made)
  return made
}

const inKazakh = (text: string, length: Length): string => {
  const [year, month, day] = text.split('-')
  if (!month) return `${year}\u00a0ж.`
  const table = length === 'long' ? kazakh.months : kazakh.shortMonths
  const name = (table[Number(month) - 1] ?? '').toLowerCase()
  const space = length === 'short' ? '\u00a0' : ' '
  return `${year}\u00a0ж.${space}${day ? `${Number(day)}\u00a0` : ''}${name}`
}

/** Russian months decline after a preposition: "до декабря 2011". */
const declined = (text: string): string => {
  const parts = formatter('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(utc(text))
  return `${parts.find((part) => part.type === 'month')?.value ?? ''} ${text.slice(0, 4)}`
}

/** `2012`, `2011-12` or `2011-12-16` in words; never more than was entered. */
export const dateText = (text: string, language: Language, length: Length = 'long'): string => {
  if (language === 'kk') return inKazakh(text, length)
  const precision = precisionOf(text)
  if (precision === 'year') return text
  const month = { month: length, year: 'numeric', timeZone: 'UTC' } as const
  const options = precision === 'month' ? month : { ...month, day: 'numeric' as const }
  const written = formatter(language, options).format(utc(text))
  const plain = plainSpaces(language === 'ru' ? written.replace(/\s?г\.$/, '') : written)
  // A short date stands in a cell and is never broken.
  return length === 'short' ? plain.replaceAll(' ', '\u00a0') : plain
}

export const partialDateText = (date: PartialDate, language: Language, length: Length = 'long'): string => {
  if (date.qualifier === 'exact') return dateText(date.text, language, length)
  const inflected = language === 'ru' && precisionOf(date.text) === 'month' && date.qualifier !== 'unknown'
  const day = inflected ? declined(date.text) : dateText(date.text, language, length)
  const sentence = words[language][date.qualifier]
  return sentence.includes('{}') ? sentence.replace('{}', day) : `${day} (${sentence})`
}

/** "since 16 December 2011", as far as the day is known. */
export const sinceText = (text: string, language: Language): string => {
  const precision = precisionOf(text)
  const day = language === 'ru' && precision === 'month' ? declined(text) : dateText(text, language)
  const article = language === 'fr' && precision === 'day' ? 'le ' : ''
  return words[language].since.replace('{}', `${article}${day}`)
}

/** A moment (UTC ISO 8601) as the clock of this computer shows it. */
export const momentText = (iso: string, language: Language): string => {
  const at = new Date(iso)
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return `${dateText(day, language, 'short')}, ${pad(at.getHours())}:${pad(at.getMinutes())}`
}

const twelve = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`)
const monthWords = (language: Language, index: number): string[] => {
  if (language === 'kk') return [kazakh.months[index] ?? '', kazakh.shortMonths[index] ?? '']
  const day = utc(twelve[index] ?? '')
  const named = (['long', 'short'] as const).flatMap((month) => [
    formatter(language, { month, timeZone: 'UTC' }).format(day),
    formatter(language, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(day)
      .find((p) => p.type === 'month')?.value ?? '',
  ])
  return named
}

/** What people call the months in any of the four languages: a Kazakh office reads Russian papers. */
export const monthNames: readonly (readonly string[])[] = twelve.map((_, index) =>
  (['en', 'fr', 'ru', 'kk'] as const).flatMap((language) =>
    monthWords(language, index).map((name) => name.toLowerCase().replace(/\.$/, '')),
  ),
)
/** Monday to Sunday, short: the heads of a calendar. */
export const weekdayNames = (language: Language): string[] =>
  language === 'kk'
    ? kazakh.shortWeekdays
    : Array.from({ length: 7 }, (_, at) =>
        formatter(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + at)),
      )
/** `31 February 2012` even where the calendar has no such day: for the sentence that says so. */
export const spokenDay = (day: number, month: number, year: number, language: Language): string => {
  if (language === 'kk') return `${year} ж. ${day} ${(kazakh.months[month - 1] ?? '').toLowerCase()}`
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const
  const parts = formatter(language, options).formatToParts(utc(twelve[month - 1] ?? ''))
  return `${day} ${parts.find((part) => part.type === 'month')?.value ?? ''} ${year}`
}
export const monthName = (month: number, language: Language): string =>
  language === 'kk'
    ? (kazakh.months[month - 1] ?? '').toLowerCase()
    : formatter(language, { month: 'long', timeZone: 'UTC' }).format(utc(twelve[month - 1] ?? ''))
