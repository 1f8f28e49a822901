// person_register: every person as the list of people wants her, kept so that a page comes from an index (architecture 4).
import { inParts } from '../../../shared/in-parts.ts'
import { rowOf } from '../audit/change.ts'
import type { Keep } from '../audit/derive.ts'
import { type Context, today } from '../context.ts'
import { custodyToday } from '../custody/index.ts'
import { docOf } from '../search/index.ts'

const replace = `insert or replace into person_register (doc, person_id, archived, sort_name, ref,
  status, regime, since, certain, facility, last_confirmed, overdue_since, term_ends_on, computed_on)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const list = 'insert or ignore into person_listed (doc) values (?)'
const unlist = 'delete from person_listed where doc = ?'

const many = (ctx: Context, ids: readonly string[]): void => {
  const custody = custodyToday(ctx, ids)
  for (const personId of ids) {
    const person = rowOf(ctx, 'person', personId)
    const { liberty = null, termEndsOn = null } = custody.get(personId) ?? {}
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
        termEndsOn,
        today(ctx),
      )
    ctx.prepare(person.deleted_at === null ? list : unlist).run(doc)
  }
}

/** Makes the rows of persons anew; their search documents are there. Without custody a status is empty. */
export const keepRegister: Keep = Object.assign((ctx: Context, id: string) => many(ctx, [id]), { many })

const together = 500
/** At the first unlock of a day: terms end and uncertain edges pass without anybody touching a record. */
export const refreshRegister = (ctx: Context): void => {
  const stale = ctx
    .prepare("select person_id from person_register where computed_on < ? and status <> ''")
    .pluck()
    .all(today(ctx)) as string[]
  const refresh = () => {
    for (const some of inParts(stale, together)) many(ctx, some)
  }
  if (stale.length) ctx.sqlite.transaction(refresh).immediate()
}
