// A4: what one decided by herself waits, as a task, for a second person to stand behind it.
import { addDays } from '../../../../shared/partial-date.ts'
import { create, update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import type { Decision } from './ties.ts'

export const remindToRatify = (ctx: Context, { status, ref, subject_table, subject_id }: Decision): void => {
  if (status !== 'single') return
  create(ctx, 'task', {
    kind: 'ratify',
    title: ref,
    due_on: addDays(today(ctx), 30),
    entity: subject_table,
    entity_id: subject_id,
    details: '',
    assignee_id: null,
    done_at: null,
  })
}

/** Nothing is left to ratify: a second person has, or what was signed no longer counts. */
export const ratificationDone = (ctx: Context, { subject_id }: Decision): void => {
  const open = ctx
    .prepare("select id from task where kind = 'ratify' and entity_id = ? and done_at is null")
    .pluck()
    .all(subject_id) as string[]
  for (const id of open) update(ctx, 'task', id, { done_at: ctx.now() })
}
