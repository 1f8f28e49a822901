// Where everybody of a campaign was on a day, computed once and held in the memory of the connection until anything in
// the vault changes: so a list of it is sorted, filtered and counted in SQL, by indices, as any other.
import type { LibertyClass } from '../../../shared/vocabulary/index.ts'
import { libertyClasses } from '../../../shared/vocabulary/index.ts'
import { type Context, today } from '../context.ts'
import type { Asked, DayState } from './who-was-where.ts'

/** `place` and `rank` are what the list is sorted by; `before` is empty where no second day is asked for. */
export type DayStateTable = {
  person_id: string
  doc: number
  sort_name: string
  ref: string
  status: LibertyClass
  rank: number
  place: string
  certain: number
  before: LibertyClass | ''
  changed: number
  added_later: number
}
type Member = Pick<DayStateTable, 'person_id' | 'doc' | 'sort_name' | 'ref'>

const question = `create temp table if not exists day_state_of (asked text not null, version text not null)`
const empty = `delete from temp.day_state_of;
  drop table if exists temp.day_state;
  create temp table day_state (person_id text not null, doc integer not null, sort_name text not null, ref text not null,
    status text not null, rank integer not null, place text not null, certain integer not null, before text not null,
    changed integer not null, added_later integer not null)`
/** Made once the rows are in: that is faster than keeping them all the while. */
const indices = `create index temp.day_state_name on day_state (sort_name, person_id);
  create index temp.day_state_ref on day_state (ref, person_id);
  create index temp.day_state_rank on day_state (rank, person_id);
  create index temp.day_state_place on day_state (place, person_id);
  create unique index temp.day_state_person on day_state (person_id)`
const insert = `insert into temp.day_state values (@person_id, @doc, @sort_name, @ref, @status, @rank, @place,
  @certain, @before, @changed, @added_later)`

/** Another one after every change, of this connection or of another. */
const versionOf = (ctx: Context, ahead = 0): string => {
  const changes = Number(ctx.prepare('select total_changes()').pluck().get())
  return `${String(ctx.sqlite.pragma('data_version', { simple: true }))} ${changes + ahead}`
}

type Day = {
  campaigns: readonly string[]
  asked: Asked
  members: () => readonly Member[]
  states: (ids: readonly string[]) => readonly DayState[]
}

/** Makes `day_state` hold the members as they were on the day asked for, unless it does already. */
export const keepDayStates = (ctx: Context, { campaigns, asked, members, states }: Day): void => {
  ctx.sqlite.exec(question)
  const asking = JSON.stringify([campaigns, asked, today(ctx)])
  const held = ctx.prepare('select version from temp.day_state_of where asked = ?').pluck().get(asking)
  if (held === versionOf(ctx)) return
  ctx.sqlite.transaction(() => {
    ctx.sqlite.exec(empty)
    const known = new Map(members().map((member) => [member.person_id, member]))
    const add = ctx.sqlite.prepare(insert)
    for (const { id, status, statusBefore, facility, certain, changed, addedLater } of states([
      ...known.keys(),
    ]))
      add.run({
        ...known.get(id),
        status,
        rank: libertyClasses.indexOf(status),
        place: facility?.toLowerCase() ?? '',
        certain: Number(certain),
        before: statusBefore ?? '',
        changed: Number(changed),
        added_later: Number(addedLater),
      })
    ctx.sqlite.exec(indices)
    // The row that says so is a change too.
    ctx.prepare('insert into temp.day_state_of values (?, ?)').run(asking, versionOf(ctx, 1))
  })()
}
