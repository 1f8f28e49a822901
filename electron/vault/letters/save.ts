import type { z } from 'zod'
import type { letterFields } from '../../../shared/contract/letters.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { addDays, boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { dateColumns } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { assertTrusted } from '../trust/index.ts'

type Fields = z.output<typeof letterFields>
/** Letters that expect an answer get thirty days, unless the form says otherwise (T5). */
const expectsReply: readonly Fields['type'][] = [
  'formal_protest',
  'urgent_appeal',
  'petition_handover',
  'meeting_request',
]

const columnsOf = (fields: Fields, replyDueOn: string | null) => {
  const { min, max } = boundsOf(fields.date)
  return {
    direction: fields.direction,
    type: fields.type,
    campaign_id: fields.campaignId,
    from_organisation_id: fields.fromOrganisationId,
    to_organisation_id: fields.toOrganisationId,
    ...dateColumns('date', fields.date),
    sort_day: min ?? max ?? fields.date.text,
    channel: fields.channel,
    language: fields.language,
    subject: fields.subject,
    body: fields.body,
    our_file_no: fields.ourFileNo,
    their_file_no: fields.theirFileNo,
    in_reply_to_id: fields.inReplyToId,
    delivery_status: fields.deliveryStatus,
    reply_due_on: fields.direction === 'out' ? replyDueOn : null,
    response: fields.direction === 'in' ? fields.response : null,
    is_example: Number(fields.isExample),
  }
}

const assertComplete = (ctx: Context, fields: Fields): void => {
  if (fields.direction === 'out' && !fields.toOrganisationId) throw fieldError('toOrganisationId', 'required')
  if (fields.direction === 'in' && !fields.fromOrganisationId)
    throw fieldError('fromOrganisationId', 'required')
  const from = boundsOf(fields.date).min
  if (from && from > ctx.now().slice(0, 10)) throw fieldError('date', 'in_the_future')
  // A letter that names somebody tells whoever gets it; one that asks for the papers back may go (O3).
  const sent = boundsOf(fields.date).max ?? today(ctx)
  if (fields.direction === 'out' && fields.personIds.length > 0)
    assertTrusted(ctx, { organisationId: fields.toOrganisationId, on: sent }, 'toOrganisationId')
  if (fields.inReplyToId && rowOf(ctx, 'letter', fields.inReplyToId).direction === fields.direction)
    throw fieldError('inReplyToId', 'other_direction')
}

/** A letter out is answered when a letter in names it; taking the answer away opens it again. */
const keepAnswered = (ctx: Context, id: string | null): void => {
  if (!id) return
  const reply = first(
    ctx,
    ctx.db.selectFrom('letter').select('id').where('in_reply_to_id', '=', id).where('deleted_at', 'is', null),
  )
  update(ctx, 'letter', id, { status: reply ? 'answered' : 'open' })
  const tasks = all(
    ctx,
    ctx.db
      .selectFrom('task')
      .select('id')
      .where('entity', '=', 'letter')
      .where('entity_id', '=', id)
      .where('kind', '=', 'reply_due'),
  )
  for (const task of tasks) update(ctx, 'task', task.id, { done_at: reply ? ctx.now() : null })
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

const dueTask = (ctx: Context, id: string, subject: string, dueOn: string | null): void => {
  const held = first(
    ctx,
    ctx.db
      .selectFrom('task')
      .select('id')
      .where('entity', '=', 'letter')
      .where('entity_id', '=', id)
      .where('kind', '=', 'reply_due'),
  )
  if (held) update(ctx, 'task', held.id, { due_on: dueOn, title: subject })
  else if (dueOn)
    create(ctx, 'task', {
      kind: 'reply_due',
      title: subject,
      due_on: dueOn,
      entity: 'letter',
      entity_id: id,
      details: '',
      assignee_id: null,
      done_at: null,
    })
}

export const createLetter = (ctx: Context, fields: Fields) => {
  assertComplete(ctx, fields)
  const sent = boundsOf(fields.date).max
  const standard = expectsReply.includes(fields.type) && sent ? addDays(sent, 30) : null
  const letter = create(ctx, 'letter', {
    ...columnsOf(fields, fields.replyDueOn ?? standard),
    ref: nextRef(ctx, 'letter', fields.date.text.slice(0, 4)),
    status: fields.direction === 'out' ? 'open' : 'closed',
  })
  writePersons(ctx, letter.id, fields.personIds)
  if (fields.direction === 'out') dueTask(ctx, letter.id, fields.subject, letter.reply_due_on)
  keepAnswered(ctx, fields.inReplyToId)
  return letter
}

export const updateLetter = (ctx: Context, { id, version, ...fields }: Parsed<'letters.update'>) => {
  assertComplete(ctx, fields)
  const before = rowOf(ctx, 'letter', id)
  const letter = update(ctx, 'letter', id, columnsOf(fields, fields.replyDueOn), { version })
  writePersons(ctx, id, fields.personIds)
  if (fields.direction === 'out') dueTask(ctx, id, fields.subject, letter.reply_due_on)
  if (before.in_reply_to_id !== fields.inReplyToId) keepAnswered(ctx, before.in_reply_to_id)
  keepAnswered(ctx, fields.inReplyToId)
  return letter
}
