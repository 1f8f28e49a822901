// What belongs to an action: the organisations in it, what was written about it, and the money that names it.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'

type Action = Output<'actions.get'>

export const organisationsOf = (ctx: Context, actionId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('action_org as a')
      .innerJoin('v_organisation as o', 'o.id', 'a.organisation_id')
      .select(['a.id as link', 'a.role', 'o.id', 'o.label'])
      .where('a.action_id', '=', actionId)
      .where('a.deleted_at', 'is', null)
      .orderBy('a.id'),
  )

export const mediaOf = (ctx: Context, actionId: string): Action['media'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('action_media')
      .selectAll()
      .where('action_id', '=', actionId)
      .where('deleted_at', 'is', null)
      .orderBy(sql`published_on is null, published_on`)
      .orderBy('id'),
  ).map(({ id, row_version, outlet, title, url, published_on }) => ({
    id,
    version: row_version,
    outlet,
    title,
    url,
    publishedOn: published_on,
  }))

type Entry = { id: string; ref: string; on_day: string; label: string; currency: string; status: string }
const shown = <Row extends Entry & { amount_minor: number | null }>({
  on_day,
  amount_minor,
  status,
  ...row
}: Row) => ({ ...row, on: on_day, amountMinor: amount_minor, isReversed: status === 'reversed' })

/** Gifts say themselves which action raised them. */
export const raisedBy = (ctx: Context, actionId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_donation')
      .select(['id', 'ref', 'on_day', 'label', 'amount_minor', 'currency', 'status'])
      .where('action_id', '=', actionId)
      .orderBy('on_day')
      .orderBy('id'),
  ).map(shown)

export const costsOf = (ctx: Context, actionId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('action_cost as c')
      .innerJoin('v_expense as e', 'e.id', 'c.expense_id')
      .select([
        'c.id as linkId',
        'e.id',
        'e.ref',
        'e.on_day',
        'e.label',
        'e.amount_minor',
        'e.currency',
        'e.status',
      ])
      .where('c.action_id', '=', actionId)
      .where('c.deleted_at', 'is', null)
      .orderBy('e.on_day')
      .orderBy('e.id'),
  ).map(shown)

/** Joins an expense of the fund to the action it was made for; each belongs to one. */
export const addCost = (ctx: Context, { actionId, expenseId }: Parsed<'actions.addCost'>) => {
  rowOf(ctx, 'action', actionId)
  const isThere = first(ctx, ctx.db.selectFrom('v_expense').select('id').where('id', '=', expenseId))
  if (!isThere) throw fieldError('expenseId', 'not_found')
  const taken = first(
    ctx,
    ctx.db
      .selectFrom('action_cost as c')
      .innerJoin('v_action as a', 'a.id', 'c.action_id')
      .select('a.title')
      .where('c.expense_id', '=', expenseId)
      .where('c.deleted_at', 'is', null),
  )
  if (taken) throw fieldError('expenseId', 'already_linked', { title: taken.title })
  return create(ctx, 'action_cost', { action_id: actionId, expense_id: expenseId })
}
