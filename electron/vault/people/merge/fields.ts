// What only one of two records can say of a person, as columns: each field is taken from one side as a whole.
import type { MergeField } from '../../../../shared/contract/duplicates.ts'
import type { Schema } from '../../database/schema/index.ts'

type Person = Schema['person']
type Column = keyof Person
const dated = (name: 'birth' | 'death'): readonly Column[] => [
  `${name}_text`,
  `${name}_qualifier`,
  `${name}_min`,
  `${name}_max`,
]

/** The name has a way of its own: all of them stay. */
const columns: Readonly<Record<Exclude<MergeField, 'name'>, readonly Column[]>> = {
  sex: ['sex'],
  birth: dated('birth'),
  death: [...dated('death'), 'custody_link'],
  citizenship: ['citizenship'],
  occupation: ['occupation'],
  settlement: ['settlement'],
  region: ['region'],
  employer: ['employer_id'],
  civilStatus: ['civil_status'],
  language: ['language'],
  notes: ['notes'],
  photo: ['photo_document_id'],
  basis: ['storage_basis', 'public_source_id', 'not_informed_because', 'inform_review_on'],
  source: ['source_id'],
}

/** What the kept record takes over; of two sensitivities, the higher. */
export const takenOver = (
  keep: Person,
  drop: Person,
  fromDropped: readonly MergeField[],
): Partial<Person> => {
  const taken = fromDropped.flatMap((field) => (field === 'name' ? [] : columns[field]))
  return {
    ...Object.fromEntries(taken.map((column) => [column, drop[column]])),
    sensitivity: Math.max(keep.sensitivity, drop.sensitivity),
  }
}
