// A report's codes and figures in the words of its language: for paper, Word, plain text and spreadsheets alike.
import i18next from 'i18next'
import type { Cell, Line, Part, Plain, Said } from '../../shared/contract/report-blocks.ts'
import type { Language } from '../../shared/contract/shell.ts'
import { hasNewName } from '../../shared/regimes.ts'
import { wordQualifiers } from '../../shared/vocabulary/index.ts'
import { formats } from '../lib/format.ts'
import { classWord, countList } from './class-words.ts'

type Spoken = { language: Language; classWords: Readonly<Record<string, string>> }
type Figure = Extract<Plain, { as: 'figure' }>

/** Says what blocks hold. What is not there is said as an empty text. */
export const sayer = ({ language, classWords }: Spoken) => {
  const format = formats(language)
  const translate = i18next.getFixedT(language, 'report')
  const vocabulary = i18next.getFixedT(language, 'vocabulary')
  // The vault takes its keys and codes from the same files; the compiler knows them there.
  const sentence = (key: string, named: Record<string, string | number> = {}): string =>
    translate(key as 'none', named)
  const word = (list: string, code: string): string => vocabulary(`${list}.${code}` as 'sexes.female')

  const figure = ({ value, qualifier }: Figure): string => {
    const said = qualifier === 'exactly' ? '' : word('figureQualifiers', qualifier)
    if (value === null || wordQualifiers.includes(qualifier)) return said
    return [said, format.number(value)].filter(Boolean).join(' ')
  }
  const plain = (value: Plain): string => {
    if (value === null || typeof value === 'string') return value ?? ''
    switch (value.as) {
      case 'number':
        return format.number(value.value)
      case 'money':
        return value.bare
          ? format.amount(value.minor, value.currency)
          : format.money(value.minor, value.currency)
      case 'band':
        return sentence('band', { from: format.number(value.from), to: format.number(value.to) })
      case 'date':
        return format.date(value.day, value.short ? 'short' : 'long')
      case 'partial':
        return format.partialDate(value.date, 'short')
      case 'word':
        return word(value.list, value.code)
      case 'regime':
        return hasNewName(value.regime, value.on)
          ? word('renamedRegimes', value.regime)
          : word('regimes', value.regime)
      case 'class':
        return classWord(value.status, classWords, language)
      case 'counts':
        return countList(value.counts, classWords, language)
      case 'tally':
        return value.of.map(({ code, count }) => `${word(value.list, code)} ${count}`).join(', ')
      case 'country':
        return format.country(value.code)
      case 'under':
        return sentence('under', { limit: value.limit })
      case 'withheld':
        return sentence('withheld')
      case 'figure':
        return figure(value)
    }
  }
  const said = ({ key, with: named }: Said): string =>
    sentence(
      key,
      Object.fromEntries(
        Object.entries(named).map(([name, value]) => [
          name,
          // A count chooses the plural; it is said as a figure all the same.
          name === 'count' && value !== null && typeof value === 'object' && value.as === 'number'
            ? value.value
            : plain(value),
        ]),
      ),
    )
  const part = (value: Part): string =>
    value !== null && typeof value === 'object' && value.as === 'said' ? said(value) : plain(value)
  const line = (value: Line): string =>
    value !== null && typeof value === 'object' && value.as === 'joined'
      ? value.parts.map(part).filter(Boolean).join(value.by)
      : part(value)
  /** The lines of a cell, the first the largest. */
  const lines = (value: Cell): string[] =>
    value !== null && typeof value === 'object' && value.as === 'lines'
      ? value.lines.map(line).filter(Boolean)
      : [line(value)].filter(Boolean)
  return { sentence, plain, line, lines, format }
}
export type Sayer = ReturnType<typeof sayer>
