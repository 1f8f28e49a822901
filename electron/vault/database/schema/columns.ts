import type { DateQualifier } from '../../../../shared/partial-date.ts'

/** One code of a closed list of shared/vocabulary.ts. */
export type Code<List extends readonly string[]> = List[number]

/** What every record carries (domain.md 3.1). */
export type Kept = {
  id: string
  created_at: string
  created_by: string
  updated_at: string
  updated_by: string
  row_version: number
  deleted_at: string | null
}
export type KeptColumn = Exclude<keyof Kept, 'id'>

/** What a fact carries besides: where it comes from, and a note. */
export type Told = { source_id: string | null; note: string }

/** A partial date: as entered, and the days it may lie between. */
export type DateColumns<Name extends string> = { [K in `${Name}_text`]: string } & {
  [K in `${Name}_qualifier`]: DateQualifier
} & { [K in `${Name}_${'min' | 'max'}`]: string | null }
export type OptionalDateColumns<Name extends string> = {
  [K in `${Name}_${'text' | 'min' | 'max'}`]: string | null
} & {
  [K in `${Name}_qualifier`]: DateQualifier | null
}
