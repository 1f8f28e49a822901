// Tasks: those people write, and those the program keeps beside its records (domain.md 3.9).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { recordLabel } from '../audit/record-label.ts'
import { type Context, today } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { first } from '../database/run.ts'

const refOf = (ctx: Context, entityId: string): string =>
  first(ctx, ctx.db.selectFrom('search_doc').select('ref').where('entity_id', '=', entityId))?.ref ?? ''

export const listTasks = (ctx: Context, input: Parsed<'tasks.list'>): Output<'tasks.list'> => {
  const { state = ['open'], kind, assignee } = input.filters
  const day = today(ctx)
  let query = ctx.db
    .selectFrom('v_task_list as t')
    .selectAll('t')
    .where((where) =>
      where.or([
        ...(state.includes('open') ? [where('t.done_at', 'is', null)] : []),
        ...(state.includes('late') ? [sql<boolean>`t.done_at is null and t.due_on < ${day}`] : []),
        ...(state.includes('done') ? [where('t.done_at', 'is not', null)] : []),
      ]),
    )
  const typed = input.search.trim().toLowerCase()
  if (typed) query = query.where(sql<boolean>`instr(lower(t.title || ' ' || t.details), ${typed}) > 0`)
  if (kind?.length) query = query.where(isOneOf('t.kind', kind))
  if (assignee?.length) query = query.where(isOneOf('t.assignee_id', assignee))
  return pageOf(ctx, input, {
    query,
    id: 't.id',
    sorts: { due: 't.due', title: 't.title', made: 't.id' },
    show: (row) => ({
      id: row.id,
      version: row.row_version,
      kind: row.kind,
      title: row.title,
      details: row.details,
      dueOn: row.due_on,
      isLate: row.done_at === null && row.due_on !== null && row.due_on < day,
      assignee: row.assignee,
      assigneeId: row.assignee_id,
      entity: row.entity,
      entityId: row.entity_id,
      about: recordLabel(ctx, row.entity, row.entity_id),
      ref: refOf(ctx, row.entity_id),
      doneOn: row.done_at?.slice(0, 10) ?? null,
    }),
  })
}

export const addTask = (ctx: Context, { about, title, dueOn, assigneeId, details }: Parsed<'tasks.add'>) => {
  if (about) rowOf(ctx, about.entity, about.id)
  return create(ctx, 'task', {
    kind: 'other',
    title,
    due_on: dueOn,
    details,
    assignee_id: assigneeId,
    entity: about?.entity ?? 'office',
    entity_id: about?.id ?? '',
    done_at: null,
  })
}

/** W1: what the program keeps follows its record; only what somebody wrote is rewritten. */
const assertWritten = (ctx: Context, id: string): void => {
  if (rowOf(ctx, 'task', id).kind !== 'other') throw ruleError('W1')
}

export const changeTask = (
  ctx: Context,
  { id, version, title, dueOn, assigneeId, details }: Parsed<'tasks.change'>,
) => {
  assertWritten(ctx, id)
  return update(ctx, 'task', id, { title, due_on: dueOn, details, assignee_id: assigneeId }, { version })
}

export const finishTask = (ctx: Context, { id, version }: Parsed<'tasks.done'>) =>
  update(ctx, 'task', id, { done_at: ctx.now() }, { version })
export const reopenTask = (ctx: Context, { id, version }: Parsed<'tasks.reopen'>) =>
  update(ctx, 'task', id, { done_at: null }, { version })
