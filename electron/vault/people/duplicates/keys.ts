// What two persons must share to be compared at all: comparing everybody with everybody would take days.
import { skeletonOf, soundKeys, wordsOf } from '../../../../shared/names/sound/key.ts'
import type { Facts } from './score.ts'

const readings = 3
/** Consonants alone, so that a slip in a vowel does not keep two spellings apart. */
const skeletons = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap((word) => soundKeys(word).slice(0, readings).map(skeletonOf))),
]
const mostYears = 3
const yearsOf = ({ birth }: Facts): string[] => {
  const [from, to] = [Number(birth?.min?.slice(0, 4)), Number(birth?.max?.slice(0, 4))]
  const count = to - from + 1
  return count >= 1 && count <= mostYears ? Array.from({ length: count }, (_, at) => String(from + at)) : []
}
const dayOf = ({ birth }: Facts): string[] => (birth?.min && birth.min === birth.max ? [birth.min] : [])

const pairs = (ones: readonly string[], others: readonly string[]): string[] =>
  ones.flatMap((one) => others.map((other) => `${one} ${other}`))

/**
 * A paper; the family name with the given name, whichever stands first; the family name with the year of birth; and the
 * given name with the day of birth, for those who married.
 */
export const comparedBy = (facts: Facts): string[] => {
  const [years, days] = [yearsOf(facts), dayOf(facts)]
  const named = facts.names.flatMap(({ family, given }) => {
    const [families, givens] = [skeletons(family), skeletons(given)]
    return [
      ...families.flatMap((one) => givens.map((other) => [one, other].toSorted().join(' '))),
      ...pairs(families.length > 0 ? families : givens, years),
      ...pairs(givens, days),
    ]
  })
  const papers = facts.papers.map(({ type, value }) => `${type}:${value}`)
  return [...new Set([...named, ...papers])]
}
