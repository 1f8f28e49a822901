// What a list holds, by its headings: which kind, and which field in which column.
import { guessColumns } from '../../../shared/import/headings.ts'
import { fieldsOf, type ImportKind, importKinds } from '../../../shared/import/kinds.ts'
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
