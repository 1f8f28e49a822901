// Diplomatic missions as a register of their own (domain.md 3.6).
import { sql } from 'kysely'
import { missionFields } from '../../../shared/contract/organisations.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { z } from 'zod'
import { type Context, today } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import { matches } from '../search/index.ts'

const json = z.json()
/** A schema is built once: built for each row it costs more than the page's queries. */
const channelsOf = (text: string) => missionFields.shape.channels.parse(json.parse(JSON.parse(text)))
const isActive = (day: string) => sql<number>`(m.active_to is null or m.active_to >= ${day})`

/** Our own letters out to each of these missions, how many each answered, and the day of the last. */
export const lettersTo = (ctx: Context, ids: readonly string[]) =>
  new Map(
    all(ctx, ctx.db.selectFrom('v_letters_to').selectAll().where(isOneOf('organisation_id', ids))).map(
      (figures) => [figures.organisation_id, figures],
    ),
  )

export const listMissions = (ctx: Context, input: Parsed<'missions.list'>): Output<'missions.list'> => {
  const { host, sending, type, active, checked } = input.filters
  const day = today(ctx)
  let which = ctx.db
    .selectFrom('diplomatic_mission as m')
    .innerJoin('organisation as o', 'o.id', 'm.id')
    .where('o.deleted_at', input.archived ? 'is not' : 'is', null)
  if (input.search.trim()) which = which.where(matches(ctx, 'm.id', 'organisations', input.search))
  if (host?.length) which = which.where(isOneOf('m.host_state', host))
  if (sending?.length) which = which.where(isOneOf('m.sending_state', sending))
  if (type?.length) which = which.where(isOneOf('m.mission_type', type))
  if (active?.length === 1)
    which = which.where(sql<boolean>`${isActive(day)} = ${active[0] === 'yes' ? 1 : 0}`)
  if (checked?.length === 1) which = which.where('m.is_checked', '=', checked[0] === 'yes' ? 1 : 0)
  const { rows, ...page } = pageOf(ctx, input, {
    which,
    query: ctx.db
      .selectFrom('diplomatic_mission as m')
      .innerJoin('organisation as o', 'o.id', 'm.id')
      .select([
        'm.id',
        'o.ref',
        'o.row_version as version',
        'o.name',
        'm.mission_type as missionType',
        'm.city',
        'm.host_state as hostState',
        'm.sending_state as sendingState',
        'm.channels',
        'o.is_example',
        'o.deleted_at as archivedAt',
        'm.is_checked',
      ])
      .select(isActive(day).as('is_active')),
    id: 'm.id',
    sorts: { city: 'm.city', host: 'm.host_state' },
    show: showExample,
  })
  const letters = lettersTo(
    ctx,
    rows.map(({ id }) => id),
  )
  return {
    ...page,
    rows: rows.map(({ channels, is_checked, is_active, ...row }) => ({
      ...row,
      channels: channelsOf(channels),
      isChecked: is_checked === 1,
      isActive: is_active === 1,
      lettersOut: letters.get(row.id)?.letters ?? 0,
      answered: letters.get(row.id)?.answered ?? 0,
      lastLetterOn: letters.get(row.id)?.last_on ?? null,
    })),
  }
}
