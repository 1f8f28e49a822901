// The day's work: tasks, notes, what the next days bring.
import type { workContract } from '../../../shared/contract/work.ts'
import { archive, savedAs, update } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { activeUsers } from '../users/index.ts'
import { calendarOf } from './calendar.ts'
import { addNote, notesOf } from './notes.ts'
import { addTask, changeTask, finishTask, listTasks, reopenTask } from './tasks.ts'

export const workHandlers = {
  'tasks.list': listTasks,
  'tasks.add': (ctx, input) => savedAs(ctx, addTask(ctx, input)),
  'tasks.change': (ctx, input) => savedAs(ctx, changeTask(ctx, input)),
  'tasks.assignees': (ctx) => activeUsers(ctx).map(({ id, name }) => ({ id, label: name })),
  'tasks.done': (ctx, input) => savedAs(ctx, finishTask(ctx, input)),
  'tasks.reopen': (ctx, input) => savedAs(ctx, reopenTask(ctx, input)),
  'work.calendar': calendarOf,
  'notes.list': notesOf,
  'notes.add': (ctx, input) => savedAs(ctx, addNote(ctx, input)),
  'notes.change': (ctx, { id, version, text }) =>
    savedAs(ctx, update(ctx, 'note', id, { text }, { version })),
  'notes.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'note', id, { version })),
} satisfies HandlersFor<typeof workContract>
