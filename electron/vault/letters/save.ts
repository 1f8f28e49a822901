import type { z } from 'zod'
import type { letterFields } from '../../../shared/contract/letters.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { addDays, boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, restore, rowOf, update } from '../audit/change.ts'
import { countOn, lastOn, nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { dateColumns } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { assertTrusted } from '../trust/index.ts'
import { keepAnswers, waitingState } from './answers.ts'
import { assertOpen, assertRecipients, writeRecipients } from './recipients.ts'
import { assertAnswers } from './thread.ts'

type Fields = z.output<typeof letterFields>
/** Letters that expect an answer get thirty days, unless the form says otherwise (T5). */
export const expectsReply: readonly Fields['type'][] = [
  'formal_protest',
  'urgent_appeal',
  'petition_handover',
  'meeting_request',
]
const isOurs = ({ direction, byOthers }: Fields) => direction === 'out' && !byOthers

const columnsOf = (fields: Fields, replyDueOn: string | null) => {
  const { min, max } = boundsOf(fields.date)
  return {
    direction: fields.direction,
    type: fields.type,
    by_others: Number(fields.byOthers),
    campaign_id: fields.campaignId,
    from_organisation_id: fields.fromOrganisationId,
    ...dateColumns('date', fields.date),
    sort_day: min ?? max ?? fields.date.text,
    channel: fields.channel,
    language: fields.language,
    subject: fields.subject,
    body: fields.body,
    their_file_no: fields.theirFileNo,
    tracking_no: fields.trackingNo,
    sent_on: fields.sentOn,
    in_reply_to_id: fields.inReplyToId,
    delivery_status: fields.deliveryStatus,
    reply_due_on: isOurs(fields) ? replyDueOn : null,
    response: fields.direction === 'in' ? fields.response : null,
    impact: fields.direction === 'in' ? fields.impact : null,
    is_example: Number(fields.isExample),
  }
}

/** A/2014/012: the twelfth letter of the year on laptop A. */
const fileNo = (ctx: Context, year: string, count: number) =>
  `${ctx.vault.deviceLetter}/${year}/${String(count).padStart(3, '0')}`
const counter = 'letter_no'
export const nextFileNo = (ctx: Context, year: string): string =>
  fileNo(ctx, year, countOn(ctx, counter, year))
/** The number a letter would get after so many others, without taking it. */
export const fileNoAfter = (ctx: Context, year: string, others: number): string =>
  fileNo(ctx, year, lastOn(ctx, counter, year) + others + 1)

/** A letter that names somebody tells whoever gets it; one that asks for the papers back may go (O3). */
const assertTold = (ctx: Context, fields: Fields): void => {
  if (!isOurs(fields) || fields.personIds.length === 0) return
  const on = boundsOf(fields.date).max ?? today(ctx)
  fields.recipients.forEach(({ organisationId }, at) =>
    assertTrusted(ctx, { organisationId, on }, `recipients.${at}`),
  )
}

const assertComplete = (ctx: Context, fields: Fields): void => {
  const { direction, byOthers, fromOrganisationId, recipients } = fields
  if (direction === 'out' && !recipients.some(({ role }) => role === 'direct'))
    throw fieldError('recipients', 'required')
  if ((direction === 'in' || byOthers) && !fromOrganisationId)
    throw fieldError('fromOrganisationId', 'required')
  const from = boundsOf(fields.date).min
  if (from && from > today(ctx)) throw fieldError('date', 'in_the_future')
  if (fields.sentOn && from && fields.sentOn < from) throw fieldError('sentOn', 'before_start')
  assertRecipients(ctx, recipients, from)
  if (fromOrganisationId) assertOpen(ctx, fromOrganisationId, from, 'fromOrganisationId')
  assertTold(ctx, fields)
}

const writePersons = (ctx: Context, letterId: string, personIds: readonly string[]): void => {
  const held = all(
    ctx,
    ctx.db
      .selectFrom('letter_person')
      .select(['id', 'person_id'])
      .where('letter_id', '=', letterId)
      .where('deleted_at', 'is', null),
  )
  for (const row of held) if (!personIds.includes(row.person_id)) archive(ctx, 'letter_person', row.id)
  for (const personId of new Set(personIds))
    if (!held.some(({ person_id }) => person_id === personId))
      create(ctx, 'letter_person', { letter_id: letterId, person_id: personId })
}

/**
 * Records a letter with those it goes to and those it speaks of. Throws field errors: nobody to write to, a day to come,
 * a mission that had closed, an answer to no letter; O3 where it names somebody to an organisation that is suspended.
 */
export const createLetter = (ctx: Context, fields: Fields, remindsId: string | null = null) => {
  assertComplete(ctx, fields)
  assertAnswers(ctx, fields)
  const sent = boundsOf(fields.date).max
  const standard = expectsReply.includes(fields.type) && sent ? addDays(sent, 30) : null
  const columns = columnsOf(fields, fields.replyDueOn ?? standard)
  const letter = create(ctx, 'letter', {
    ...columns,
    reminds_id: remindsId,
    our_file_no: fields.ourFileNo || (isOurs(fields) ? nextFileNo(ctx, fields.date.text.slice(0, 4)) : ''),
    ref: nextRef(ctx, 'letter', fields.date.text.slice(0, 4)),
    status: waitingState('direct', columns.reply_due_on),
  })
  writeRecipients(ctx, letter, fields.recipients)
  writePersons(ctx, letter.id, fields.personIds)
  keepAnswers(ctx, letter.id)
  keepAnswers(ctx, fields.inReplyToId)
  return letter
}

/** Changes the same; `conflict` when somebody changed it since it was read. */
export const updateLetter = (ctx: Context, { id, version, ...fields }: Parsed<'letters.update'>) => {
  assertComplete(ctx, fields)
  assertAnswers(ctx, fields, id)
  const before = rowOf(ctx, 'letter', id)
  const letter = update(
    ctx,
    'letter',
    id,
    { ...columnsOf(fields, fields.replyDueOn), our_file_no: fields.ourFileNo },
    { version },
  )
  writeRecipients(ctx, letter, fields.recipients, before)
  writePersons(ctx, id, fields.personIds)
  keepAnswers(ctx, id, before.delivery_status === 'draft')
  if (before.in_reply_to_id !== fields.inReplyToId) keepAnswers(ctx, before.in_reply_to_id)
  keepAnswers(ctx, fields.inReplyToId)
  return letter
}

/** Out of the lists, or back: what it answered is open again, or answered. */
export const moveLetter = (
  ctx: Context,
  { id, version }: Parsed<'letters.archive'>,
  move: typeof archive | typeof restore,
) => {
  const letter = move(ctx, 'letter', id, { version })
  keepAnswers(ctx, id, move === restore)
  keepAnswers(ctx, letter.in_reply_to_id)
  return letter
}
