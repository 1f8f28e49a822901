// P1: where the two records tell of other consents, the stricter stays. Whoever may be named by one of them alone may not.
import { update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import type { ConsentScope } from '../../../../shared/vocabulary/index.ts'
import { consentsOf, scopesOf } from '../../privacy/naming.ts'
import type { Sides } from './move.ts'

type Consent = Schema['consent']
const leaving: readonly ConsentScope[] = [
  'named_in_partner_report',
  'named_in_public',
  'photo_public',
  'share_with_organisation',
]

const standing = (consents: readonly Consent[], day: string): Consent[] =>
  consents.filter(
    ({ given_on, withdrawn_on }) => given_on <= day && (withdrawn_on === null || day < withdrawn_on),
  )

/** What may be shared is shared with whom it was given for, and with no other. */
const allows = (consents: readonly Consent[], scope: ConsentScope, organisationId: string | null): boolean =>
  consents.some(
    (consent) =>
      scopesOf(consent.scopes).includes(scope) &&
      (scope !== 'share_with_organisation' || consent.organisation_id === organisationId),
  )

/** Before the consents are moved: takes from each side what the other, asked as well, does not allow. */
export const narrowConsents = (ctx: Context, { keepId, dropId }: Sides, reason: string): void => {
  const day = today(ctx)
  const sides = [keepId, dropId].map((id) => consentsOf(ctx, 'person', id))
  // Who was never asked on one side has not said no there.
  if (sides.some((consents) => consents.length === 0)) return
  const stand = sides.map((consents) => standing(consents, day))
  stand.forEach((consents, at) => {
    const other = stand[1 - at] ?? []
    for (const { id, scopes, organisation_id } of consents) {
      const held = scopesOf(scopes)
      const left = held.filter((scope) => !leaving.includes(scope) || allows(other, scope, organisation_id))
      if (left.length === held.length) continue
      const patch =
        left.length > 0 ? { scopes: JSON.stringify(left) } : { withdrawn_on: day, withdrawn_because: reason }
      update(ctx, 'consent', id, patch)
    }
  })
}
