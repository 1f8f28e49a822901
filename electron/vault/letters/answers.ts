// T5: who still owes an answer. A letter out waits for each of those it went to directly, with one task for the nearest
// day; an answer that names the letter ticks off whom it comes from.
import { sql } from 'kysely'
import { addDays } from '../../../shared/partial-date.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

type Recipient = Schema['letter_recipient']
type Status = Recipient['status']

/** Of whom no answer is waited for any more, whatever day it was due. */
export const owesNothing = ['closed', 'no_answer'] as const satisfies readonly Status[]

/** How many days the first answer of each recipient of ours took, of the answers that had come by a day. */
export const firstAnswers = (ctx: Context, on: string) =>
  ctx.db
    .selectFrom('v_reply')
    .select(['recipient_id', ({ fn }) => fn.min<number>('days').as('days')])
    .where(sql<boolean>`julianday(sort_day) + days <= julianday(${on})`)
    .groupBy('recipient_id')

/** Those a letter goes to, in the order of the form. */
export const recipientsOf = (ctx: Context, letterId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('letter_recipient')
      .selectAll()
      .where('letter_id', '=', letterId)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  )

/** T5: how long an answer is waited for before it counts as none. */
const daysOfSilence = 180
/** A letter of an earlier day that is still open is "no answer as of today". */
export const silentBefore = (today: string): string => addDays(today, -daysOfSilence)

/** Only who was asked for an answer by a day owes one. */
export const waitingState = (role: Recipient['role'], dueOn: string | null): Status =>
  role === 'direct' && dueOn !== null ? 'open' : 'closed'

/** Open while one answer is missing; then what came of it at best. */
const together = (recipients: readonly Recipient[]): Status => {
  const states = recipients.map(({ status }) => status)
  const order: readonly Status[] = ['open', 'answered', 'no_answer']
  return order.find((status) => states.includes(status)) ?? 'closed'
}

const answerers = (ctx: Context, letterId: string) =>
  new Set(
    all(
      ctx,
      ctx.db
        .selectFrom('letter')
        .select('from_organisation_id')
        .where('in_reply_to_id', '=', letterId)
        .where('deleted_at', 'is', null),
    ).map(({ from_organisation_id }) => from_organisation_id),
  )

/** The one task of a letter: for the nearest day, done when nobody owes an answer any more. */
const keepTask = (ctx: Context, letter: Schema['letter'], dueOn: string | null, isAnew: boolean): void => {
  const held = first(
    ctx,
    ctx.db
      .selectFrom('task')
      .select(['id', 'done_at'])
      .where('entity', '=', 'letter')
      .where('entity_id', '=', letter.id)
      .where('kind', '=', 'reply_due'),
  )
  if (!held && dueOn)
    create(ctx, 'task', {
      kind: 'reply_due',
      title: letter.subject,
      due_on: dueOn,
      entity: 'letter',
      entity_id: letter.id,
      details: '',
      assignee_id: null,
      done_at: null,
    })
  else if (held && dueOn)
    update(ctx, 'task', held.id, {
      due_on: dueOn,
      title: letter.subject,
      done_at: isAnew ? null : held.done_at,
    })
  else if (held && !held.done_at) update(ctx, 'task', held.id, { done_at: ctx.now() })
}

/**
 * Brings the recipients of a letter out, its own state and its task in line with the answers on record. Where it went to
 * one alone, whoever answers answers for that one: a ministry for its embassy. `isBack` says that the letter counts again
 * after it did not, so that its task is to be done again.
 */
export const keepAnswers = (ctx: Context, letterId: string | null, isBack = false): void => {
  if (!letterId) return
  const letter = rowOf(ctx, 'letter', letterId)
  const answered = answerers(ctx, letterId)
  const held = recipientsOf(ctx, letterId)
  const isAlone = held.filter(({ role }) => role === 'direct').length === 1
  const recipients = held.map((row) => {
    const hasAnswered =
      answered.has(row.organisation_id) || (isAlone && row.role === 'direct' && answered.size > 0)
    const status = hasAnswered
      ? 'answered'
      : row.status === 'answered'
        ? waitingState(row.role, row.reply_due_on)
        : row.status
    return update(ctx, 'letter_recipient', row.id, { status })
  })
  const status = letter.direction === 'out' ? together(recipients) : 'closed'
  update(ctx, 'letter', letterId, { status })
  const isDraft = letter.delivery_status === 'draft' || letter.deleted_at !== null
  const days = recipients.flatMap((row) =>
    row.status === 'open' && row.reply_due_on ? [row.reply_due_on] : [],
  )
  keepTask(ctx, letter, isDraft ? null : (days.toSorted()[0] ?? null), isBack || letter.status !== 'open')
}
