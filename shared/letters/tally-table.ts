// A platform's table of figures: which column says what, and each of its rows as figures or as what is wrong with it.
import { dateOrders, dayIn } from '../bank/csv-statement.ts'
import type { FieldProblem } from '../result.ts'
import { letterLanguages, type tallyMeasures } from '../vocabulary/index.ts'

type Measure = (typeof tallyMeasures)[number]
/** Which column, counted from 0, says what; null where none does. */
export type TallyMapping = {
  dateOrder: (typeof dateOrders)[number]
  on: number
  sent: number | null
  senders: number | null
  delivered: number | null
  mission: number | null
  country: number | null
  language: number | null
}
export type TallyRow = {
  /** As it is counted in the table, from 1. */
  row: number
  asOf: string
  measure: Measure
  mission: string
  senderCountry: string
  language: (typeof letterLanguages)[number] | ''
  cumulative: number
}
export type RowProblem = FieldProblem & { row: number }
type Table = readonly (readonly string[])[]

const headings = {
  on: /date|day|jour|datum|дата|день|күні/i,
  senders: /senders?|signator|signataire|expéditeur|people|отправител|подпис|жіберуші/i,
  delivered: /deliver|remis|distribu|достав|жеткіз/i,
  sent: /sent|letters|messages|total|envoy|lettres|отправлен|писем|письма|всего|хат|барлығы/i,
  mission: /mission|embass|consul|target|ambassade|посольств|консул|мисси|адресат|елшілік|өкілдік/i,
  country: /country|pays|land|стран|ел$/i,
  language: /lang|язык|тіл/i,
}

const orderOf = (rows: Table, column: number): TallyMapping['dateOrder'] => {
  const fits = (order: TallyMapping['dateOrder']) =>
    rows.filter((row) => dayIn(row[column] ?? '', order)).length
  return dateOrders.toSorted((a, b) => fits(b) - fits(a))[0] ?? 'dmy'
}

/** Always a mapping, by the headings above the first row with a day; what no heading tells is left out. */
export const guessTallyMapping = (rows: Table): TallyMapping => {
  const hasDay = (row: readonly string[]) =>
    row.findIndex((cell) => dateOrders.some((order) => dayIn(cell, order)))
  const firstLine = rows.findIndex((row) => hasDay(row) >= 0)
  const heads = firstLine > 0 ? (rows[firstLine - 1] ?? []) : []
  const taken = new Set<number>()
  const find = (pattern: RegExp): number | null => {
    const at = heads.findIndex((head, column) => !taken.has(column) && pattern.test(head))
    if (at < 0) return null
    taken.add(at)
    return at
  }
  const on = find(headings.on) ?? Math.max(hasDay(rows[firstLine] ?? []), 0)
  // "Letters sent" and "letters delivered" both speak of letters: the narrower word is looked for first.
  const [senders, delivered] = [find(headings.senders), find(headings.delivered)]
  const [mission, country, language] = [
    find(headings.mission),
    find(headings.country),
    find(headings.language),
  ]
  return {
    dateOrder: orderOf(rows, on),
    on,
    senders,
    delivered,
    sent: find(headings.sent),
    mission,
    country,
    language,
  }
}

/** `11,400`, `11 400`, `11'400` as a number; null when it is none, and when the separators do not stand by thousands. */
export const countIn = (cell: string): number | null => {
  const bare = cell.trim()
  if (!/^\d{1,3}([ \u00a0\u202f.,'’]\d{3})*$|^\d+$/.test(bare)) return null
  const count = Number(bare.replace(/\D/g, ''))
  return Number.isSafeInteger(count) ? count : null
}

/** Countries and languages by what they are called, in small letters, to their codes. */
export type Names = { countries: ReadonlyMap<string, string>; languages: ReadonlyMap<string, string> }
const codeIn = (cell: string, names: ReadonlyMap<string, string>): string | null =>
  cell === '' ? '' : (names.get(cell.toLowerCase()) ?? null)

const measures = ['sent', 'senders', 'delivered'] as const

/** The figures of a table; rows without a day are headings and sums, and are left out. */
export const readTallyRows = (
  table: Table,
  mapping: TallyMapping,
  names: Names,
): { rows: TallyRow[]; problems: RowProblem[]; leftOut: number } => {
  const rows: TallyRow[] = []
  const problems: RowProblem[] = []
  let leftOut = 0
  for (const [at, cells] of table.entries()) {
    const row = at + 1
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim())
    const asOf = dayIn(cell(mapping.on), mapping.dateOrder)
    if (!asOf) {
      leftOut++
      continue
    }
    const country = codeIn(cell(mapping.country), names.countries)
    const languageCode = codeIn(cell(mapping.language), names.languages)
    if (country === null) problems.push({ row, problem: 'unknown_country' })
    if (languageCode === null) problems.push({ row, problem: 'unknown_language' })
    if (country === null || languageCode === null) continue
    const language = letterLanguages.find((each) => each === languageCode) ?? ''
    for (const measure of measures) {
      const text = cell(mapping[measure])
      if (text === '') continue
      const cumulative = countIn(text)
      if (cumulative === null) problems.push({ row, problem: 'no_count' })
      else
        rows.push({
          row,
          asOf,
          measure,
          mission: cell(mapping.mission),
          senderCountry: country,
          language,
          cumulative,
        })
    }
  }
  return { rows, problems, leftOut }
}
