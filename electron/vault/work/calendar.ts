// What falls on the next days: tasks, replies due, payments planned, actions, terms that end.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

type Entry = Output<'work.calendar'>[number]
type Span = { from: string; to: string }

/** A task kept for a reply or a hearing shows as what it is about. */
const kindOf = (kind: string): Entry['kind'] => (kind === 'reply_due' || kind === 'hearing' ? kind : 'task')

const tasks = (ctx: Context, { from, to }: Span): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_task')
      .select(['id', 'kind', 'title as label', 'due_on', 'entity', 'entity_id'])
      .where('due_on', '>=', from)
      .where('due_on', '<=', to),
  ).flatMap(({ id, kind, label, due_on, entity, entity_id }) =>
    due_on === null
      ? []
      : [{ on: due_on, kind: kindOf(kind), entity: entity_id ? entity : 'task', id: entity_id || id, label }],
  )

const payments = (ctx: Context, { from, to }: Span): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(['id', 'ref', 'planned_on as on', 'beneficiary_label'])
      .where('status', '=', 'approved')
      .where('planned_on', '>=', from)
      .where('planned_on', '<=', to),
  ).map(({ id, ref, on, beneficiary_label }) => ({
    on,
    kind: 'payment',
    entity: 'disbursement',
    id,
    label: `${ref} · ${beneficiary_label}`,
  }))

const actions = (ctx: Context, { from, to }: Span): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_action')
      .select(['id', 'title as label', 'start_text as on'])
      // Only a whole day can stand in a calendar.
      .where('start_text', '>=', from)
      .where('start_text', '<=', to)
      .where('state', '<>', 'called_off'),
  )
    .filter(({ on }) => on.length === 10)
    .map((row) => ({ ...row, kind: 'action', entity: 'action' }))

const termEnds = (ctx: Context, { from, to }: Span): Entry[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_term_end as e')
      .innerJoin('v_person as p', 'p.id', 'e.person_id')
      .select(['p.id', 'p.label', 'e.ends_on as on'])
      .where('e.ends_on', '>=', from)
      .where('e.ends_on', '<=', to),
  ).map((row) => ({ ...row, kind: 'term_end', entity: 'person' }))

/** In order of days; what is only known by month or year is not in it. */
export const calendarOf = (ctx: Context, { from, days }: Parsed<'work.calendar'>): Entry[] => {
  const span = { from, to: addDays(from, days - 1) }
  return [tasks, payments, actions, termEnds]
    .flatMap((of) => of(ctx, span))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
