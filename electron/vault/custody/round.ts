// The confirmation round (C8): everybody with an open period, terms that are over first, then by the oldest confirmation.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { matchesDoc, matchOf } from '../search/index.ts'

const hasOpenPeriod = sql<boolean>`r.person_id in (select person_id from custody_period
  where end_text is null and voided_at is null and deleted_at is null)`

export const round = (ctx: Context, input: Parsed<'custody.round'>): Output<'custody.round'> => {
  const { status, campaign } = input.filters
  let which = ctx.db.selectFrom('v_register as r').where(hasOpenPeriod)
  if (input.search.trim()) which = which.where(matchesDoc('r.doc', matchOf(ctx, 'people', input.search)))
  if (status?.length) which = which.where(isOneOf('r.status', status))
  if (campaign?.length)
    which = which.where(
      sql<boolean>`r.person_id in (select person_id from v_person_role where ${isOneOf('campaign_id', campaign)})`,
    )
  return pageOf(ctx, input, {
    which,
    query: ctx.db
      .selectFrom('v_register as r')
      .innerJoin('v_person as p', 'p.id', 'r.person_id')
      .select(['p.id', 'p.ref', 'p.name_latin', 'p.name_cyrillic', 'p.is_example'])
      .select(['r.status', 'r.certain', 'r.regime', 'r.facility', 'r.last_confirmed', 'r.overdue_since']),
    id: 'r.person_id',
    sorts: { round: 'r.round_key', name: 'r.sort_name' },
    show: (row) => ({
      id: row.id,
      ref: row.ref,
      nameLatin: row.name_latin,
      nameCyrillic: row.name_cyrillic,
      isExample: row.is_example === 1,
      status: row.status || 'unknown',
      certain: row.certain === 1,
      regime: row.regime,
      facility: row.facility,
      lastConfirmed: row.last_confirmed || null,
      overdueSince: row.overdue_since,
    }),
  })
}
