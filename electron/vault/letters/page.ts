import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all, first, one } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { silentBefore } from './answers.ts'
import { letters, shownLetter } from './list.ts'

type Page = Output<'letters.get'>

/** Each of those it went to; T5: who has been silent for half a year has not answered. */
const recipientsShown = (ctx: Context, letter: Schema['letter']): Page['recipients'] => {
  const day = today(ctx)
  const isSilent = letter.sort_day < silentBefore(day)
  return all(
    ctx,
    ctx.db
      .selectFrom('letter_recipient as r')
      .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
      .selectAll('r')
      .select('o.label')
      .select((select) =>
        select
          .selectFrom('v_reply as a')
          .select(({ fn }) => fn.min('a.days').as('days'))
          .whereRef('a.recipient_id', '=', 'r.id')
          .as('days'),
      )
      .where('r.letter_id', '=', letter.id)
      .where('r.deleted_at', 'is', null)
      .orderBy('r.position'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    organisation: { id: row.organisation_id, label: row.label },
    role: row.role,
    deliveryStatus: row.delivery_status,
    status: row.status === 'open' && isSilent ? 'no_answer' : row.status,
    replyDueOn: row.reply_due_on,
    isOverdue: row.status === 'open' && !isSilent && row.reply_due_on !== null && row.reply_due_on < day,
    daysToReply: row.days,
  }))
}

/** One letter with everything its page and its form show; `not_found` when there is none. */
export const letterPage = (ctx: Context, id: string): Page => {
  const row = rowOf(ctx, 'letter', id)
  const from =
    row.from_organisation_id &&
    first(
      ctx,
      ctx.db.selectFrom('v_organisation').select(['id', 'label']).where('id', '=', row.from_organisation_id),
    )
  const answered =
    row.in_reply_to_id &&
    first(
      ctx,
      ctx.db.selectFrom('letter').select(['id', 'subject as label']).where('id', '=', row.in_reply_to_id),
    )
  const shown = shownLetter(one(ctx, letters(ctx).where('l.id', '=', id)))
  return {
    ...shown,
    // The form changes the day set for the whole letter; who has another day has it among the recipients.
    replyDueOn: row.reply_due_on,
    campaignId: row.campaign_id,
    fromOrganisation: from || null,
    channel: row.channel,
    body: row.body,
    ourFileNo: row.our_file_no,
    theirFileNo: row.their_file_no,
    trackingNo: row.tracking_no,
    sentOn: row.sent_on,
    inReplyTo: answered || null,
    impact: row.impact,
    recipients: recipientsShown(ctx, row),
    noAnswerAsOf: row.status === 'open' && shown.stage === 'no_answer' ? today(ctx) : null,
    persons: all(
      ctx,
      ctx.db
        .selectFrom('letter_person as m')
        .innerJoin('v_person as p', 'p.id', 'm.person_id')
        .select(['p.id', 'p.label'])
        .where('m.letter_id', '=', id)
        .where('m.deleted_at', 'is', null),
    ),
  }
}
