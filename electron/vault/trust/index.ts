// When a partner or courier falls: one action stops what goes there and says what they know.
import type { trustContract } from '../../../shared/contract/trust.ts'
import { savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { exposureOf } from './exposure.ts'
import { lift, suspend, suspensionsOf } from './suspension.ts'

export { assertTrusted, isTrusted } from './suspension.ts'

export const trustHandlers = {
  'trust.suspensions': (ctx, whom) =>
    suspensionsOf(ctx, whom).map((row) => ({
      id: row.id,
      version: row.row_version,
      since: row.since,
      because: row.because,
      liftedOn: row.lifted_on,
    })),
  'trust.suspend': (ctx, input) => savedAs(ctx, suspend(ctx, input)),
  'trust.lift': (ctx, input) => savedAs(ctx, lift(ctx, input)),
  'trust.exposure': (ctx, whom) => exposureOf(ctx, whom),
} satisfies HandlersFor<typeof trustContract>
