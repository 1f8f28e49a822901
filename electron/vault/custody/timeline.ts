import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { type Context, today } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import {
  computedEnd,
  earlyReleaseOf,
  effectiveSentence,
  expectedEnd,
  factsOf,
  periodOf,
  periodRows,
  sentenceRows,
  standing,
} from './facts.ts'
import { classOf, gapsOf, libertyOn } from './liberty.ts'
import { possibleOverlaps } from './overlap.ts'

type Sources = ReadonlyMap<string, { id: string; title: string }>
type Row = ReturnType<typeof periodRows>[number]

const sourcesOf = (ctx: Context, ids: readonly (string | null)[]): Sources =>
  new Map(
    all(
      ctx,
      ctx.db
        .selectFrom('v_source')
        .select(['id', 'title'])
        .where(
          'id',
          'in',
          ids.filter((id) => id !== null),
        ),
    ).map((source) => [source.id, source]),
  )

export const showPeriod = (row: Row, seq: number, sources: Sources): Output<'custody.get'> => ({
  id: row.id,
  version: row.row_version,
  seq,
  regime: row.regime,
  legalPhase: row.legal_phase,
  class: classOf(row.regime),
  facility: row.facility_id && row.facility ? { id: row.facility_id, label: row.facility } : null,
  start: partialDateOf(row.start_text, row.start_qualifier),
  startReason: row.start_reason,
  end: optionalDateOf(row.end_text, row.end_qualifier),
  endReason: row.end_reason,
  startMin: row.start_min,
  startMax: row.start_max,
  endMin: row.end_min,
  endMax: row.end_max,
  lastConfirmed: row.last_confirmed,
  decidedOn: optionalDateOf(row.decided_text, row.decided_qualifier),
  isDerived: row.is_derived === 1,
  voidedReason: row.voided_reason,
  source: sourceIn(sources, row.source_id),
  confirmedSource: sourceIn(sources, row.confirmed_source_id),
  endSource: sourceIn(sources, row.end_source_id),
  note: row.note,
})
const sourceIn = (sources: Sources, id: string | null) => (id && sources.get(id)) || null

type Sentence = Schema['sentence']
type About = {
  source?: { id: string; title: string } | null
  proceeding?: { id: string; ref: string; court: string } | null
}
export const showSentence = (
  row: Sentence,
  isEffective: boolean,
  { source = null, proceeding = null }: About = {},
) => ({
  id: row.id,
  version: row.row_version,
  decided: partialDateOf(row.decided_text, row.decided_qualifier),
  kind: row.kind,
  years: row.years,
  months: row.months,
  days: row.days,
  countedFrom: optionalDateOf(row.counted_from_text, row.counted_from_qualifier),
  convention: row.convention,
  creditedDays: row.credited_days,
  computedEnd: computedEnd(row),
  expectedEnd: expectedEnd(row),
  expectedRelease: row.expected_release,
  expectedReason: row.expected_reason,
  gravity: row.gravity,
  earlyRelease: earlyReleaseOf(row),
  proceeding,
  upheldOn: row.upheld_on,
  status: row.status,
  court: row.court,
  isEffective,
  supersedesId: row.supersedes_id,
  source,
})

const proceedingsOf = (ctx: Context, ids: readonly (string | null)[]) =>
  new Map(
    all(
      ctx,
      ctx.db
        .selectFrom('v_proceeding')
        .select(['id', 'ref', 'court'])
        .where(
          'id',
          'in',
          ids.filter((id) => id !== null),
        ),
    ).map((proceeding) => [proceeding.id, proceeding]),
  )

const releasesOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('release_event')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('date_min'),
  ).map((row) => ({
    id: row.id,
    date: partialDateOf(row.date_text, row.date_qualifier),
    kind: row.kind,
    conditions: row.conditions,
  }))

const never = {
  status: 'unknown' as const,
  regime: null,
  since: null,
  certain: true,
  lastConfirmed: null,
  overdueSince: null,
  facility: null,
  facilityId: null,
}

/** Everything the drawing and its tables show. */
export const timelineOf = (
  ctx: Context,
  { personId, on }: Parsed<'custody.timeline'>,
): Output<'custody.timeline'> => {
  const rows = periodRows(ctx, personId)
  const sentences = sentenceRows(ctx, personId)
  const effective = effectiveSentence(sentences)
  const facts = factsOf(ctx, personId)
  const sources = sourcesOf(ctx, [
    ...[...rows, ...sentences].map(({ source_id }) => source_id),
    ...rows.flatMap(({ confirmed_source_id, end_source_id }) => [confirmed_source_id, end_source_id]),
  ])
  const proceedings = proceedingsOf(
    ctx,
    sentences.map(({ proceeding_id }) => proceeding_id),
  )
  const day = on ?? today(ctx)
  const periods = standing(rows).map(periodOf)
  return {
    on: day,
    periods: rows.map((row, index) => showPeriod(row, index + 1, sources)),
    gaps: gapsOf(periods).map(({ from, to }) => ({ from, to })),
    sentences: sentences.map((row) =>
      showSentence(row, row === effective, {
        source: sourceIn(sources, row.source_id),
        proceeding: (row.proceeding_id && proceedings.get(row.proceeding_id)) || null,
      }),
    ),
    releases: releasesOf(ctx, personId),
    liberty: libertyOn(facts, day) ?? never,
    possibleOverlaps: possibleOverlaps(periods),
  }
}
