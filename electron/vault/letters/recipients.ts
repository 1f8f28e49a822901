// To whom a letter goes: each with its own delivery, its own day to answer by, and what came of it.
import type { z } from 'zod'
import type { recipientFields } from '../../../shared/contract/letters.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { keepAnswers, recipientsOf, waitingState } from './answers.ts'

type Wanted = z.output<typeof recipientFields>
type Letter = Schema['letter']

/**
 * Refuses, beside its own row, somebody named twice and a mission that had closed before the letter was written; `from`
 * is the first day the letter can be of.
 */
export const assertRecipients = (ctx: Context, recipients: readonly Wanted[], from: string | null): void =>
  recipients.forEach(({ organisationId }, at) => {
    const field = `recipients.${at}`
    if (recipients.findIndex((other) => other.organisationId === organisationId) < at)
      throw fieldError(field, 'already_exists')
    assertOpen(ctx, organisationId, from, field)
  })

/** A mission that has closed gets no letters, and writes none. */
export const assertOpen = (
  ctx: Context,
  organisationId: string,
  from: string | null,
  field: string,
): void => {
  const mission = first(
    ctx,
    ctx.db.selectFrom('v_organisation').select('active_to').where('id', '=', organisationId),
  )
  if (!mission) throw fieldError(field, 'invalid')
  if (mission.active_to && from && mission.active_to < from)
    throw fieldError(field, 'mission_closed', { closed: mission.active_to })
}

/** Only a letter of ours waits for an answer. */
const dueOf = (letter: Letter) =>
  letter.direction === 'out' && letter.by_others === 0 ? letter.reply_due_on : null

/**
 * The recipients as the form gives them, in its order. Who was among them keeps what came of it; where one stood as the
 * letter stood before, it follows the letter.
 */
export const writeRecipients = (
  ctx: Context,
  letter: Letter,
  wanted: readonly Wanted[],
  before: Letter = letter,
): void => {
  const held = recipientsOf(ctx, letter.id)
  for (const row of held)
    if (!wanted.some(({ organisationId }) => organisationId === row.organisation_id))
      archive(ctx, 'letter_recipient', row.id)
  wanted.forEach(({ organisationId, role }, position) => {
    const row = held.find(({ organisation_id }) => organisation_id === organisationId)
    const due = role === 'direct' ? dueOf(letter) : null
    if (!row)
      create(ctx, 'letter_recipient', {
        letter_id: letter.id,
        organisation_id: organisationId,
        role,
        position,
        delivery_status: letter.delivery_status,
        status: waitingState(role, due),
        reply_due_on: due,
      })
    else {
      const isOwnDay = row.role === role && row.reply_due_on !== dueOf(before)
      const dueOn = isOwnDay ? row.reply_due_on : due
      update(ctx, 'letter_recipient', row.id, {
        role,
        position,
        reply_due_on: dueOn,
        ...(row.delivery_status === before.delivery_status && { delivery_status: letter.delivery_status }),
        ...(row.reply_due_on !== dueOn && row.status !== 'answered' && { status: waitingState(role, dueOn) }),
      })
    }
  })
}

/** What became of a letter with one of those it went to, entered by hand; that it answered follows from its answer. */
export const setRecipient = (
  ctx: Context,
  { id, version, deliveryStatus, replyDueOn, status }: Parsed<'letters.setRecipient'>,
) => {
  const { letter_id, status: stood } = rowOf(ctx, 'letter_recipient', id)
  const { by_others, direction } = rowOf(ctx, 'letter', letter_id)
  const waits = direction === 'out' && by_others === 0
  if (!waits && replyDueOn) throw fieldError('replyDueOn', 'no_reply_expected')
  const row = update(
    ctx,
    'letter_recipient',
    id,
    {
      delivery_status: deliveryStatus,
      reply_due_on: replyDueOn,
      status: stood === 'answered' ? stood : status === 'open' && !replyDueOn ? 'closed' : status,
    },
    { version },
  )
  keepAnswers(ctx, letter_id)
  return row
}
