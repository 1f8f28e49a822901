import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { matches } from '../search/index.ts'

const lettersOut = sql<number>`(select count(*) from v_letter_recipient r where r.organisation_id = o.id and r.direction = 'out')`
const lettersIn = sql<number>`(select count(*) from v_letter l where l.from_organisation_id = o.id)`

/** Organisations as the lists show them. */
export const organisations = (ctx: Context) =>
  ctx.db
    .selectFrom('organisation as o')
    .leftJoin('diplomatic_mission as m', 'm.id', 'o.id')
    .select([
      'o.id',
      'o.ref',
      'o.row_version as version',
      'o.name',
      'o.short_name as shortName',
      'o.kind',
      'o.country',
      'o.relation',
      'm.city',
      'o.is_example',
      'o.deleted_at as archivedAt',
    ])
    .select([lettersOut.as('lettersOut'), lettersIn.as('lettersIn')])

export const listOrganisations = (
  ctx: Context,
  input: Parsed<'organisations.list'>,
): Output<'organisations.list'> => {
  const { kind, relation, country } = input.filters
  let which = ctx.db
    .selectFrom('organisation as o')
    .where('o.deleted_at', input.archived ? 'is not' : 'is', null)
  if (input.search.trim()) which = which.where(matches(ctx, 'o.id', 'organisations', input.search))
  if (kind?.length) which = which.where(isOneOf('o.kind', kind))
  if (relation?.length) which = which.where(isOneOf('o.relation', relation))
  if (country?.length) which = which.where(isOneOf('o.country', country))
  return pageOf(ctx, input, {
    which,
    query: organisations(ctx),
    id: 'o.id',
    sorts: { name: 'o.sort_name', ref: 'o.ref', kind: 'o.kind', country: 'o.country' },
    show: showExample,
  })
}
