import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first, one } from '../database/run.ts'
import { matches } from '../search/index.ts'

const daysToReply = sql<
  number | null
>`(select cast(min(julianday(r.sort_day)) - julianday(l.sort_day) as integer)
  from letter r where r.in_reply_to_id = l.id and r.deleted_at is null)`
const overdue = (day: string) =>
  sql<number>`(l.status = 'open' and l.reply_due_on is not null and l.reply_due_on < ${day})`

const letters = (ctx: Context) =>
  ctx.db
    .selectFrom('letter as l')
    .leftJoin('v_organisation as f', 'f.id', 'l.from_organisation_id')
    .leftJoin('v_organisation as t', 't.id', 'l.to_organisation_id')
    .select([
      'l.id',
      'l.ref',
      'l.row_version as version',
      'l.direction',
      'l.type',
      'f.label as from_label',
      't.label as to_label',
      'l.date_text',
      'l.date_qualifier',
      'l.subject',
      'l.language',
    ])
    .select([
      'l.status',
      'l.delivery_status as deliveryStatus',
      'l.reply_due_on as replyDueOn',
      'l.is_example',
      'l.deleted_at as archivedAt',
    ])
    .select([daysToReply.as('daysToReply'), overdue(today(ctx)).as('is_overdue')])

type Row = {
  from_label: string | null
  to_label: string | null
  date_text: string
  date_qualifier: Parameters<typeof partialDateOf>[1]
  is_example: number
  is_overdue: number
}
const show = <R extends Row>({
  from_label,
  to_label,
  date_text,
  date_qualifier,
  is_example,
  is_overdue,
  ...row
}: R) => ({
  ...row,
  from: from_label ?? '',
  to: to_label ?? '',
  date: partialDateOf(date_text, date_qualifier),
  isExample: is_example === 1,
  isOverdue: is_overdue === 1,
})

export const listLetters = (ctx: Context, input: Parsed<'letters.list'>): Output<'letters.list'> => {
  const { direction, type, status, overdue: late, organisation, person, language } = input.filters
  let which = ctx.db.selectFrom('letter as l').where('l.deleted_at', input.archived ? 'is not' : 'is', null)
  if (input.search.trim()) which = which.where(matches('l.id', 'letters', input.search))
  if (direction?.length) which = which.where(isOneOf('l.direction', direction))
  if (type?.length) which = which.where(isOneOf('l.type', type))
  if (status?.length) which = which.where(isOneOf('l.status', status))
  if (person?.length)
    which = which.where(
      sql<boolean>`l.id in (select letter_id from letter_person where deleted_at is null and ${isOneOf('person_id', person)})`,
    )
  if (language?.length) which = which.where(isOneOf('l.language', language))
  if (late?.length) which = which.where(sql<boolean>`${overdue(today(ctx))}`)
  if (organisation?.length)
    which = which.where((where) =>
      where.or([
        isOneOf('l.to_organisation_id', organisation),
        isOneOf('l.from_organisation_id', organisation),
      ]),
    )
  return pageOf(ctx, input, {
    which,
    query: letters(ctx),
    id: 'l.id',
    sorts: { date: 'l.sort_day', ref: 'l.ref', subject: 'l.subject' },
    show,
  })
}

export const letterPage = (ctx: Context, id: string): Output<'letters.get'> => {
  const row = rowOf(ctx, 'letter', id)
  const organisation = (organisationId: string | null) =>
    (organisationId &&
      first(
        ctx,
        ctx.db.selectFrom('v_organisation').select(['id', 'label']).where('id', '=', organisationId),
      )) ||
    null
  const answered =
    row.in_reply_to_id &&
    first(
      ctx,
      ctx.db.selectFrom('letter').select(['id', 'subject as label']).where('id', '=', row.in_reply_to_id),
    )
  return {
    ...show(one(ctx, letters(ctx).where('l.id', '=', id))),
    campaignId: row.campaign_id,
    fromOrganisation: organisation(row.from_organisation_id),
    toOrganisation: organisation(row.to_organisation_id),
    channel: row.channel,
    body: row.body,
    ourFileNo: row.our_file_no,
    theirFileNo: row.their_file_no,
    inReplyTo: answered || null,
    response: row.response,
    persons: all(
      ctx,
      ctx.db
        .selectFrom('letter_person as m')
        .innerJoin('v_person as p', 'p.id', 'm.person_id')
        .select(['p.id', 'p.label'])
        .where('m.letter_id', '=', id)
        .where('m.deleted_at', 'is', null),
    ),
    replies: all(
      ctx,
      ctx.db
        .selectFrom('letter')
        .selectAll()
        .where('in_reply_to_id', '=', id)
        .where('deleted_at', 'is', null)
        .orderBy('sort_day'),
    ).map((reply) => ({
      id: reply.id,
      ref: reply.ref,
      date: partialDateOf(reply.date_text, reply.date_qualifier),
      subject: reply.subject,
      response: reply.response,
    })),
  }
}
