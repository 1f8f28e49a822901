// What answers what: a letter answers one letter of the other direction, or reminds of one of ours, back to the first.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { isOneOf } from '../database/page.ts'
import { all, first } from '../database/run.ts'

const upTo = (ctx: Context, id: string): string[] =>
  ctx
    .prepare(
      `with recursive up(id, parent, depth) as (
         select id, coalesce(in_reply_to_id, reminds_id), 0 from letter where id = ?
         union select l.id, coalesce(l.in_reply_to_id, l.reminds_id), depth + 1 from letter l join up on l.id = up.parent)
       select id from up order by depth`,
    )
    .pluck()
    .all(id) as string[]

/**
 * Refuses an answer to a letter that is not there, of the same direction, written later, or that answers this very one;
 * `ownId` where the letter is on record already.
 */
export const assertAnswers = (
  ctx: Context,
  { inReplyToId, direction, date }: Pick<Parsed<'letters.create'>, 'inReplyToId' | 'direction' | 'date'>,
  ownId?: string,
): void => {
  if (!inReplyToId) return
  const answered = first(
    ctx,
    ctx.db.selectFrom('letter').selectAll().where('id', '=', inReplyToId).where('deleted_at', 'is', null),
  )
  if (!answered) throw fieldError('inReplyToId', 'no_such_letter')
  if (answered.direction === direction) throw fieldError('inReplyToId', 'other_direction')
  if (ownId && upTo(ctx, inReplyToId).includes(ownId)) throw fieldError('inReplyToId', 'answers_itself')
  const [written, latest] = [answered.date_min, boundsOf(date).max]
  if (written && latest && latest < written) throw fieldError('date', 'before_letter', { written })
}

/** Whether it is a letter of ours to this organisation: nothing else can be reminded of. */
export const isOurLetterTo = (ctx: Context, id: string, organisationId: string): boolean =>
  first(
    ctx,
    ctx.db
      .selectFrom('letter as l')
      .innerJoin('letter_recipient as r', 'r.letter_id', 'l.id')
      .select('l.id')
      .where('l.id', '=', id)
      .where('l.direction', '=', 'out')
      .where('l.by_others', '=', 0)
      .where('l.deleted_at', 'is', null)
      .where('r.organisation_id', '=', organisationId)
      .where('r.role', '=', 'direct')
      .where('r.deleted_at', 'is', null),
  ) !== undefined

/** The whole thread a letter stands in: the first letter, and below each its answers and reminders, by day. */
export const threadOf = (ctx: Context, id: string): Output<'letters.thread'> => {
  const root = upTo(ctx, id).at(-1) ?? id
  const ids = ctx
    .prepare(
      `with recursive down(id) as (
         values (?) union select l.id from letter l join down
           on l.in_reply_to_id = down.id or l.reminds_id = down.id where l.deleted_at is null)
       select id from down`,
    )
    .pluck()
    .all(root) as string[]
  return all(
    ctx,
    ctx.db
      .selectFrom('letter as l')
      .leftJoin('v_organisation as f', 'f.id', 'l.from_organisation_id')
      .selectAll('l')
      .select('f.label as fromLabel')
      .select((select) =>
        select
          .selectFrom('letter_recipient as r')
          .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
          .select('o.label')
          .whereRef('r.letter_id', '=', 'l.id')
          .where('r.deleted_at', 'is', null)
          .orderBy('r.position')
          .limit(1)
          .as('toLabel'),
      )
      .where(isOneOf('l.id', ids))
      .orderBy('l.sort_day')
      .orderBy('l.id'),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    parentId: row.id === root ? null : (row.in_reply_to_id ?? row.reminds_id),
    isReminder: row.reminds_id !== null,
    direction: row.direction,
    type: row.type,
    date: partialDateOf(row.date_text, row.date_qualifier),
    subject: row.subject,
    party: (row.direction === 'in' ? row.fromLabel : row.toLabel) ?? '',
    response: row.response,
  }))
}
