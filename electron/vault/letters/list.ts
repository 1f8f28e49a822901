import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { type Context, today } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import type { Schema } from '../database/schema/index.ts'
import { matches } from '../search/index.ts'
import { silentBefore } from './answers.ts'

/** Somebody who has not answered was to answer before this day. */
const overdue = (day: string) =>
  sql<number>`(l.status = 'open' and l.sort_day >= ${silentBefore(day)} and l.id in (
    select letter_id from letter_recipient where status = 'open' and deleted_at is null and reply_due_on < ${day}))`
/** Where a letter stands; T5: half a year after it was written the silence is an answer of its own. */
const stage = (day: string) => sql<Output<'letters.list'>['rows'][number]['stage']>`case
  when l.delivery_status = 'draft' then 'draft'
  when l.status <> 'open' then l.status
  when l.sort_day < ${silentBefore(day)} then 'no_answer'
  when ${overdue(day)} then 'overdue' else 'waiting' end`

const ofRecipients = sql`letter_recipient r where r.letter_id = l.id and r.deleted_at is null`
const firstTo = (column: 'label' | 'place') => {
  const shown = column === 'label' ? sql`o.label` : sql`coalesce(o.host_state, o.country)`
  return sql<
    string | null
  >`(select ${shown} from letter_recipient r join v_organisation o on o.id = r.organisation_id
    where r.letter_id = l.id and r.deleted_at is null order by r.position limit 1)`
}
const answers = sql`letter a where a.in_reply_to_id = l.id and a.deleted_at is null`

/** Letters as the lists show them. */
export const letters = (ctx: Context) => {
  const day = today(ctx)
  return ctx.db
    .selectFrom('letter as l')
    .leftJoin('v_organisation as f', 'f.id', 'l.from_organisation_id')
    .select([
      'l.id',
      'l.ref',
      'l.row_version as version',
      'l.direction',
      'l.type',
      'l.by_others',
      'f.label as from_label',
      'l.date_text',
      'l.date_qualifier',
      'l.subject',
      'l.language',
    ])
    .select([
      'l.status',
      'l.delivery_status as deliveryStatus',
      'l.response as own_response',
      'l.is_example',
      'l.deleted_at as archivedAt',
    ])
    .select([
      stage(day).as('stage'),
      overdue(day).as('is_overdue'),
      firstTo('label').as('to_label'),
      firstTo('place').as('to_place'),
      sql<string | null>`coalesce(f.host_state, f.country)`.as('from_place'),
      sql<number>`max(0, (select count(*) from ${ofRecipients}) - 1)`.as('moreTo'),
      sql<string | null>`(select min(r.reply_due_on) from ${ofRecipients} and r.status = 'open')`.as(
        'replyDueOn',
      ),
      sql<string | null>`(select min(a.sort_day) from ${answers})`.as('repliedOn'),
      sql<
        Schema['letter']['response']
      >`(select a.response from ${answers} order by a.sort_day desc limit 1)`.as('reply_response'),
      sql<
        number | null
      >`(select cast(min(julianday(a.sort_day)) - julianday(l.sort_day) as integer) from ${answers})`.as(
        'daysToReply',
      ),
    ])
}

type Row = {
  direction: 'out' | 'in'
  by_others: number
  from_label: string | null
  to_label: string | null
  to_place: string | null
  from_place: string | null
  date_text: string
  date_qualifier: Parameters<typeof partialDateOf>[1]
  own_response: Schema['letter']['response']
  reply_response: Schema['letter']['response']
  is_example: number
  is_overdue: number
}
export const shownLetter = <R extends Row>({
  by_others,
  from_label,
  to_label,
  to_place,
  from_place,
  date_text,
  date_qualifier,
  own_response,
  reply_response,
  is_example,
  is_overdue,
  ...row
}: R) => ({
  ...row,
  byOthers: by_others === 1,
  from: from_label ?? '',
  to: to_label ?? '',
  country: (row.direction === 'in' ? from_place : to_place) ?? '',
  date: partialDateOf(date_text, date_qualifier),
  response: row.direction === 'in' ? own_response : reply_response,
  isExample: is_example === 1,
  isOverdue: is_overdue === 1,
})

const toOneOf = (condition: ReturnType<typeof isOneOf>) =>
  sql<boolean>`l.id in (select r.letter_id from letter_recipient r join v_organisation o on o.id = r.organisation_id
    where r.deleted_at is null and ${condition})`

export const listLetters = (ctx: Context, input: Parsed<'letters.list'>): Output<'letters.list'> => {
  const { direction, type, stage: stages, overdue: late, organisation, country } = input.filters
  const { response, by, person, language } = input.filters
  const day = today(ctx)
  let which = ctx.db.selectFrom('letter as l').where('l.deleted_at', input.archived ? 'is not' : 'is', null)
  if (input.search.trim()) which = which.where(matches(ctx, 'l.id', 'letters', input.search))
  if (direction?.length) which = which.where(isOneOf('l.direction', direction))
  if (type?.length) which = which.where(isOneOf('l.type', type))
  if (stages?.length)
    which = which.where(
      sql<boolean>`${stage(day)} in (select value from json_each(${JSON.stringify(stages)}))`,
    )
  if (late?.length) which = which.where(sql<boolean>`${overdue(day)}`)
  if (person?.length)
    which = which.where(
      sql<boolean>`l.id in (select letter_id from letter_person where deleted_at is null and ${isOneOf('person_id', person)})`,
    )
  if (language?.length) which = which.where(isOneOf('l.language', language))
  if (by?.length === 1) which = which.where('l.by_others', '=', by[0] === 'others' ? 1 : 0)
  if (response?.length)
    which = which.where(
      sql<boolean>`(${isOneOf('l.response', response)} or l.id in (
        select in_reply_to_id from letter where deleted_at is null and ${isOneOf('response', response)}))`,
    )
  if (country?.length)
    which = which.where(
      sql<boolean>`${toOneOf(sql<boolean>`coalesce(o.host_state, o.country) in (select value from json_each(${JSON.stringify(country)}))`)}`,
    )
  if (organisation?.length)
    which = which.where((where) =>
      where.or([
        sql<boolean>`l.id in (select letter_id from letter_recipient where deleted_at is null and ${isOneOf('organisation_id', organisation)})`,
        isOneOf('l.from_organisation_id', organisation),
      ]),
    )
  return pageOf(ctx, input, {
    which,
    query: letters(ctx),
    id: 'l.id',
    sorts: { date: 'l.sort_day', ref: 'l.ref', subject: 'l.subject' },
    show: shownLetter,
  })
}
