// What a list holds, by its headings: which kind, and which field in which column.
import { guessColumns } from '../../../shared/import/headings.ts'
import { fieldsOf, type ImportKind, importKinds, type Reading } from '../../../shared/import/kinds.ts'
import { currencyOfHeading } from '../../../shared/import/read-amount.ts'
import { guessDateOrder } from '../../../shared/import/read-date.ts'
import { looksLikeName } from '../../../shared/import/read-names.ts'
import type { ImportSettings } from '../../../shared/contract/imports.ts'
import en from '../../../shared/locales/en/import.json' with { type: 'json' }
import fr from '../../../shared/locales/fr/import.json' with { type: 'json' }
import kk from '../../../shared/locales/kk/import.json' with { type: 'json' }
import ru from '../../../shared/locales/ru/import.json' with { type: 'json' }

/** What the program calls each field, in every language: the headings of its own templates. */
const labels: Readonly<Record<string, string[]>> = Object.fromEntries(
  Object.keys(en.fields).map((field) => [
    field,
    [en, fr, ru, kk].map((locale) => (locale.fields as Record<string, string>)[field] ?? ''),
  ]),
)

export const columnsFor = (kind: ImportKind, headings: readonly string[]): ImportSettings['columns'] =>
  guessColumns(
    headings,
    fieldsOf[kind].map((field) => field.id),
    labels,
  )

/** Lines without a name that go on about the person above are of stays in custody, not of persons. */
export const goesOn = (columns: ImportSettings['columns'], rows: readonly (readonly string[])[]): boolean => {
  const [arrested, ...names] = ['arrestedOn', 'name', 'family', 'given', 'ref'].map((id) =>
    columns.findIndex((field) => field === id),
  )
  return rows.some((row) => (row[arrested ?? -1] ?? '') !== '' && names.every((at) => (row[at] ?? '') === ''))
}

/** What holds for all rows by the headings themselves: the currency of `Amount EUR`. */
export const commonIn = (
  kind: ImportKind,
  columns: ImportSettings['columns'],
  headings: readonly string[],
): ImportSettings['common'] => {
  const takes = fieldsOf[kind].some(({ id }) => id === 'currency') && !columns.includes('currency')
  const currency = takes ? currencyOfHeading(headings[columns.indexOf('amount')] ?? '') : null
  return currency === null ? {} : { currency }
}

const dates: readonly Reading[] = ['date', 'day']
/** What comes first in the dates of these rows. */
export const dateOrderOf = (
  kind: ImportKind,
  columns: ImportSettings['columns'],
  rows: readonly (readonly string[])[],
): ImportSettings['dateOrder'] => {
  const fields = new Set(fieldsOf[kind].flatMap(({ id, reads }) => (dates.includes(reads) ? [id] : [])))
  const dated = columns.flatMap((field, at) => (field !== null && fields.has(field) ? [at] : []))
  return guessDateOrder(rows.flatMap((row) => dated.map((at) => row[at] ?? '')))
}

/** Without headings: the first column that is full of names, where the kind of list has them. */
export const columnsByContent = (
  kind: ImportKind,
  width: number,
  rows: readonly (readonly string[])[],
): ImportSettings['columns'] => {
  const filled = rows.filter((row) => row.some(Boolean))
  const isNames = (at: number) =>
    filled.filter((row) => looksLikeName(row[at] ?? '')).length > filled.length * 0.7
  const columns = Array.from({ length: width }, () => null)
  const names = fieldsOf[kind].some(({ id }) => id === 'name')
    ? columns.findIndex((_, at) => isNames(at))
    : -1
  return columns.map((_, at) => (at === names ? 'name' : null))
}

/** The kind most of whose headings are there; what must be there counts for more. */
export const kindOf = (headings: readonly string[]): ImportKind => {
  const rated = importKinds.map((kind) => {
    const found = columnsFor(kind, headings).filter((field) => field !== null)
    const missing = fieldsOf[kind].filter(
      (field) => field.isRequired && !field.common && !found.includes(field.id),
    )
    return { kind, score: found.length - 1.5 * missing.length }
  })
  return rated.reduce((best, each) => (each.score > best.score ? each : best)).kind
}
