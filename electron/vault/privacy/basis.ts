import type { Parsed } from '../../../shared/contract/index.ts'
import type { personRoles, StorageBasis } from '../../../shared/vocabulary/index.ts'
import { update } from '../audit/change.ts'
import type { Context } from '../context.ts'

type Role = (typeof personRoles)[number]
/** The strongest first: whom the campaign is for is kept in her own vital interest, whoever else has agreed. */
const byRole: readonly (readonly [StorageBasis, readonly Role[]])[] = [
  ['vital_interest', ['detained_worker', 'defendant', 'killed', 'wounded']],
  ['overriding_interest', ['dismissed', 'locked_out', 'witness']],
  ['public_source', ['official']],
]

/** P2: on what a person's data are kept where nobody has chosen; consent for everybody else. */
export const defaultBasis = (roles: readonly Role[]): StorageBasis =>
  byRole.find(([, some]) => some.some((role) => roles.includes(role)))?.[0] ?? 'consent'

export const setBasis = (
  ctx: Context,
  {
    personId,
    version,
    basis,
    publicSourceId,
    notInformedBecause,
    informReviewOn,
  }: Parsed<'privacy.setBasis'>,
) =>
  update(
    ctx,
    'person',
    personId,
    {
      storage_basis: basis,
      public_source_id: publicSourceId,
      not_informed_because: notInformedBecause,
      inform_review_on: informReviewOn,
    },
    { version },
  )
