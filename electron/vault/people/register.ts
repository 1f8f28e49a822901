// person_register: every person as the list of people wants her, kept so that a page comes from an index (architecture 4).
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { libertyToday, termEndsOn } from '../custody/index.ts'
import { docOf } from '../search/index.ts'

const replace = `insert or replace into person_register (doc, person_id, archived, sort_name, ref,
  status, regime, since, certain, facility, last_confirmed, overdue_since, term_ends_on, computed_on)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const list = 'insert or ignore into person_listed (doc) values (?)'
const unlist = 'delete from person_listed where doc = ?'

/** Makes the row of one person anew; her search document is there. Without custody her status is empty. */
export const keepRegister = (ctx: Context, personId: string): void => {
  const person = rowOf(ctx, 'person', personId)
  const liberty = libertyToday(ctx, personId)
  const doc = docOf(ctx, 'people', personId)
  ctx
    .prepare(replace)
    .run(
      doc,
      personId,
      Number(person.deleted_at !== null),
      person.sort_name,
      person.ref,
      liberty?.status ?? '',
      liberty?.regime ?? null,
      liberty?.since ?? '',
      Number(liberty?.certain ?? true),
      liberty?.facility ?? null,
      liberty?.lastConfirmed ?? '',
      liberty?.overdueSince ?? null,
      termEndsOn(ctx, personId),
      today(ctx),
    )
  const isListed = person.deleted_at === null
  ctx.prepare(isListed ? list : unlist).run(doc)
}

/** At the first unlock of a day: terms end and uncertain edges pass without anybody touching a record. */
export const refreshRegister = (ctx: Context): void => {
  const stale = ctx
    .prepare("select person_id as id from person_register where computed_on < ? and status <> ''")
    .all(today(ctx)) as { id: string }[]
  if (stale.length) ctx.sqlite.transaction(() => stale.forEach(({ id }) => keepRegister(ctx, id))).immediate()
}
