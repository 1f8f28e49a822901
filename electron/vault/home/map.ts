// Where the campaign is heard: what a map of countries shows.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

type Country = Output<'home.map'>[number]

/** Countries with a mission, with letters sent to one by the day, or with an action held by then; the busiest first. */
export const mapOf = (ctx: Context, { campaignId, on }: Parsed<'home.map'>): Country[] => {
  const countries = new Map<string, Country>()
  const add = (
    key: 'missions' | 'letters' | 'actions',
    rows: { country: string | null; count: number }[],
  ) => {
    for (const { country, count } of rows) {
      if (!country) continue
      const known = countries.get(country) ?? { country, missions: 0, letters: 0, actions: 0 }
      countries.set(country, { ...known, [key]: count })
    }
  }
  const count = sql<number>`count(*)`.as('count')
  add(
    'missions',
    all(
      ctx,
      ctx.db
        .selectFrom('v_organisation')
        .select(['host_state as country', count])
        .where('kind', '=', 'diplomatic_mission')
        .where('deleted_at', 'is', null)
        .groupBy('host_state'),
    ),
  )
  add(
    'letters',
    all(
      ctx,
      ctx.db
        .selectFrom('v_letter_recipient as r')
        .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
        .select(['o.host_state as country', count])
        .where('r.direction', '=', 'out')
        .where('r.role', '=', 'direct')
        .where('r.campaign_id', '=', campaignId)
        .where('r.sort_day', '<=', on)
        .groupBy('o.host_state'),
    ),
  )
  add(
    'actions',
    all(
      ctx,
      ctx.db
        .selectFrom('v_action')
        .select(['country', count])
        .where('state', '=', 'held')
        .where('campaign_id', '=', campaignId)
        .where('sort_day', '<=', on)
        .groupBy('country'),
    ),
  )
  return [...countries.values()].toSorted(
    (a, b) => b.letters - a.letters || b.actions - a.actions || a.country.localeCompare(b.country),
  )
}
