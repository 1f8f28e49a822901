// person_liberty: the computed status of every person, kept so that lists sort and filter by it (architecture 4).
import { type Context, today } from '../context.ts'
import { factsOf } from './facts.ts'
import { type Liberty, libertyOn } from './liberty.ts'

const upsert = `insert into person_liberty (person_id, status, regime, since, certain, facility, last_confirmed, overdue_since, computed_on)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict do update set status = excluded.status, regime = excluded.regime, since = excluded.since, certain = excluded.certain,
    facility = excluded.facility, last_confirmed = excluded.last_confirmed, overdue_since = excluded.overdue_since, computed_on = excluded.computed_on`

/** Makes the row of one person anew; a person without custody has one too, with an empty status. */
export const keepLiberty = (ctx: Context, personId: string): void => {
  const day = today(ctx)
  const liberty: Liberty | null = libertyOn(factsOf(ctx, personId), day)
  ctx
    .prepare(upsert)
    .run(
      personId,
      liberty?.status ?? '',
      liberty?.regime ?? null,
      liberty?.since ?? '',
      Number(liberty?.certain ?? true),
      liberty?.facility ?? null,
      liberty?.lastConfirmed ?? '',
      liberty?.overdueSince ?? null,
      day,
    )
}

/** At the first unlock of a day: terms end and uncertain edges pass without anybody touching a record. */
export const refreshLiberty = (ctx: Context): void => {
  const stale = ctx
    .prepare(
      `select l.person_id as id from person_liberty l where l.computed_on < ? and l.status <> ''
       and exists (select 1 from custody_period c where c.person_id = l.person_id)`,
    )
    .all(today(ctx)) as { id: string }[]
  if (stale.length) ctx.sqlite.transaction(() => stale.forEach(({ id }) => keepLiberty(ctx, id))).immediate()
}
