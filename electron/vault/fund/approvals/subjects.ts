// What each kind of record does when it is decided. A new kind of decision is one entry here.
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { assertStillHeld, postWriteOff } from '../losses/write-off.ts'
import { reserve, assertReservable, markRatified, markRenewed } from '../requests.ts'
import { approveRound, assertRoundPossible, linesOfRound } from '../rounds/round.ts'
import type { Subject } from './decisions.ts'
import { ratificationDone, remindToRatify } from './ratify.ts'
import type { Decision } from './ties.ts'

type Adapter = {
  /** Refuses what could not be decided with this amount. */
  assertPossible: (ctx: Context, decision: Decision, amountMinor: number) => void
  /** The last signature needed was given, or a single one in place of it. */
  decided: (ctx: Context, decision: Decision, comment: string) => void
  /** A second person stands behind what one had decided. */
  ratified: (ctx: Context, decision: Decision) => void
  /** A3: signed again after its signatures were void; what it reserved stands. */
  renewed: (ctx: Context, decision: Decision) => void
}

/** Posted already: a second person only stands behind it. */
const posted: Adapter = {
  assertPossible: () => {},
  decided: remindToRatify,
  ratified: ratificationDone,
  renewed: remindToRatify,
}

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
    renewed: (ctx, decision) => {
      markRenewed(ctx, decision.subject_id, decision.status === 'single')
      remindToRatify(ctx, decision)
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
    renewed: (ctx, decision) => {
      for (const { id } of linesOfRound(ctx, decision.subject_id))
        markRenewed(ctx, id, decision.status === 'single')
      remindToRatify(ctx, decision)
    },
  },
  currency_exchange: posted,
  remittance: posted,
  expense: posted,
  write_off: {
    assertPossible: (ctx, { subject_id }, amountMinor) => assertStillHeld(ctx, subject_id, amountMinor),
    decided: (ctx, { subject_id }) => postWriteOff(ctx, subject_id),
    ratified: () => {},
    renewed: () => {},
  },
}
