// A2: a payment round. Many families on one list, decided as it stands, paid from one account on one day.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import {
  assertAlive,
  assertCared,
  closeDecision,
  openDecision,
  rejectDecision,
} from '../approvals/decisions.ts'
import { assertAccountHolds, assertCashStep } from '../balances.ts'
import { assertNeutralFor } from '../bank/neutral.ts'
import { accountOf } from '../ledger.ts'
import { authorisePayment } from '../payments.ts'
import { assertReservable, reserve, writeRequest } from '../requests.ts'
import { atLine } from './at-line.ts'

type Fields = Parsed<'rounds.create'>
type Request = Schema['aid_request']

/** The frozen lines, in the order in which they were entered. */
export const linesOfRound = (ctx: Context, roundId: string): Request[] =>
  all(ctx, ctx.db.selectFrom('aid_request').selectAll().where('round_id', '=', roundId).orderBy('id'))

/** F10: nobody stands on a round twice. */
const assertOnce = ({ lines }: Fields): void => {
  const seen = new Set<string>()
  for (const [at, { householdId, personId }] of lines.entries()) {
    const whom = householdId ?? personId ?? ''
    if (seen.has(whom)) throw fieldError(`lines.${at}.householdId`, 'twice_in_round')
    seen.add(whom)
  }
}

export const createRound = (ctx: Context, fields: Fields) => {
  assertOnce(fields)
  assertNeutralFor(ctx, fields.bankText, fields.fundId)
  const account = accountOf(ctx, fields.accountId)
  const { currency } = account
  const amountMinor = fields.lines.reduce((sum, line) => sum + line.amountMinor, 0)
  const round = create(ctx, 'payment_round', {
    ref: nextRef(ctx, 'round', fields.plannedOn.slice(0, 4)),
    title: fields.title,
    fund_id: fields.fundId,
    account_id: fields.accountId,
    planned_on: fields.plannedOn,
    aid_type: fields.aidType,
    method: fields.method,
    amount_minor: amountMinor,
    currency,
    status: 'submitted',
    bank_text: fields.bankText,
    note: fields.note,
    is_example: Number(fields.isExample),
  })
  for (const [at, line] of fields.lines.entries())
    atLine(at, () => {
      assertCashStep(account, line.amountMinor)
      assertCared(ctx, line.householdId)
      writeRequest(
        ctx,
        {
          ...line,
          requestedOn: fields.plannedOn,
          fundId: fields.fundId,
          aidType: fields.aidType,
          currency,
          reserveCurrency: null,
          need: fields.title,
          isExample: fields.isExample,
        },
        round.id,
      )
    })
  openDecision(ctx, {
    subject_table: 'payment_round',
    subject_id: round.id,
    ref: round.ref,
    on_day: round.planned_on,
    fund_id: round.fund_id,
    amount_minor: round.amount_minor,
    currency,
    is_example: round.is_example,
  })
  return round
}

/** F1, A3: the whole list could be paid now, and everybody on it can still be helped. */
export const assertRoundPossible = (ctx: Context, roundId: string): void => {
  const round = rowOf(ctx, 'payment_round', roundId)
  const lines = linesOfRound(ctx, roundId)
  const [first] = lines
  if (first) assertReservable(ctx, first, round.amount_minor)
  assertAccountHolds(ctx, accountOf(ctx, round.account_id), round.amount_minor)
  for (const { person_id, household_id } of lines) {
    assertAlive(ctx, person_id)
    assertCared(ctx, household_id)
  }
}

/** Decided: every line is reserved and its payment authorised, all or none. */
export const approveRound = (ctx: Context, roundId: string, comment: string): void => {
  const round = update(ctx, 'payment_round', roundId, { status: 'approved' })
  for (const { id, amount_minor } of linesOfRound(ctx, roundId)) {
    reserve(ctx, id, { amountMinor: amount_minor, comment })
    authorisePayment(ctx, {
      requestId: id,
      accountId: round.account_id,
      amountMinor: amount_minor,
      feeMinor: 0,
      method: round.method,
      plannedOn: round.planned_on,
      bankText: round.bank_text,
      note: round.ref,
    })
  }
}

type Ending = { id: string; version: number; reason: string }
const end = (ctx: Context, { id, version, reason }: Ending, status: 'rejected' | 'withdrawn') => {
  const round = rowOf(ctx, 'payment_round', id)
  if (round.status !== 'submitted') throw ruleError('A3_closed', { ref: round.ref })
  if (status === 'rejected') rejectDecision(ctx, 'payment_round', id, reason)
  else closeDecision(ctx, 'payment_round', id, status, reason)
  for (const line of linesOfRound(ctx, id))
    update(ctx, 'aid_request', line.id, { status, decision_note: reason }, { reason })
  return update(ctx, 'payment_round', id, { status }, { version, reason })
}
export const rejectRound = (ctx: Context, input: Ending) => end(ctx, input, 'rejected')
export const withdrawRound = (ctx: Context, input: Ending) => end(ctx, input, 'withdrawn')
