// What is asked before two records become one: the fields in which they differ, and which side each is taken from.
import { type MergeField, mergeFields } from '../../../../shared/contract/duplicates.ts'
import type { Output } from '../../../../shared/contract/index.ts'

export type Pair = Output<'duplicates.pair'>
export type Side = Pair['sides'][number]
/** Whose: the first or the second of the pair. */
export type Which = 0 | 1
export type Choices = Readonly<Record<MergeField, Which>>
export const other = (which: Which): Which => (which === 0 ? 1 : 0)

/** As it is compared: empty where nothing is recorded. */
const recorded = (side: Side, field: MergeField): string => {
  switch (field) {
    case 'name':
      return side.label
    case 'birth':
    case 'death': {
      const date = side[field]
      return date ? `${date.text} ${date.qualifier}` : ''
    }
    case 'sex':
    case 'civilStatus':
      return side[field] === 'unknown' ? '' : side[field]
    case 'photo':
      return side.hasPhoto ? side.id : ''
    case 'basis':
      return side.basis ?? ''
    default:
      return side[field]
  }
}

/** Those that differ, in the order of the form. */
export const differing = ([one, two]: Pair['sides']): MergeField[] =>
  mergeFields.filter((field) => recorded(one, field) !== recorded(two, field))

const weight = ({ links }: Side): number => links.reduce((sum, { count }) => sum + count, 0)
/** The one more hangs on; of two alike, the first. */
export const usuallyKept = ([one, two]: Pair['sides']): Which => (weight(two) > weight(one) ? 1 : 0)

/** Of the record that stays, but where only the other one says anything. */
export const usualChoices = (sides: Pair['sides'], kept: Which): Choices => {
  const side = (field: MergeField): Which =>
    recorded(sides[kept], field) === '' && recorded(sides[other(kept)], field) !== '' ? other(kept) : kept
  return Object.fromEntries(mergeFields.map((field) => [field, side(field)])) as Choices
}

export const fromDropped = (sides: Pair['sides'], choices: Choices, kept: Which): MergeField[] =>
  differing(sides).filter((field) => choices[field] !== kept)

/** How many records of each kind hang on the one that stays. */
export const linksTogether = (sides: Pair['sides']): { table: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const { table, count } of sides.flatMap(({ links }) => links))
    counts.set(table, (counts.get(table) ?? 0) + count)
  return [...counts].map(([table, count]) => ({ table, count }))
}
