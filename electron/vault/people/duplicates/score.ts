// Whether two records are of one person: what speaks for it and against it is weighed, and said. Families share names,
// and fathers and sons whole names, so a name alone proves nothing, and a rare one says more than a common one.
import { daysBetween, type DateBounds } from '../../../../shared/partial-date.ts'
import type { DuplicateReason, identifierTypes, sexes } from '../../../../shared/vocabulary/index.ts'
import { compareAllNames, leastAlike, type Name } from './names.ts'

export type Facts = {
  names: readonly Name[]
  sex: (typeof sexes)[number]
  /** Null where nothing is known of it. */
  birth: DateBounds | null
  papers: readonly { type: (typeof identifierTypes)[number]; value: string; country: string }[]
  households: readonly string[]
  employerId: string | null
  settlement: string
}
export type Score = { score: number; reasons: DuplicateReason[] }
/** How many records bear a family name. */
export type Bearers = (family: string) => number

type Evidence = { reason: DuplicateReason | null; bits: number }
const nothing: Evidence = { reason: null, bits: 0 }

/** Out of a whole register, hardly any two records are of one person: so much must be outweighed, in powers of two. */
const before = -6

const nameEvidence = (one: Facts, other: Facts, bearers: Bearers): Evidence[] => {
  const best = compareAllNames(one.names, other.names)
  if (!best) return []
  const { family, given, patronymic } = best.compared
  const isSame = (like: number | null) => like === null || like === 1
  const hasBoth = family !== 0 && given !== 0 && (family !== null || given !== null)
  const rare = bearers(best.family)
  // Another family name is usual for a woman who married, and rare for a man.
  const mayHaveMarried = one.sex !== 'male' && other.sex !== 'male'
  return [
    {
      reason: family === 0 ? 'other_family' : null,
      bits: family === null ? 0 : bitsOf(family, 3, mayHaveMarried ? -2 : -5),
    },
    { reason: given === 0 ? 'other_given' : null, bits: given === null ? 0 : bitsOf(given, 2, -4) },
    { reason: hasBoth ? (isSame(family) && isSame(given) ? 'same_name' : 'alike_name') : null, bits: 0 },
    hasBoth && family !== null && rare <= 25
      ? { reason: 'rare_name', bits: rare <= 4 ? 1.5 : 0.75 }
      : nothing,
    patronymic === null
      ? nothing
      : {
          reason: patronymic >= leastAlike ? 'same_patronymic' : 'other_patronymic',
          bits: bitsOf(patronymic, 2.5, -5),
        },
  ]
}
/** Halfway alike speaks half as much for it; not alike at all, against it. */
const bitsOf = (like: number, same: number, other: number): number =>
  like < leastAlike ? other : (same * (1 + (like - leastAlike) / (1 - leastAlike))) / 2

const year = 365
const birthEvidence = (one: DateBounds | null, other: DateBounds | null): Evidence => {
  if (!one?.min || !one.max || !other?.min || !other.max) return nothing
  const gap = Math.max(daysBetween(one.max, other.min), daysBetween(other.max, one.min))
  if (gap > 0) return { reason: 'birth_apart', bits: gap < year ? -3 : gap < 5 * year ? -6 : -9 }
  const widest = Math.max(daysBetween(one.min, one.max), daysBetween(other.min, other.max))
  if (widest === 0) return { reason: 'same_birth', bits: 5 }
  if (widest <= 31) return { reason: 'birth_may_agree', bits: 3.5 }
  return { reason: 'birth_may_agree', bits: widest <= year ? 2 : 0.5 }
}

const paperEvidence = (one: Facts, other: Facts): Evidence => {
  const pairs = one.papers.flatMap((a) =>
    other.papers.filter((b) => b.type === a.type).map((b) => [a, b] as const),
  )
  if (pairs.some(([a, b]) => a.value === b.value)) return { reason: 'same_paper', bits: 12 }
  // Passports expire and prisons renumber; a state gives a person one number.
  const isOther = pairs.some(([a, b]) => a.type === 'national_id' && a.country === b.country)
  return isOther ? { reason: 'other_paper', bits: -6 } : nothing
}

const told = ['female', 'male']
const plain = (text: string) => text.trim().toLowerCase()
const aroundEvidence = (one: Facts, other: Facts): Evidence[] => [
  one.sex !== other.sex && told.includes(one.sex) && told.includes(other.sex)
    ? { reason: 'other_sex', bits: -6 }
    : nothing,
  one.households.some((id) => other.households.includes(id))
    ? { reason: 'same_household', bits: 1.5 }
    : nothing,
  one.employerId !== null && one.employerId === other.employerId
    ? { reason: 'same_employer', bits: 1.5 }
    : nothing,
  one.settlement !== '' && plain(one.settlement) === plain(other.settlement)
    ? { reason: 'same_settlement', bits: 1 }
    : nothing,
]

/** From here on two records are worth being looked at side by side. */
export const worthALook = 0.5
/** From here on they are probably of one person. */
export const likely = 0.88

/** A name may be as rare as it likes: two people can bear it. */
const nameAlone = 0.8

/** From 0 to 1, and what it rests on: what speaks for it, then what speaks against it. */
export const scorePair = (one: Facts, other: Facts, bearers: Bearers): Score => {
  const names = nameEvidence(one, other, bearers)
  const others = [
    birthEvidence(one.birth, other.birth),
    paperEvidence(one, other),
    ...aroundEvidence(one, other),
  ]
  const all = [...names, ...others]
  const bits = all.reduce((sum, evidence) => sum + evidence.bits, before)
  const score = 1 / (1 + 2 ** -bits)
  const reasons = all.flatMap(({ reason }) => reason ?? [])
  // One number on two papers is a slip at least, whatever else is said.
  if (reasons.includes('same_paper')) return { score: Math.max(score, worthALook), reasons }
  const hasMore = others.some((evidence) => evidence.bits > 0)
  return { score: hasMore ? score : Math.min(score, nameAlone), reasons }
}
