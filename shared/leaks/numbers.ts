// R3: numbers that belong to one person: papers, telephones, accounts, addresses. Amounts are none of them.
import { readings } from './fold.ts'

export type SecretNumber = { subjectId: string; value: string }
export type NumberHit = { subjectId: string; context: string }

const least = 6
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '')

/** How else a number of digits is written: with or without the code of the country. */
const formsOf = (value: string): string[] => {
  const whole = compact(value)
  if (!/^\d+$/.test(whole)) return [whole]
  const national = /^[78]\d{10}$/.test(whole) ? whole.slice(1) : null
  return national ? [whole, national, `7${national}`, `8${national}`] : [whole]
}

const isDigits = (text: string) => /^\d+$/.test(text)
/** 1 234 567 is an amount: groups of three after the first. */
const isAmount = (groups: readonly string[]): boolean =>
  groups.length > 1 &&
  groups.every(isDigits) &&
  (groups[0]?.length ?? 0) <= 3 &&
  groups.slice(1).every(({ length }) => length === 3)

/** As many groups as an account has in print. */
const mostGroups = 9

/** Made once for all texts of a document; answers where a text holds one of the numbers. */
export const searchNumbers = (numbers: readonly SecretNumber[]): ((text: string) => NumberHit[]) => {
  const short = new Map<string, string[]>()
  const phrases: { key: string; subjectId: string }[] = []
  for (const { subjectId, value } of numbers)
    for (const form of formsOf(value)) {
      if (form.length < least) continue
      // An address has words; it is looked for as a whole.
      if (/\d/.test(form) && form.length <= 40) {
        const owners = short.get(form)
        if (owners) owners.push(subjectId)
        else short.set(form, [subjectId])
      } else phrases.push({ key: form, subjectId })
    }
  const hitsIn = (reading: string): NumberHit[] => {
    const groups =
      reading
        .normalize('NFKC')
        .toUpperCase()
        .match(/[\p{L}\d]+/gu) ?? []
    const whole = groups.join('')
    const hits: NumberHit[] = phrases
      .filter(({ key }) => whole.includes(key))
      .map(({ key, subjectId }) => ({ subjectId, context: key.toLowerCase() }))
    for (let from = 0; from < groups.length; from++)
      for (let size = 1; size <= mostGroups && from + size <= groups.length; size++) {
        const run = groups.slice(from, from + size)
        const joined = run.join('')
        if (joined.length > 40) break
        const owners = short.get(joined)
        if (owners && !isAmount(run))
          hits.push(...owners.map((subjectId) => ({ subjectId, context: joined.toLowerCase() })))
      }
    return hits
  }
  return (text) => readings(text).flatMap(hitsIn)
}
