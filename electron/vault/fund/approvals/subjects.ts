// What each kind of record does when it is decided. A new kind of decision is one entry here.
import { addDays } from '../../../../shared/partial-date.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { assertStillHeld, postWriteOff } from '../losses/write-off.ts'
import { reserve, assertReservable, markRatified } from '../requests.ts'
import { approveRound, assertRoundPossible, linesOfRound } from '../rounds/round.ts'
import type { Subject } from './decisions.ts'
import type { Decision } from './ties.ts'

type Adapter = {
  /** Refuses what could not be decided with this amount. */
  assertPossible: (ctx: Context, decision: Decision, amountMinor: number) => void
  /** The last signature needed was given, or a single one in place of it. */
  decided: (ctx: Context, decision: Decision, comment: string) => void
  /** A second person stands behind what one had decided. */
  ratified: (ctx: Context, decision: Decision) => void
}

const remindToRatify = (ctx: Context, { status, ref, subject_table, subject_id }: Decision): void => {
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
const ratificationDone = (ctx: Context, { subject_id }: Decision): void => {
  const open = ctx
    .prepare("select id from task where kind = 'ratify' and entity_id = ? and done_at is null")
    .pluck()
    .all(subject_id) as string[]
  for (const id of open) update(ctx, 'task', id, { done_at: ctx.now() })
}

/** Posted already: a second person only stands behind it. */
const posted: Adapter = { assertPossible: () => {}, decided: remindToRatify, ratified: ratificationDone }

export const subjects: Record<Subject, Adapter> = {
  aid_request: {
    assertPossible: (ctx, { subject_id }, amountMinor) =>
      assertReservable(ctx, rowOf(ctx, 'aid_request', subject_id), amountMinor),
    decided: (ctx, decision, comment) => {
      reserve(ctx, decision.subject_id, { amountMinor: decision.amount_minor, comment })
      remindToRatify(ctx, decision)
    },
    ratified: (ctx, decision) => {
      markRatified(ctx, decision.subject_id)
      ratificationDone(ctx, decision)
    },
  },
  payment_round: {
    assertPossible: (ctx, { subject_id }) => assertRoundPossible(ctx, subject_id),
    decided: (ctx, decision, comment) => {
      approveRound(ctx, decision.subject_id, comment)
      remindToRatify(ctx, decision)
    },
    ratified: (ctx, decision) => {
      for (const { id } of linesOfRound(ctx, decision.subject_id)) markRatified(ctx, id)
      ratificationDone(ctx, decision)
    },
  },
  currency_exchange: posted,
  remittance: posted,
  expense: posted,
  write_off: {
    assertPossible: (ctx, { subject_id }, amountMinor) => assertStillHeld(ctx, subject_id, amountMinor),
    decided: (ctx, { subject_id }) => postWriteOff(ctx, subject_id),
    ratified: () => {},
  },
}
