// How old somebody is, as far as the birth is known.

/** P3. */
export const ageOfMajority = 18

/** Whole years between two days. */
const yearsBetween = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** The age both bounds of a birth agree on; null when they do not, or when there is none. */
export const ageOn = (day: string, birthMin: string | null, birthMax: string | null): number | null => {
  if (birthMin === null || birthMax === null) return null
  const [oldest, youngest] = [yearsBetween(birthMin, day), yearsBetween(birthMax, day)]
  return oldest === youngest ? oldest : null
}
/** Under 18 for certain, of age for certain, or null: not known well enough. */
export const isMinorOn = (day: string, birthMin: string | null, birthMax: string | null): boolean | null => {
  if (birthMax !== null && birthMin !== null && yearsBetween(birthMin, day) < ageOfMajority) return true
  if (birthMax !== null && yearsBetween(birthMax, day) >= ageOfMajority) return false
  return null
}
