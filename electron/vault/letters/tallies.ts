// Tallies of letters sent online: a figure a day and series, checked against the whole of it, and never a name (T4).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { type AppError, fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import { type Fault, faultOf, type Figure } from './series.ts'

type Fields = Parsed<'tallies.record'>
export type Series = Pick<Fields, 'letterCampaignId' | 'missionId' | 'senderCountry' | 'language'>

/** Every figure that stands of the same letters, whatever it measures; `except` leaves one out. */
export const figuresOf = (ctx: Context, of: Series, except = ''): Figure[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('letter_tally')
      .select(['as_of', 'measure', 'cumulative', 'is_correction'])
      .where('letter_campaign_id', '=', of.letterCampaignId)
      .where('mission_id', of.missionId === null ? 'is' : '=', of.missionId)
      .where('sender_country', '=', of.senderCountry)
      .where('language', '=', of.language)
      .where('voided_at', 'is', null)
      .where('deleted_at', 'is', null)
      .where('id', '<>', except),
  ).map(({ as_of, measure, cumulative, is_correction }) => ({
    asOf: as_of,
    measure,
    cumulative,
    isCorrection: is_correction === 1,
  }))

/** What is wrong, said of the figure that was being entered. */
export const refusalOf = (fault: Fault, entered: Figure): AppError => {
  if (fault.rule === 'same_day') return fieldError('asOf', 'already_exists')
  if (fault.rule === 'T3') {
    const { senders, sent } = fault
    return ruleError('T3', { senders: senders.cumulative, sent: sent.cumulative }, 'cumulative')
  }
  const isLater = fault.after === entered
  const neighbour = isLater ? fault.before : fault.after
  return ruleError(
    'T1',
    { kind: isLater ? 'falls' : 'exceeds', cumulative: neighbour.cumulative, asOf: neighbour.asOf },
    'cumulative',
  )
}

const assertFits = (ctx: Context, of: Series, figure: Figure, except = ''): void => {
  const fault = faultOf([...figuresOf(ctx, of, except), figure])
  if (fault) throw refusalOf(fault, figure)
}

type Entry = Fields & { correctionOf?: string }
/** Writes a figure that was checked before. */
export const writeTally = (ctx: Context, fields: Entry) =>
  create(ctx, 'letter_tally', {
    letter_campaign_id: fields.letterCampaignId,
    as_of: fields.asOf,
    measure: fields.measure,
    mission_id: fields.missionId,
    sender_country: fields.senderCountry,
    language: fields.language,
    cumulative: fields.cumulative,
    source_note: fields.sourceNote,
    is_correction: Number(fields.isCorrection),
    correction_of: fields.correctionOf ?? null,
    voided_at: null,
    voided_reason: null,
  })

/** Records a figure. Throws T1 or T3 where it does not fit its series, a field error where the day has one already. */
export const recordTally = (ctx: Context, fields: Fields) => {
  rowOf(ctx, 'letter_campaign', fields.letterCampaignId)
  assertFits(ctx, fields, fields)
  return writeTally(ctx, fields)
}

const seriesOf = (row: ReturnType<typeof tallyRow>): Series => ({
  letterCampaignId: row.letter_campaign_id,
  missionId: row.mission_id,
  senderCountry: row.sender_country,
  language: row.language,
})
const tallyRow = (ctx: Context, id: string) => rowOf(ctx, 'letter_tally', id)

const takeOut = (ctx: Context, { id, version, reason }: Parsed<'tallies.void'>) =>
  update(
    ctx,
    'letter_tally',
    id,
    { voided_at: ctx.now(), voided_reason: reason },
    { version, reason, action: 'void' },
  )

/** Takes a figure out of its series; refused (T1) where what is left would fall: void the later one first. */
export const voidTally = (ctx: Context, input: Parsed<'tallies.void'>) => {
  const row = tallyRow(ctx, input.id)
  const fault = faultOf(figuresOf(ctx, seriesOf(row), row.id))
  if (fault) throw ruleError('T1_void')
  return takeOut(ctx, input)
}

/** Puts the right figure of the same day in the place of a wrong one, which stays in the history with the reason. */
export const correctTally = (
  ctx: Context,
  { id, version, cumulative, sourceNote, reason }: Parsed<'tallies.correct'>,
) => {
  const row = tallyRow(ctx, id)
  if (row.voided_at) throw ruleError('T1_void')
  const figure = { asOf: row.as_of, measure: row.measure, cumulative, isCorrection: true }
  assertFits(ctx, seriesOf(row), figure, id)
  takeOut(ctx, { id, version, reason })
  return writeTally(ctx, { ...seriesOf(row), ...figure, sourceNote, correctionOf: id })
}

const kinds = {
  total: sql<boolean>`t.mission_id is null and t.sender_country = '' and t.language = ''`,
  mission: sql<boolean>`t.mission_id is not null`,
  country: sql<boolean>`t.sender_country <> ''`,
  language: sql<boolean>`t.language <> ''`,
}
const kindOf = (name: string) => Object.entries(kinds).find(([kind]) => kind === name)?.[1]

export const listTallies = (ctx: Context, input: Parsed<'tallies.list'>): Output<'tallies.list'> => {
  const { letterCampaign, measure, series } = input.filters
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
  const chosen = (series ?? []).map(kindOf).filter((kind) => kind !== undefined)
  if (chosen.length > 0) query = query.where(sql<boolean>`(${sql.join(chosen, sql` or `)})`)
  return pageOf(ctx, input, {
    query,
    id: 't.id',
    sorts: { date: 't.as_of' },
    show: ({ is_correction, ...row }) => ({ ...row, isCorrection: is_correction === 1 }),
  })
}
