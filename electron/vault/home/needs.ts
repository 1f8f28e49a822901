// "Needs you": what somebody has to do, the most pressing first.
import { sql } from 'kysely'
import type { Output } from '../../../shared/contract/index.ts'
import { heldClasses } from '../../../shared/liberty-classes.ts'
import { addDays } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { confirmedForDays } from '../custody/index.ts'
import { waitingFor } from '../fund/index.ts'
import { silentBefore } from '../letters/index.ts'
import { needsOfPeople } from './needs-people.ts'

type Need = Output<'home.needs'>[number]
const atMost = 20

const payments = (ctx: Context, kind: Need['kind'], status: 'approved' | 'sent', until: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(['id', 'ref', 'ref as label', 'on_day as on', 'beneficiary_label as detail'])
      .where('status', '=', status)
      .where('on_day', '<=', until)
      .orderBy('on_day')
      .limit(atMost),
  ).map((row) => ({ kind, entity: 'payment', ...row }))

/** T5: by letter, with everybody who was to answer it. */
const overdueReplies = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_letter_recipient as r')
      .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
      .select([
        'r.letter_id as id',
        'r.ref',
        'r.subject as label',
        sql<string>`min(r.reply_due_on)`.as('on'),
        sql<string>`group_concat(o.label, ', ')`.as('detail'),
      ])
      .where('r.direction', '=', 'out')
      .where('r.status', '=', 'open')
      .where('r.reply_due_on', '<', on)
      .where('r.sort_day', '>=', silentBefore(on))
      .groupBy('r.letter_id')
      .orderBy(sql`min(r.reply_due_on)`)
      .limit(atMost),
  ).map((row) => ({ kind: 'reply_overdue' as const, entity: 'letter', ...row }))

/** C8: held, and nobody has confirmed it for long. */
const unconfirmed = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_liberty as l')
      .innerJoin('v_person as p', 'p.id', 'l.person_id')
      .select([
        'p.id',
        'p.ref',
        'p.label',
        'l.last_confirmed as on',
        sql<string>`coalesce(l.facility, '')`.as('detail'),
        'l.overdue_since',
      ])
      .where((where) =>
        where.or([
          where.and([
            where('l.status', 'in', heldClasses),
            where('l.last_confirmed', '<', addDays(on, -confirmedForDays)),
          ]),
          where('l.overdue_since', 'is not', null),
        ]),
      )
      .orderBy('l.last_confirmed')
      .limit(atMost),
  ).map(({ overdue_since, ...row }) => ({
    kind: overdue_since ? ('term_over' as const) : ('not_confirmed' as const),
    entity: 'person',
    ...row,
    on: overdue_since ?? row.on,
  }))

/** Hearings whose task is due: seven days before, and until the outcome is known. */
const hearings = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_task as t')
      .innerJoin('v_hearing as h', 'h.id', 't.entity_id')
      .innerJoin('v_proceeding as p', 'p.id', 'h.proceeding_id')
      .select(['p.id', 'p.ref', 't.title as label', 'h.date_min as on', 'p.court as detail'])
      .where('t.kind', '=', 'hearing')
      .where('t.due_on', '<=', on)
      .orderBy('h.date_min')
      .limit(atMost),
  ).map((row) => ({ kind: 'hearing' as const, entity: 'proceeding', ...row }))

const ratify = (ctx: Context): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_task')
      .select(['entity_id as id', 'title as label', 'due_on as on', 'kind', 'entity'])
      .where('kind', 'in', ['ratify', 'overdrawn'])
      .orderBy('due_on')
      .limit(atMost),
  ).map(({ kind, ...row }) => ({
    ...row,
    kind: kind === 'overdrawn' ? ('overdrawn' as const) : ('to_ratify' as const),
    ref: '',
    detail: '',
  }))

/** A1, A2: entered by others, and this user may sign it. */
const toSign = (ctx: Context): Need[] =>
  waitingFor(ctx, atMost).map(({ subject_table, subject_id, ref, on_day }) => ({
    kind: 'to_sign',
    entity: subject_table,
    id: subject_id,
    ref,
    label: ref,
    on: on_day,
    detail: '',
  }))

export const needs = (ctx: Context, on: string): Need[] => [
  ...ratify(ctx).filter(({ kind }) => kind === 'overdrawn'),
  ...toSign(ctx),
  ...hearings(ctx, on),
  ...payments(ctx, 'to_pay', 'approved', on),
  ...payments(ctx, 'receipt_missing', 'sent', addDays(on, -30)),
  ...unconfirmed(ctx, on),
  ...needsOfPeople(ctx, on),
  ...overdueReplies(ctx, on),
  ...ratify(ctx).filter(({ kind }) => kind === 'to_ratify'),
]
