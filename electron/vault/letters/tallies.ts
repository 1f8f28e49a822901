import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { first } from '../database/run.ts'

type Fields = Parsed<'tallies.record'>

const series = (
  ctx: Context,
  { letterCampaignId, missionId, senderCountry, language }: Fields,
  measure: Fields['measure'],
) =>
  ctx.db
    .selectFrom('v_tally')
    .select(['as_of', 'cumulative'])
    .where('letter_campaign_id', '=', letterCampaignId)
    .where('measure', '=', measure)
    .where('mission_id', missionId === null ? 'is' : '=', missionId)
    .where('sender_country', '=', senderCountry)
    .where('language', '=', language)

/** T1: checked against both neighbours of its series; cumulative never falls, unless the figure is a correction. */
const assertNeverFalls = (ctx: Context, fields: Fields): void => {
  const own = series(ctx, fields, fields.measure)
  const same = first(ctx, own.where('as_of', '=', fields.asOf))
  if (same) throw fieldError('asOf', 'already_exists')
  if (fields.isCorrection) return
  const before = first(ctx, own.where('as_of', '<', fields.asOf).orderBy('as_of', 'desc'))
  if (before && before.cumulative > fields.cumulative)
    throw ruleError('T1', { kind: 'falls', cumulative: before.cumulative, asOf: before.as_of }, 'cumulative')
  const after = first(ctx, own.where('as_of', '>', fields.asOf).orderBy('as_of'))
  if (after && after.cumulative < fields.cumulative)
    throw ruleError('T1', { kind: 'exceeds', cumulative: after.cumulative, asOf: after.as_of }, 'cumulative')
}

/** T3: senders ≤ sent. Delivered may be lower than either: missions block senders, mailboxes fill. */
const assertMeasures = (ctx: Context, fields: Fields): void => {
  if (fields.measure === 'delivered') return
  const other = fields.measure === 'senders' ? 'sent' : 'senders'
  const rival = first(
    ctx,
    series(ctx, fields, other)
      .where('as_of', other === 'sent' ? '>=' : '<=', fields.asOf)
      .orderBy('as_of', other === 'sent' ? 'asc' : 'desc'),
  )
  if (!rival || rival.as_of !== fields.asOf) return
  const [senders, sent] =
    other === 'sent' ? [fields.cumulative, rival.cumulative] : [rival.cumulative, fields.cumulative]
  if (senders > sent) throw ruleError('T3', { senders, sent }, 'cumulative')
}

export const recordTally = (ctx: Context, fields: Fields) => {
  assertNeverFalls(ctx, fields)
  assertMeasures(ctx, fields)
  return create(ctx, 'letter_tally', {
    letter_campaign_id: fields.letterCampaignId,
    as_of: fields.asOf,
    measure: fields.measure,
    mission_id: fields.missionId,
    sender_country: fields.senderCountry,
    language: fields.language,
    cumulative: fields.cumulative,
    source_note: fields.sourceNote,
    is_correction: Number(fields.isCorrection),
    voided_at: null,
    voided_reason: null,
  })
}

export const voidTally = (ctx: Context, { id, version, reason }: Parsed<'tallies.void'>) =>
  update(
    ctx,
    'letter_tally',
    id,
    { voided_at: ctx.now(), voided_reason: reason },
    { version, reason, action: 'void' },
  )

export const listTallies = (ctx: Context, input: Parsed<'tallies.list'>): Output<'tallies.list'> => {
  const { letterCampaign, measure } = input.filters
  let query = ctx.db
    .selectFrom('letter_tally as t')
    .innerJoin('letter_campaign as c', 'c.id', 't.letter_campaign_id')
    .leftJoin('v_organisation as o', 'o.id', 't.mission_id')
    .select([
      't.id',
      't.row_version as version',
      't.as_of as asOf',
      't.measure',
      'o.label as mission',
      't.sender_country as senderCountry',
      't.language',
      't.cumulative',
    ])
    .select(['t.source_note as sourceNote', 't.is_correction', 'c.title as letterCampaign'])
    .where('t.deleted_at', 'is', null)
    .where('t.voided_at', 'is', null)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(t.source_note || ' ' || c.title || ' ' || coalesce(o.label, '')), ${typed}) > 0`,
    )
  if (letterCampaign?.length) query = query.where(isOneOf('t.letter_campaign_id', letterCampaign))
  if (measure?.length) query = query.where(isOneOf('t.measure', measure))
  return pageOf(ctx, input, {
    query,
    id: 't.id',
    sorts: { date: 't.as_of' },
    show: ({ is_correction, ...row }) => ({ ...row, isCorrection: is_correction === 1 }),
  })
}
