// Figures that are printed and rest on little: fewer persons on record than they say, or a source nobody trusts.
import { sql } from 'kysely'
import type { PartialDate } from '../../../shared/partial-date.ts'
import type { QualityReason } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { recordedPersons } from './figures.ts'

type Claim = Pick<Schema['figure_claim'], 'metric' | 'value' | 'qualifier' | 'campaign_id'>
type Doubt = Extract<QualityReason, 'fewer_recorded' | 'more_recorded' | 'weak_source'>
export type Unsupported = {
  id: string
  asOf: PartialDate
  day: string
  reason: Doubt
  claimed?: number
  recorded?: number
}

const trusted: readonly string[] = ['high', 'likely']
/** What "at least" and "more than" say is not contradicted by more; a word for a size is contradicted by nothing. */
const fewerOnly: readonly string[] = ['at_least', 'more_than', 'about']

/** What the record of persons says against a claim; null where it says nothing, or where persons cannot be counted. */
const contradicted = (ctx: Context, { campaign_id, metric, value, qualifier }: Claim) => {
  if (value === null) return null
  const recorded = recordedPersons(ctx, campaign_id, metric, value + 1)
  if (recorded === null || recorded === value) return null
  if (recorded < value) return { reason: 'fewer_recorded' as const, claimed: value, recorded }
  if (fewerOnly.includes(qualifier)) return null
  const all = recordedPersons(ctx, campaign_id, metric) ?? recorded
  return { reason: 'more_recorded' as const, claimed: value, recorded: all }
}

/** The adopted claims of a campaign, the newest of each metric and event: what the record of today can be held against. */
const newestAdopted = (ctx: Context, campaignId: string) => {
  const adopted = all(
    ctx,
    ctx.db
      .selectFrom('figure_claim as f')
      .innerJoin('v_source as s', 's.id', 'f.source_id')
      .selectAll('f')
      .select('s.reliability')
      .where('f.campaign_id', '=', campaignId)
      .where('f.is_adopted', '=', 1)
      .where('f.deleted_at', 'is', null)
      .orderBy(sql`coalesce(f.as_of_max, f.as_of_text)`)
      .orderBy('f.id'),
  )
  return [...new Map(adopted.map((claim) => [`${claim.metric} ${claim.event_id ?? ''}`, claim])).values()]
}

export const unsupportedFigures = (ctx: Context, campaignId: string): Unsupported[] =>
  newestAdopted(ctx, campaignId).flatMap((claim) => {
    const doubt =
      contradicted(ctx, claim) ??
      (trusted.includes(claim.reliability) ? null : { reason: 'weak_source' as const })
    const asOf = partialDateOf(claim.as_of_text, claim.as_of_qualifier)
    return doubt ? [{ id: claim.id, asOf, day: claim.as_of_min ?? claim.as_of_text, ...doubt }] : []
  })

/** The campaigns whose figures rest on a source. */
export const campaignsCiting = (ctx: Context, sourceId: string): string[] =>
  ctx
    .prepare('select distinct campaign_id from figure_claim where source_id = ? and deleted_at is null')
    .pluck()
    .all(sourceId) as string[]
