// Everything that passed between a mission and the campaign: letters both ways, online letters, actions, meetings.
import { sql } from 'kysely'
import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { silentBefore } from '../letters/index.ts'
import { lettersTo } from './missions.ts'

type History = Output<'missions.history'>
type Entry = History['entries'][number] & { day: string }
const atMost = 200

const lettersOut = (ctx: Context, id: string): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_letter_recipient')
      .selectAll()
      .where('organisation_id', '=', id)
      .where('direction', '=', 'out')
      .orderBy('sort_day', 'desc')
      .limit(atMost + 1),
  ).map((row) => ({
    id: row.letter_id,
    ref: row.ref,
    kind: 'letter_out',
    day: row.sort_day,
    date: partialDateOf(row.date_text, row.date_qualifier),
    title: row.subject,
    type: row.type,
    role: row.role,
    // T5: half a year of silence is no answer.
    status: row.status === 'open' && row.sort_day < silentBefore(today(ctx)) ? 'no_answer' : row.status,
    response: null,
    byOthers: row.by_others === 1,
  }))

const lettersIn = (ctx: Context, id: string): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_letter')
      .selectAll()
      .where('from_organisation_id', '=', id)
      .where('direction', '=', 'in')
      .orderBy('sort_day', 'desc')
      .limit(atMost + 1),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    kind: 'letter_in',
    day: row.sort_day,
    date: partialDateOf(row.date_text, row.date_qualifier),
    title: row.subject,
    type: row.type,
    role: null,
    status: null,
    response: row.response,
    byOthers: row.by_others === 1,
  }))

/** Actions aimed at it that took place; what was only planned did not pass. */
const actions = (ctx: Context, id: string): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_action_target')
      .selectAll()
      .where('organisation_id', '=', id)
      .where('state', '=', 'held')
      .orderBy('sort_day', 'desc')
      .limit(atMost + 1),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    kind: row.type === 'delegation_visit' ? 'meeting' : 'action',
    day: row.sort_day,
    date: partialDateOf(row.start_text, row.start_qualifier),
    title: row.title,
    type: row.type,
    role: null,
    status: null,
    response: null,
    byOthers: false,
  }))

/** The days each answer of the mission took, the quickest first. */
const daysTaken = (ctx: Context, id: string): number[] =>
  ctx
    .prepare(
      'select min(days) as days from v_reply where organisation_id = ? group by recipient_id order by days',
    )
    .pluck()
    .all(id) as number[]

/** The middle one; of an even number the mean of the two in the middle, null of none. */
export const medianOf = (sorted: readonly number[]): number | null => {
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const talliesTo = (ctx: Context, id: string): History['tallies'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_tally as t')
      .innerJoin('v_letter_campaign as c', 'c.id', 't.letter_campaign_id')
      .select(['c.id', 'c.title', 't.measure', 't.cumulative'])
      // The other columns are those of the newest row of the group (SQLite, "bare columns").
      .select(sql<string>`max(t.as_of)`.as('asOf'))
      .where('t.mission_id', '=', id)
      .where('t.sender_country', '=', '')
      .where('t.language', '=', '')
      .groupBy(['c.id', 't.measure'])
      .orderBy('c.launched_on', 'desc'),
  )

/** `not_found` where the organisation is no mission. */
export const missionHistory = (ctx: Context, id: string): History => {
  rowOf(ctx, 'diplomatic_mission', id)
  const [written, received] = [lettersOut(ctx, id), lettersIn(ctx, id)]
  const entries = [...written, ...received, ...actions(ctx, id)].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
  )
  const { letters: out = 0, answered = 0 } = lettersTo(ctx, [id]).get(id) ?? {}
  const countIn = ctx
    .prepare("select count(*) from v_letter where from_organisation_id = ? and direction = 'in'")
    .pluck()
    .get(id)
  return {
    figures: { out, answered, in: Number(countIn), medianDays: medianOf(daysTaken(ctx, id)) },
    tallies: talliesTo(ctx, id),
    entries: entries.slice(0, atMost).map(({ day: _day, ...entry }) => entry),
    more: entries.length > atMost,
  }
}
