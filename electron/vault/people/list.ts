import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { personRoles } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { countMatches, matchesDoc, matchOf } from '../search/index.ts'

type Roles = (typeof personRoles)[number][]
/** A JSON list that the vault itself wrote from the closed list of roles. */
export const rolesOf = (json: string): Roles => JSON.parse(json) as Roles

const holds = (column: 'role' | 'campaign_id', values: readonly string[]) =>
  sql<boolean>`r.person_id in (select person_id from v_person_role where ${isOneOf(column, values)})`

export const listPeople = (ctx: Context, input: Parsed<'people.list'>): Output<'people.list'> => {
  const { role, status, campaign } = input.filters
  const match = input.search.trim() ? matchOf(ctx, 'people', input.search) : undefined
  const register = ctx.db.selectFrom('person_register as r')
  let which = register.where('r.archived', '=', Number(input.archived))
  if (match !== undefined) which = which.where(matchesDoc('r.doc', match))
  if (status?.length) which = which.where(isOneOf('r.status', status))
  if (role?.length) which = which.where(holds('role', role))
  if (campaign?.length) which = which.where(holds('campaign_id', campaign))
  const isNarrowed = input.archived || Object.values(input.filters).some((values) => values.length > 0)
  return pageOf(ctx, input, {
    which,
    count: match !== undefined && !isNarrowed ? () => countMatches(ctx, 'person_listed', match) : undefined,
    query: register
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select(['p.id', 'p.row_version', 'p.name_latin', 'p.name_cyrillic', 'p.roles'])
      .select(['p.occupation', 'p.settlement', 'p.region'])
      .select(['p.is_example', 'p.deleted_at'])
      .select(['r.ref', 'r.status', 'r.since', 'r.certain', 'r.facility', 'r.last_confirmed']),
    id: 'r.person_id',
    sorts: {
      name: 'r.sort_name',
      ref: 'r.ref',
      status: 'r.status',
      since: 'r.since',
      confirmed: 'r.last_confirmed',
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
      occupation: row.occupation,
      settlement: row.settlement,
      region: row.region,
      isExample: row.is_example === 1,
      archivedAt: row.deleted_at,
    }),
  })
}
