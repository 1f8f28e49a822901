import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { personRoles } from '../../../shared/vocabulary.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { matches } from '../search/index.ts'

type Roles = (typeof personRoles)[number][]
/** A JSON list that the vault itself wrote from the closed list of roles. */
export const rolesOf = (json: string): Roles => JSON.parse(json) as Roles

export const listPeople = (ctx: Context, input: Parsed<'people.list'>): Output<'people.list'> => {
  const { role, status, campaign } = input.filters
  let query = ctx.db
    .selectFrom('person as p')
    .innerJoin('v_liberty as l', 'l.person_id', 'p.id')
    .where('p.deleted_at', input.archived ? 'is not' : 'is', null)
    .select([
      'p.id',
      'p.ref',
      'p.row_version',
      'p.name_latin',
      'p.name_cyrillic',
      'p.roles',
      'p.is_example',
      'p.deleted_at',
    ])
    .select(['l.status', 'l.since', 'l.certain', 'l.facility', 'l.last_confirmed'])
  if (input.search.trim()) query = query.where(matches('p.id', 'people', input.search))
  if (status?.length) query = query.where(isOneOf('l.status', status))
  if (role?.length)
    query = query.where(
      sql<boolean>`p.id in (select person_id from v_person_role where role in (select value from json_each(${JSON.stringify(role)})))`,
    )
  if (campaign?.length)
    query = query.where(
      sql<boolean>`p.id in (select person_id from v_person_role where campaign_id in (select value from json_each(${JSON.stringify(campaign)})))`,
    )
  return pageOf(ctx, input, {
    query,
    id: 'p.id',
    sorts: {
      name: 'p.sort_name',
      ref: 'p.ref',
      status: 'l.status',
      since: 'l.since',
      confirmed: 'l.last_confirmed',
    },
    show: (row) => ({
      id: row.id,
      ref: row.ref,
      version: row.row_version,
      nameLatin: row.name_latin,
      nameCyrillic: row.name_cyrillic,
      roles: rolesOf(row.roles),
      status: row.status || null,
      statusSince: row.since || null,
      statusCertain: row.certain === 1,
      facility: row.facility,
      lastConfirmed: row.last_confirmed || null,
      isExample: row.is_example === 1,
      archivedAt: row.deleted_at,
    }),
  })
}
