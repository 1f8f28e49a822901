import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  day,
  edit,
  freeText,
  id,
  listInput,
  named,
  nothing,
  page,
  saved,
  text,
  version,
} from './common.ts'
import { command, query, workers } from './define.ts'
import { personal, personName } from './personal.ts'

/** Records that a task or a note can be about. */
export const workOwners = [
  'person',
  'household',
  'organisation',
  'letter',
  'action',
  'aid_request',
  'disbursement',
] as const

/** The record something is about: its table and id; null for the office as a whole. */
const about = z
  .strictObject({ entity: z.enum(workOwners), id })
  .nullable()
  .default(null)

export const taskFields = z.strictObject({
  title: text(300),
  dueOn: day.nullable().default(null),
  assigneeId: id.nullable().default(null),
  details: freeText(2000),
})
export const taskRow = z.object({
  id,
  version,
  kind: z.enum(v.taskKinds),
  title: personal(z.string()),
  details: personal(z.string()),
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
  assignee: z.string(),
  assigneeId: id.nullable(),
  /** What it is about: a record that can be opened, or nothing. */
  entity: z.string(),
  entityId: z.string(),
  about: personName(),
  ref: z.string(),
  doneOn: z.string().nullable(),
})
export const taskSorts = ['due', 'title', 'made'] as const
export const calendarKinds = ['task', 'reply_due', 'hearing', 'payment', 'action', 'term_end'] as const
const noteFields = z.strictObject({ text: text(4000) })

export const workContract = {
  'tasks.list': query('anyone', listInput(taskSorts, ['state', 'kind', 'assignee']), page(taskRow)),
  'tasks.add': command(workers, taskFields.extend({ about }), saved),
  /** Only of a task somebody wrote: one the program made follows its record. */
  'tasks.change': command(workers, edit(taskFields), saved),
  /** Whom a task can be for. */
  'tasks.assignees': query('anyone', nothing, z.array(named)),
  'tasks.done': command(workers, z.strictObject({ id, version }), saved),
  'tasks.reopen': command(workers, z.strictObject({ id, version }), saved),
  /** What falls on each of the next days, in order; nothing a day without anything. */
  'work.calendar': query(
    'anyone',
    z.strictObject({ from: day, days: z.int().min(1).max(62).default(14) }),
    z.array(
      z.object({
        on: z.string(),
        kind: z.enum(calendarKinds),
        entity: z.string(),
        id: z.string(),
        label: personal(z.string()),
      }),
    ),
  ),
  'notes.list': query(
    'anyone',
    z.strictObject({ owner: z.enum(workOwners), ownerId: id }),
    z.array(
      z.object({
        id,
        version,
        text: personal(z.string()),
        by: z.string(),
        at: z.string(),
        changedAt: z.string().nullable(),
      }),
    ),
  ),
  'notes.add': command(workers, noteFields.extend({ owner: z.enum(workOwners), ownerId: id }), saved),
  'notes.change': command(workers, edit(noteFields), saved),
  'notes.archive': command(workers, archive, saved),
}
