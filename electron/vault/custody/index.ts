// Custody: where each person is held, since when, how surely, and what courts decided.
import type { custodyContract } from '../../../shared/contract/custody.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'
import { AppError } from '../../../shared/result.ts'
import { rowOf, savedAs } from '../audit/change.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { all, first } from '../database/run.ts'
import { correctPeriod, unvoidPeriod, voidPeriod, voidSentence } from './correct.ts'
import { factsOf, periodRows } from './facts.ts'
import { type Liberty, libertyOn } from './liberty.ts'
import { statusOn } from './status-on.ts'
import { showPeriod, timelineOf } from './timeline.ts'
import { recordHappening } from './what-happened.ts'

export {
  countByClass,
  type Counts,
  detainedWorkers,
  libertiesOver,
  libertyOf,
  statusOn,
} from './status-on.ts'

export const libertyToday = (ctx: Context, personId: string): Liberty | null =>
  libertyOn(factsOf(ctx, personId), today(ctx))

/** Computed end of the effective term, ISO day; null without one. */
export const termEndsOn = (ctx: Context, personId: string): string | null => factsOf(ctx, personId).termEndsOn

const sourceOf = (ctx: Context, id: string | null) =>
  new Map(
    id === null
      ? []
      : [first(ctx, ctx.db.selectFrom('v_source').select(['id', 'title']).where('id', '=', id))].flatMap(
          (source) => (source ? [[source.id, source] as const] : []),
        ),
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
    const { person_id, source_id } = rowOf(ctx, 'custody_period', id)
    const rows = periodRows(ctx, person_id)
    const index = rows.findIndex((row) => row.id === id)
    const row = rows[index]
    if (!row) throw new AppError({ code: 'not_found' })
    return showPeriod(row, index + 1, sourceOf(ctx, source_id))
  },
  'facilities.lookup': (ctx, { search }) => {
    const keys = searchKeys(search)
    return all(
      ctx,
      ctx.db
        .selectFrom('facility')
        .select(['id', 'name as label', 'search_key'])
        .where('deleted_at', 'is', null)
        .orderBy('name'),
    )
      .filter(({ search_key }) =>
        keys.every((key) => search_key.split(' ').some((word) => word.startsWith(key))),
      )
      .slice(0, 20)
      .map(({ id, label }) => ({ id, label }))
  },
} satisfies HandlersFor<typeof custodyContract>
