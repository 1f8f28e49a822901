// Everything a screen or a document prints in figures or words of a language, in one place.
import type { Language } from '../../shared/contract/shell.ts'
import { decimalText, exponentOf } from '../../shared/money.ts'
import { daysBetween, type PartialDate } from '../../shared/partial-date.ts'
import {
  dateText,
  localeOf,
  momentText,
  monthName,
  weekdayNames,
  partialDateText,
  plainSpaces,
  sinceText,
} from './date-format.ts'
import kazakh from '../../shared/kazakh.json' with { type: 'json' }

type Unit = keyof typeof kazakh.relative
const countryNames: Partial<Record<string, string>> = kazakh.countries
export const countryCodes: readonly string[] = Object.keys(kazakh.countries)

const relativeKazakh = (value: number, unit: Unit): string => {
  const table = kazakh.relative[unit]
  const named: Partial<Record<string, string>> = table.named
  return named[value] ?? (value < 0 ? table.past : table.future).replace('{}', String(Math.abs(value)))
}

/** The largest unit that says it in a small number. */
const scale = (days: number): [number, Unit] => {
  const size = Math.abs(days)
  if (size < 14) return [days, 'day']
  if (size < 60) return [Math.trunc(days / 7), 'week']
  return size < 730 ? [Math.trunc(days / 30.44), 'month'] : [Math.trunc(days / 365.25), 'year']
}

/** A number as it is set: spaces a font has, and a true minus, as wide as a figure. */
const figures = (text: string): string => plainSpaces(text).replace('-', '\u2212')

const make = (language: Language) => {
  const locale = localeOf(language)
  const plain = new Intl.NumberFormat(locale)
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const inUnit = (unit: string, unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumSignificantDigits: 3 })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const money = (currency: string) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: exponentOf(currency),
      maximumFractionDigits: exponentOf(currency),
    })
  const amount = (currency: string) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: exponentOf(currency),
      maximumFractionDigits: exponentOf(currency),
    })
  const country = (code: string): string => {
    if (!code) return ''
    return language === 'kk' ? (countryNames[code] ?? code) : (regions.of(code) ?? code)
  }

  return {
    language,
    number: (value: number) => figures(plain.format(value)),
    percent: (value: number) => figures(percent.format(value)),
    /** The size of a file: `1,2 Mo`. */
    fileSize: (bytes: number) => {
      if (bytes < 1e3) return figures(inUnit('byte', 'long').format(bytes))
      if (bytes < 1e6) return figures(inUnit('kilobyte', 'short').format(bytes / 1e3))
      if (bytes < 1e9) return figures(inUnit('megabyte', 'short').format(bytes / 1e6))
      return figures(inUnit('gigabyte', 'short').format(bytes / 1e9))
    },
    /** With its currency: `1 234,50 ₸`. */
    money: (minor: number, currency: string) =>
      figures(money(currency).format(decimalText(minor, exponentOf(currency)))),
    /** Without: for a column whose heading names the currency. */
    amount: (minor: number, currency: string) =>
      figures(amount(currency).format(decimalText(minor, exponentOf(currency)))),
    /** A stored rate, with every digit it has. */
    rate: (rateScaled: number) => figures(rate.format(rateScaled / 1e8)),
    date: (day: string, length: 'long' | 'short' = 'long') => dateText(day, language, length),
    partialDate: (date: PartialDate, length: 'long' | 'short' = 'long') =>
      partialDateText(date, language, length),
    since: (text: string) => sinceText(text, language),
    moment: (iso: string) => momentText(iso, language),
    monthName: (month: number) => monthName(month, language),
    weekdays: weekdayNames(language),
    /** "3 days ago", from the vault's today. */
    relative: (day: string, today: string) => {
      const [value, unit] = scale(daysBetween(today, day))
      return language === 'kk' ? relativeKazakh(value, unit) : plainSpaces(relative.format(value, unit))
    },
    country,
    countries: () =>
      countryCodes
        .map((code) => ({ value: code, label: country(code) }))
        .toSorted((a, b) => collator.compare(a.label, b.label)),
    countryWords: () => Object.fromEntries(countryCodes.map((code) => [code, country(code)])),
    compare: collator.compare,
  }
}
export type Formats = ReturnType<typeof make>

const made = new Map<Language, Formats>()
export const formats = (language: Language): Formats => {
  const found = made.get(language) ?? make(language)
  made.set(language, found)
  return found
}
