// Who was where on a day: for the list, the charts and the reports, always the same computation.
import type { Output } from '../../../shared/contract/index.ts'
import type { LibertyClass } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { effectiveSentence, factsOf, periodRows, sentenceRows, standing } from './facts.ts'
import { type Liberty, libertyOn, libertyOver } from './liberty.ts'
import { showSentence } from './timeline.ts'

export type Member = {
  id: string
  ref: string
  name_latin: string
  name_cyrillic: string
  is_example: number
  roles: string
  added_on: string
}

/** The detained workers of a campaign, in the order of their numbers. */
export const detainedWorkers = (ctx: Context, campaignId: string): Member[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_person_role as r')
      .innerJoin('v_person as p', 'p.id', 'r.person_id')
      .select([
        'p.id',
        'p.ref',
        'p.name_latin',
        'p.name_cyrillic',
        'p.is_example',
        'p.roles',
        'r.created_at as added_on',
      ])
      .where('r.role', '=', 'detained_worker')
      .where('r.campaign_id', '=', campaignId)
      .where('p.deleted_at', 'is', null)
      .orderBy('p.ref'),
  )

const nobodyKnows: Liberty = {
  status: 'unknown',
  regime: null,
  since: null,
  certain: false,
  lastConfirmed: null,
  overdueSince: null,
  facility: null,
  facilityId: null,
}
export const libertyOf = (ctx: Context, personId: string, day: string): Liberty =>
  libertyOn(factsOf(ctx, personId), day) ?? nobodyKnows

export type Counts = Record<LibertyClass, number>
export const countByClass = (statuses: readonly LibertyClass[]): Counts => {
  const counts: Counts = { held_closed: 0, held_open: 0, restricted: 0, at_liberty: 0, dead: 0, unknown: 0 }
  for (const status of statuses) counts[status]++
  return counts
}

const lastFact = (ctx: Context, personId: string, day: string) => {
  const rows = standing(periodRows(ctx, personId)).filter(({ start_min }) => (start_min ?? '') <= day)
  const last = rows.at(-1)
  const ended = last?.end_min && last.end_min <= day
  const source = last?.source_id
    ? first(
        ctx,
        ctx.db
          .selectFrom('v_source')
          .select(['title', 'date_text', 'date_qualifier'])
          .where('id', '=', last.source_id),
      )
    : undefined
  return {
    legalPhase: last?.legal_phase ?? null,
    lastChange: last
      ? ended
        ? optionalDateOf(last.end_text, last.end_qualifier)
        : partialDateOf(last.start_text, last.start_qualifier)
      : null,
    sourceId: last?.source_id ?? null,
    sourceTitle: source?.title ?? null,
    sourceDate: source ? optionalDateOf(source.date_text, source.date_qualifier) : null,
  }
}

const sentenceOn = (ctx: Context, personId: string, day: string) => {
  const decided = sentenceRows(ctx, personId).filter(({ decided_min }) => (decided_min ?? '') <= day)
  const sentence = effectiveSentence(decided)
  return sentence ? showSentence(sentence, true) : null
}

export const statusOn = (ctx: Context, campaignId: string, day: string): Output<'custody.statusOn'> =>
  detainedWorkers(ctx, campaignId).map((person) => ({
    personId: person.id,
    ref: person.ref,
    nameLatin: person.name_latin,
    nameCyrillic: person.name_cyrillic,
    isExample: person.is_example === 1,
    liberty: libertyOf(ctx, person.id, day),
    sentence: sentenceOn(ctx, person.id, day),
    ...lastFact(ctx, person.id, day),
  }))

/** One person's liberty on many days, with the facts read once. */
export const libertiesOver = (ctx: Context, personId: string) => {
  const facts = factsOf(ctx, personId)
  const since =
    facts.periods
      .map(({ start }) => start.min)
      .filter((day) => day !== null)
      .toSorted()[0] ?? null
  const on = libertyOver(facts)
  return { since, at: (day: string): Liberty => on(day) ?? nobodyKnows }
}
