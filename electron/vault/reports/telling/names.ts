// P1, R2: who is named, and what stands there for whoever is not.
import type { Part } from '../../../../shared/contract/report-blocks.ts'
import { printedName } from '../../people/index.ts'
import { mayShowPhoto, namingOf } from '../../privacy/naming.ts'
import { said } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'
import { printedNumber, pseudonymOf } from './pseudonyms.ts'

const audienceOf = (telling: Telling) =>
  telling.level === 'partner'
    ? ({ level: 'partner', organisationId: telling.recipientId } as const)
    : ({ level: 'public' } as const)

/** Whether this document may name a person to those it goes to, and why. */
export const naming = (telling: Telling, personId: string) =>
  namingOf(telling.ctx, personId, audienceOf(telling))

/** Whether this document may show her face. */
export const showsFace = (telling: Telling, personId: string): boolean =>
  staysInside(telling) || mayShowPhoto(telling.ctx, personId, audienceOf(telling))

/** Whether the person stands by name in this document; noted either way. */
export const isNamed = (telling: Telling, personId: string): boolean => {
  if (!staysInside(telling)) {
    const { allowed, because } = naming(telling, personId)
    if (!allowed) {
      const isNew = !telling.unnamed.has(personId)
      telling.unnamed.add(personId)
      if (isNew && because !== 'consent' && because !== 'kin_consent' && because !== 'already_public')
        leaveOut(telling, 'name', because)
      return false
    }
  }
  telling.named.add(personId)
  return true
}

/** The name as this language prints it, or the number that stands for it. */
export const nameOf = (telling: Telling, personId: string): Part =>
  isNamed(telling, personId)
    ? printedName(telling.ctx, personId, telling.language)
    : numberOf(telling, personId)

/** "Worker 07". */
export const numberOf = (telling: Telling, personId: string): Part =>
  said('pseudonym.person', { number: printedNumber(pseudonymOf(telling, 'person', personId)) })

/** A family goes by its code inside, and by a number of its own outside (R2). */
export const familyOf = (telling: Telling, { id, ref }: { id: string; ref: string }): Part => {
  if (staysInside(telling)) return ref
  if (!telling.unnamed.has(id)) leaveOut(telling, 'family', 'level')
  telling.unnamed.add(id)
  return said('pseudonym.household', { number: printedNumber(pseudonymOf(telling, 'household', id)) })
}
