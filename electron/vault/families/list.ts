import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { matches } from '../search/index.ts'

const caregiver = sql<
  string | null
>`(select p.label from household_member m join v_person p on p.id = m.person_id
  where m.household_id = h.id and m.is_caregiver = 1 and m.to_on is null and m.deleted_at is null)`
const lastAid = sql<string>`coalesce((select max(on_day) from v_payment where household_id = h.id and status in ('sent', 'settled')), '')`

export const listHouseholds = (ctx: Context, input: Parsed<'households.list'>): Output<'households.list'> => {
  const { ground, risk, campaign } = input.filters
  let query = ctx.db
    .selectFrom('household as h')
    .leftJoin('v_person as p', 'p.id', 'h.ground_person_id')
    .where('h.deleted_at', input.archived ? 'is not' : 'is', null)
    .select([
      'h.id',
      'h.ref',
      'h.row_version',
      'h.label',
      'h.people_count',
      'h.dependants_count',
      'h.ground',
      'h.settlement',
      'h.risk_level',
      'h.is_example',
      'h.deleted_at',
      'p.label as ground_person',
    ])
    .select([caregiver.as('caregiver'), lastAid.as('last_aid')])
  if (input.search.trim()) query = query.where(matches(ctx, 'h.id', 'households', input.search))
  if (ground?.length) query = query.where(isOneOf('h.ground', ground))
  if (risk?.length) query = query.where(isOneOf('h.risk_level', risk))
  if (campaign?.length) query = query.where(isOneOf('h.campaign_id', campaign))
  return pageOf(ctx, input, {
    query,
    id: 'h.id',
    sums: { peopleCount: { amount: 'h.people_count' }, dependantsCount: { amount: 'h.dependants_count' } },
    sorts: { name: 'h.sort_name', ref: 'h.ref', people: 'h.people_count', risk: 'h.risk_rank' },
    show: (row) => ({
      id: row.id,
      ref: row.ref,
      version: row.row_version,
      label: row.label,
      peopleCount: row.people_count,
      dependantsCount: row.dependants_count,
      ground: row.ground,
      groundPerson: row.ground_person,
      settlement: row.settlement,
      riskLevel: row.risk_level,
      caregiver: row.caregiver,
      lastAidOn: row.last_aid || null,
      isExample: row.is_example === 1,
      archivedAt: row.deleted_at,
    }),
  })
}
