// Figures are claims with a source; sources disagree, and nothing merges them silently.
import type { z } from 'zod'
import type { figureFields } from '../../../shared/contract/campaigns.ts'
import { fieldError } from '../../../shared/result.ts'
import {
  type employmentHarmKinds,
  type figureMetrics,
  type harmKinds,
  type personRoles,
  wordQualifiers,
} from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { sourceIdOf } from '../sources/index.ts'
import type { Existing } from './save.ts'

type Metric = (typeof figureMetrics)[number]
type WorkHarm = (typeof employmentHarmKinds)[number]
/** By which role, harm or loss of work a person counts for a metric. */
const countable: Partial<
  Record<Metric, { role?: (typeof personRoles)[number]; harm?: (typeof harmKinds)[number]; work?: WorkHarm }>
> = {
  tried: { role: 'defendant' },
  detained: { role: 'detained_worker' },
  killed: { role: 'killed', harm: 'killed' },
  wounded: { role: 'wounded', harm: 'wounded' },
  tortured: { harm: 'tortured' },
  dismissed: { role: 'dismissed', work: 'dismissed' },
  suspended: { work: 'suspended' },
}

/** One after the other from indexes, so that a count that is enough ends early. */
const persons = `select distinct f.person_id from (
    select person_id from v_person_role where role = @role and campaign_id = @campaign
    union all select person_id from v_harm where harm = @harm
      and person_id in (select person_id from v_person_role where campaign_id = @campaign)
    union all select person_id from v_employment_harm where harm = @work
      and person_id in (select person_id from v_person_role where campaign_id = @campaign)
  ) f join v_person p on p.id = f.person_id where p.deleted_at is null limit @enough`

/**
 * Persons recorded for a metric, each once, to stand beside the claim; null where persons cannot be counted. With
 * `enough`, no more than so many are counted: a claim of 37 is contradicted by the 38th, however many there are.
 */
export const recordedPersons = (
  ctx: Context,
  campaign: string,
  metric: Metric,
  enough = -1,
): number | null => {
  const by = countable[metric]
  if (!by) return null
  const { role = null, harm = null, work = null } = by
  const counted = ctx.prepare(`select count(*) from (${persons})`).pluck()
  return Number(counted.get({ campaign, role, harm, work, enough }))
}

/** The claim adopted before, for the same metric, event and day, steps back. */
const stepBack = (
  ctx: Context,
  {
    id,
    campaign_id,
    metric,
    event_id,
    as_of_text,
  }: { id: string; campaign_id: string; metric: Metric; event_id: string | null; as_of_text: string },
): void => {
  const adopted = all(
    ctx,
    ctx.db
      .selectFrom('figure_claim')
      .select('id')
      .where('campaign_id', '=', campaign_id)
      .where('metric', '=', metric)
      .where('event_id', event_id === null ? 'is' : '=', event_id)
      .where('as_of_text', '=', as_of_text)
      .where('is_adopted', '=', 1)
      .where('deleted_at', 'is', null)
      .where('id', '<>', id),
  )
  for (const claim of adopted) update(ctx, 'figure_claim', claim.id, { is_adopted: 0 })
}

export const adoptFigure = (ctx: Context, id: string) => {
  stepBack(ctx, rowOf(ctx, 'figure_claim', id))
  return update(ctx, 'figure_claim', id, { is_adopted: 1 })
}

export const saveFigure = (ctx: Context, fields: z.output<typeof figureFields>, existing?: Existing) => {
  const { campaignId, eventId, metric, value, qualifier, asOf, claimant, source, note, isAdopted } = fields
  if (value === null && !wordQualifiers.includes(qualifier)) throw fieldError('value', 'required')
  const columns = {
    campaign_id: campaignId,
    event_id: eventId,
    metric,
    value,
    qualifier,
    ...dateColumns('as_of', asOf),
    claimant,
    note,
    source_id: sourceIdOf(ctx, source),
    is_adopted: 0,
  }
  const claim = existing
    ? update(ctx, 'figure_claim', existing.id, columns, existing)
    : create(ctx, 'figure_claim', columns)
  return isAdopted ? adoptFigure(ctx, claim.id) : claim
}
