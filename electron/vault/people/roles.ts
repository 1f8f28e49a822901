// What somebody is in a campaign, and since when (domain.md 3.3).
import type { Parsed } from '../../../shared/contract/index.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { optionalDateColumns, optionalDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { assertNotErased } from '../erasure/index.ts'
import { assertWithinLife } from '../facts/told.ts'
import { optionalSourceIdOf, shownSource } from '../sources/index.ts'

type Role = { role: Schema['person_role']['role']; campaignId: string | null }

/** Gives a role in a campaign, or in none; since when is told apart. */
export const addRole = (ctx: Context, personId: string, { role, campaignId }: Role) =>
  create(ctx, 'person_role', {
    person_id: personId,
    role,
    campaign_id: campaignId,
    ...optionalDateColumns('since', null),
    source_id: null,
  })

/** Says since when somebody has a role, and where that is known from. Refuses a day to come, or outside her life. */
export const tellRole = (ctx: Context, { id, version, since, source }: Parsed<'people.tellRole'>) => {
  const { person_id } = rowOf(ctx, 'person_role', id)
  assertNotErased(ctx, 'person', person_id)
  const from = since && boundsOf(since).min
  if (from && from > today(ctx)) throw fieldError('since', 'in_the_future')
  if (since) assertWithinLife(ctx, person_id, 'since', since)
  const patch = { ...optionalDateColumns('since', since), source_id: optionalSourceIdOf(ctx, source) }
  return update(ctx, 'person_role', id, patch, { version })
}

/** The roles of a person in every campaign, in the order they were given. */
export const rolesHeld = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('person_role as r')
      .leftJoin('v_campaign as c', 'c.id', 'r.campaign_id')
      .selectAll('r')
      .select('c.title as campaign')
      .where('r.person_id', '=', personId)
      .where('r.deleted_at', 'is', null)
      .orderBy('r.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    role: row.role,
    campaignId: row.campaign_id,
    campaign: row.campaign,
    since: optionalDateOf(row.since_text, row.since_qualifier),
    source: shownSource(ctx, row.source_id),
    recordedAt: row.updated_at,
  }))
