// A release stands and falls with the period it ended.
import type { PartialDate } from '../../../shared/partial-date.ts'
import { archive, create, restore, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

type Period = Schema['custody_period']
type Told = Pick<Schema['release_event'], 'kind' | 'conditions'> & { on: PartialDate; sourceId: string }

export const recordRelease = (ctx: Context, period: Period, { on, kind, conditions, sourceId }: Told) =>
  create(ctx, 'release_event', {
    person_id: period.person_id,
    custody_period_id: period.id,
    ...dateColumns('date', on),
    kind,
    conditions,
    source_id: sourceId,
  })

const releasesFrom = (ctx: Context, periodId: string) =>
  all(ctx, ctx.db.selectFrom('release_event').selectAll().where('custody_period_id', '=', periodId))

/** After its period was corrected or voided: on the day that ended it, and gone where nothing did. */
export const keepReleases = (ctx: Context, { id, ...period }: Period): void => {
  const ended = period.voided_at === null && optionalDateOf(period.end_text, period.end_qualifier)
  for (const release of releasesFrom(ctx, id)) {
    if (release.deleted_at !== null) continue
    if (ended) update(ctx, 'release_event', release.id, dateColumns('date', ended))
    else archive(ctx, 'release_event', release.id)
  }
}
/** What went with a voided period comes back with it; what was taken back before stays so. */
export const bringBackReleases = (ctx: Context, { id, voided_at }: Period): void => {
  for (const { id: release, deleted_at } of releasesFrom(ctx, id))
    if (deleted_at !== null && voided_at !== null && deleted_at >= voided_at)
      restore(ctx, 'release_event', release)
}
