// Privacy (domain.md 3.11): on what a record rests, who agreed to what, who was told, who may be named.
import type { privacyContract } from '../../../shared/contract/privacy.ts'
import { rowOf, savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { setBasis } from './basis.ts'
import { addConsent, addObjection, liftObjection, withdrawConsent } from './consents.ts'
import { addDisclosure } from './disclosures.ts'
import { namingOf } from './naming.ts'
import { privacyOf } from './page.ts'

export { defaultBasis } from './basis.ts'
export { recordDisclosure } from './disclosures.ts'
export { namingOf } from './naming.ts'

export const privacyHandlers = {
  'privacy.of': privacyOf,
  'privacy.setBasis': (ctx, input) => savedAs(ctx, setBasis(ctx, input)),
  'consents.add': (ctx, input) => savedAs(ctx, addConsent(ctx, input)),
  'consents.withdraw': (ctx, input) => savedAs(ctx, withdrawConsent(ctx, input)),
  'objections.add': (ctx, input) => savedAs(ctx, addObjection(ctx, input)),
  'objections.lift': (ctx, input) => savedAs(ctx, liftObjection(ctx, input)),
  'disclosures.add': (ctx, input) => savedAs(ctx, addDisclosure(ctx, input)),
  'privacy.mayName': (ctx, { organisationId, personIds }) =>
    personIds.map((id) => {
      const { ref, name_latin, name_cyrillic } = rowOf(ctx, 'person', id)
      return {
        ...namingOf(ctx, id, { level: 'partner', organisationId }),
        id,
        ref,
        label: name_latin || name_cyrillic,
      }
    }),
} satisfies HandlersFor<typeof privacyContract>
