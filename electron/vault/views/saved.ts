import type { z } from 'zod'
import { type Output, type Parsed, vaultContract } from '../../../shared/contract/index.ts'
import { type ListName, viewState } from '../../../shared/contract/views.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import type { SavedViewTable } from '../database/schema/views.ts'

type State = z.output<typeof viewState>

/** A view asks its list for nothing the list does not know. */
const assertFits = (list: ListName, { filters, sort, descending, archived }: State): void => {
  const { success } = vaultContract[list].input.safeParse({ filters, sort, descending, archived })
  if (!success) throw fieldError('state', 'invalid')
}

/** Those of everybody and one's own, in the order they were made. */
const seen = (ctx: Context, list: ListName): SavedViewTable[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('saved_view')
      .selectAll()
      .where('list', '=', list)
      .where('deleted_at', 'is', null)
      .where((where) => where.or([where('is_shared', '=', 1), where('created_by', '=', ctx.user.id)]))
      .orderBy('position')
      .orderBy('id'),
  )

/** Two tabs of one name could not be told apart. */
const assertNameFree = (ctx: Context, list: ListName, name: string, own?: string): void => {
  const lower = name.toLowerCase()
  if (seen(ctx, list).some((view) => view.id !== own && view.name.toLowerCase() === lower))
    throw fieldError('name', 'name_taken')
}

/** A view is changed by whoever made it; one that all share also by an administrator. */
const mayChange = (ctx: Context, { created_by, is_shared }: SavedViewTable): boolean =>
  created_by === ctx.user.id || (is_shared === 1 && ctx.user.roles.includes('administrator'))
const owned = (ctx: Context, id: string): SavedViewTable => {
  const view = rowOf(ctx, 'saved_view', id)
  if (!mayChange(ctx, view)) throw new AppError({ code: 'forbidden' })
  return view
}

export const listViews = (ctx: Context, list: ListName): Output<'views.list'> => {
  const mayWrite = ctx.user.roles.some((role) => role !== 'auditor_read_only')
  return seen(ctx, list).map((view) => ({
    id: view.id,
    version: view.row_version,
    name: view.name,
    shared: view.is_shared === 1,
    mayChange: mayWrite && mayChange(ctx, view),
    state: viewState.parse(JSON.parse(view.state)),
  }))
}

export const createView = (ctx: Context, { list, name, shared, state }: Parsed<'views.create'>) => {
  assertFits(list, state)
  assertNameFree(ctx, list, name)
  const position = 1 + Math.max(0, ...seen(ctx, list).map((view) => view.position))
  return create(ctx, 'saved_view', {
    list,
    name,
    state: JSON.stringify(state),
    is_shared: Number(shared),
    position,
  })
}

export const updateView = (ctx: Context, { id, version, name, shared, state }: Parsed<'views.update'>) => {
  const view = owned(ctx, id)
  assertFits(view.list, state)
  assertNameFree(ctx, view.list, name, id)
  const patch = { name, state: JSON.stringify(state), is_shared: Number(shared) }
  return update(ctx, 'saved_view', id, patch, { version })
}

export const archiveView = (ctx: Context, { id, version }: Parsed<'views.archive'>) => {
  owned(ctx, id)
  return archive(ctx, 'saved_view', id, { version })
}
