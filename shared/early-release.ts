// When the law lets somebody ask for conditional early release: part of the term by the gravity of the crime, by the code
// in force. Always an estimate (C11): judges apply other conditions too, and gravity is for the court to say.
import { addDays, daysBetween } from './partial-date.ts'
import { earlyReleaseKinds, type Gravity, type ProceedingKind } from './vocabulary/index.ts'

export const criminalCodes = ['kz_1997', 'kz_2014'] as const
export type CriminalCode = (typeof criminalCodes)[number]
/** The first day of the Criminal Code of 3 July 2014. */
export const newCodeFrom = '2015-01-01'

/** C9: the code in force on a day. */
export const codeOn = (day: string): CriminalCode => (day < newCodeFrom ? 'kz_1997' : 'kz_2014')

/** What is asked for, and then refused or granted. */
export const isEarlyRelease = (kind: ProceedingKind): boolean =>
  earlyReleaseKinds.some((each) => each === kind)

type Rule = {
  /** Names the rule wherever the estimate is printed; the sentence stands in the locales under `legal`. */
  article: string
  part: Partial<Record<Gravity, readonly [served: number, of: number]>>
}
export const earlyReleaseRules: Record<CriminalCode, Rule> = {
  // Criminal Code of the Republic of Kazakhstan of 16 July 1997, No. 167, article 70.
  kz_1997: {
    article: '70',
    part: { minor: [1, 3], medium: [1, 3], grave: [1, 2], especially_grave: [2, 3] },
  },
  // Criminal Code of the Republic of Kazakhstan of 3 July 2014, No. 226-V, article 72.
  kz_2014: {
    article: '72',
    part: { minor: [1, 3], medium: [1, 3], grave: [1, 2], especially_grave: [2, 3] },
  },
}

export type EarlyRelease = {
  notBefore: string
  code: CriminalCode
  article: string
  served: number
  of: number
}
type Term = { countedFrom: string; lastDay: string; creditedDays: number; decided: string; gravity: Gravity }

/** "Not before this day, an estimate, by this rule"; null where the gravity is not known. */
export const earlyRelease = ({
  countedFrom,
  lastDay,
  creditedDays,
  decided,
  gravity,
}: Term): EarlyRelease | null => {
  const code = codeOn(decided)
  const { article, part } = earlyReleaseRules[code]
  const [served, of] = part[gravity] ?? [0, 0]
  if (of === 0) return null
  // Credited days are served: the term as pronounced is longer than what is left by them.
  const term = daysBetween(countedFrom, lastDay) + 1 + creditedDays
  const toServe = Math.max(0, Math.ceil((term * served) / of) - creditedDays)
  return { notBefore: addDays(countedFrom, toServe), code, article, served, of }
}
