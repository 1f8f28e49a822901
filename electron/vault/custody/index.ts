// Custody: where each person is held, since when, how surely, and what courts decided.
import type { custodyContract } from '../../../shared/contract/custody.ts'
import { AppError } from '../../../shared/result.ts'
import { archive, rowOf, savedAs } from '../audit/change.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { conditionNotes } from './conditions.ts'
import { correctPeriod, unvoidPeriod, voidPeriod, voidSentence } from './correct.ts'
import { countSentence } from './count.ts'
import { deathLink } from './death.ts'
import { facilityHandlers } from './facilities.ts'
import { factsOf, factsOfMany } from './facts.ts'
import { type Liberty, libertyOn } from './liberty.ts'
import { round } from './round.ts'
import { statusOn } from './status-on.ts'
import { timelineOf } from './timeline.ts'
import { whomToCall } from './whom-to-call.ts'
import { recordHappening } from './what-happened.ts'
import { countsOn, onDay } from './who-was-where.ts'

export { endByDeath } from './death.ts'
export { everHeldAt } from './facilities.ts'
export { factsOfMany } from './facts.ts'
export { confirmedForDays, gapsOf, isCustodial } from './liberty.ts'
export { possibleOverlaps } from './overlap.ts'
export { assertCustody, assertOneCustody } from './rules.ts'
export {
  countByClass,
  type Counts,
  detainedWorkers,
  libertiesOver,
  libertyOf,
  statusOn,
} from './status-on.ts'

export { timelineOf } from './timeline.ts'

export const libertyToday = (ctx: Context, personId: string): Liberty | null =>
  libertyOn(factsOf(ctx, personId), today(ctx))

/** Of many persons: their liberty today, null without custody, and the computed end of the effective term, ISO day. */
export const custodyToday = (ctx: Context, ids: readonly string[]) =>
  new Map(
    [...factsOfMany(ctx, ids)].map(([id, { facts }]) => [
      id,
      { liberty: libertyOn(facts, facts.today), termEndsOn: facts.termEndsOn },
    ]),
  )

export const custodyHandlers = {
  'custody.timeline': timelineOf,
  'custody.statusOn': (ctx, { campaignId, on }) => statusOn(ctx, campaignId, on),
  'custody.record': (ctx, entry) => savedAs(ctx, recordHappening(ctx, entry)),
  'custody.voidPeriod': (ctx, input) => savedAs(ctx, voidPeriod(ctx, input)),
  'custody.unvoidPeriod': (ctx, input) => savedAs(ctx, unvoidPeriod(ctx, input)),
  'custody.correctPeriod': (ctx, input) => savedAs(ctx, correctPeriod(ctx, input)),
  'custody.voidSentence': (ctx, input) => savedAs(ctx, voidSentence(ctx, input)),
  'custody.get': (ctx, { id }) => {
    const { person_id } = rowOf(ctx, 'custody_period', id)
    const period = timelineOf(ctx, { personId: person_id, on: null }).periods.find((each) => each.id === id)
    if (!period) throw new AppError({ code: 'not_found' })
    return period
  },
  'custody.countSentence': (ctx, input) => savedAs(ctx, countSentence(ctx, input)),
  'custody.onDay': onDay,
  'custody.countsOn': countsOn,
  'custody.round': round,
  'custody.whomToCall': (ctx, { personId }) => whomToCall(ctx, personId),
  'custody.deathLink': deathLink,
  'conditionNotes.list': (ctx, { personId }) => conditionNotes(ctx, personId),
  'conditionNotes.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'condition_note', id, { version })),
  ...facilityHandlers,
} satisfies HandlersFor<typeof custodyContract>
