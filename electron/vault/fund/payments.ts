// From a reservation to the family's receipt: authorised, on the way, received; or returned (F12).
import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import type { paymentStatuses } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { assertAccountLimit } from './approvals/account-limit.ts'
import { assertAlive, assertCared, decisionOn } from './approvals/decisions.ts'
import { assertTrusted } from '../trust/index.ts'
import { activeUsers } from '../users/index.ts'
import { tieOf } from './approvals/ties.ts'
import { assertStillApproved } from './approvals/voiding.ts'
import type { Context } from '../context.ts'
import type { Schema } from '../database/schema/index.ts'
import {
  assertAccountHolds,
  assertCashStep,
  assertCurrency,
  assertCovered,
  assertFundHolds,
  noteOverdraft,
} from './balances.ts'
import { assertNeutralFor } from './bank/neutral.ts'
import { assertCalledBack } from './bank/payee-accounts.ts'
import { accountOf, feeLines, into, outOf, post } from './ledger.ts'
import { openCommitmentOf } from './requests.ts'
import { drawReservation } from './reservations.ts'

type Payment = Schema['disbursement']
const source = ({ id, ref }: Payment) => ({ table: 'disbursement', id, ref })

const requestOf = (ctx: Context, { commitment_id }: Payment): string =>
  rowOf(ctx, 'commitment', commitment_id).aid_request_id

const inState = (ctx: Context, id: string, ...states: (typeof paymentStatuses)[number][]): Payment => {
  const payment = rowOf(ctx, 'disbursement', id)
  if (!states.includes(payment.status)) throw ruleError('F6', { ref: payment.ref, status: payment.status })
  return payment
}

/** F1, F5: out of a reservation, within what fund and account hold. */
export const authorisePayment = (
  ctx: Context,
  {
    requestId,
    accountId,
    amountMinor,
    feeMinor,
    method,
    plannedOn,
    bankText,
    note,
  }: Parsed<'payments.authorise'>,
) => {
  const request = rowOf(ctx, 'aid_request', requestId)
  const commitment = openCommitmentOf(ctx, requestId)
  if (!commitment) throw ruleError('A3_closed', { ref: request.ref }, 'requestId')
  assertStillApproved(ctx, requestId)
  assertAlive(ctx, request.person_id)
  assertCared(ctx, request.household_id)
  assertTrusted(ctx, { accountId }, 'accountId')
  assertNeutralFor(ctx, bankText, request.fund_id)
  const account = accountOf(ctx, accountId)
  assertCurrency(account, request.currency, 'accountId')
  assertCashStep(account, amountMinor)
  const restMinor = commitment.amount_minor - commitment.paid_minor
  if (amountMinor > restMinor)
    throw ruleError('F5', { restMinor, currency: commitment.currency }, 'amountMinor')
  assertCovered(ctx, request.fund_id)
  // What is reserved in this currency is spoken for already; out of another one the fund must hold the exchanged money.
  const newMinor = (commitment.reserved_currency === commitment.currency ? 0 : amountMinor) + feeMinor
  if (newMinor > 0)
    assertFundHolds(ctx, request.fund_id, { currency: request.currency, amountMinor: newMinor })
  assertAccountHolds(ctx, account, amountMinor + feeMinor)
  assertAccountLimit(ctx, requestId, account, amountMinor)
  drawReservation(ctx, commitment.id, amountMinor)
  return create(ctx, 'disbursement', {
    ref: nextRef(ctx, 'payment', plannedOn.slice(0, 4)),
    commitment_id: commitment.id,
    fund_id: request.fund_id,
    account_id: accountId,
    household_id: request.household_id,
    person_id: request.person_id,
    beneficiary_label: request.beneficiary_label,
    aid_type: request.aid_type,
    ground: request.ground,
    ground_person_id: request.ground_person_id,
    amount_minor: amountMinor,
    currency: request.currency,
    fee_minor: feeMinor,
    method,
    planned_on: plannedOn,
    paid_on: null,
    note,
    status: 'approved',
    is_posted: 0,
    is_single_signature: Number(isSingleSignature(ctx, request.id)),
    received_minor: null,
    returned_minor: null,
    gap_kind: null,
    is_example: request.is_example,
    bank_text: bankText,
    batch_id: null,
  })
}

/** A4: a payment bears the mark of the decision it rests on. */
const isSingleSignature = (ctx: Context, requestId: string): boolean =>
  decisionOn(ctx, 'aid_request', requestId).status === 'single'

const postAid = (ctx: Context, payment: Payment, on: string): void => {
  const account = accountOf(ctx, payment.account_id)
  post(ctx, {
    on,
    fundId: payment.fund_id,
    source: source(payment),
    lines: [
      {
        code: 'aid_paid',
        currency: payment.currency,
        debitMinor: payment.amount_minor,
        aidType: payment.aid_type,
      },
      outOf(account, payment.amount_minor),
      ...feeLines(account, payment.fee_minor),
    ],
  })
}

/** The money has left: posted. Through an intermediary it becomes aid only when the family has it (F11). */
export const sendPayment = (ctx: Context, { id, version, on }: Parsed<'payments.send'>) => {
  const payment = inState(ctx, id, 'approved')
  assertStillApproved(ctx, requestOf(ctx, payment))
  assertAlive(ctx, payment.person_id)
  assertCared(ctx, payment.household_id)
  assertTrusted(ctx, { accountId: payment.account_id })
  assertCalledBack(ctx, payment)
  const throughIntermediary = accountOf(ctx, payment.account_id).kind === 'intermediary'
  const sent = update(
    ctx,
    'disbursement',
    id,
    { status: 'sent', paid_on: on, is_posted: throughIntermediary ? 0 : 1 },
    { version },
  )
  if (!throughIntermediary) {
    postAid(ctx, sent, on)
    noteOverdraft(ctx, accountOf(ctx, sent.account_id))
  }
  return sent
}

/** A1: a user who entered, receives or carries it, or is a relative, confirms no receipt; somebody else does. */
const assertMayConfirm = (ctx: Context, payment: Payment, confirmedBy: string): void => {
  const users = activeUsers(ctx)
  const user = users.find(({ name }) => name.toLowerCase() === confirmedBy.toLowerCase())
  if (!user || users.length === 1) return
  if (tieOf(ctx, user, decisionOn(ctx, 'aid_request', requestOf(ctx, payment))))
    throw ruleError('A1_receipt', {}, 'confirmedBy')
}

/** F13: settled in full only when received = sent, or when the gap is classified; the gap is cost, not aid. */
export const settlePayment = (
  ctx: Context,
  { id, version, on, receivedMinor, signature, confirmedBy, gap }: Parsed<'payments.settle'>,
) => {
  const payment = inState(ctx, id, 'sent')
  const gapMinor = payment.amount_minor - receivedMinor
  if (gapMinor < 0) throw fieldError('receivedMinor', 'more_than_amount')
  if (gapMinor > 0 && gap === null) throw ruleError('F13', { gapMinor, currency: payment.currency }, 'gap')
  if (payment.paid_on && on < payment.paid_on) throw fieldError('on', 'before_start')
  assertMayConfirm(ctx, payment, confirmedBy)
  create(ctx, 'settlement', {
    disbursement_id: id,
    on_day: on,
    received_minor: receivedMinor,
    currency: payment.currency,
    signature_kind: signature,
    confirmed_by: confirmedBy,
  })
  const settled = update(
    ctx,
    'disbursement',
    id,
    { status: 'settled', received_minor: receivedMinor, gap_kind: gap, is_posted: 1 },
    { version },
  )
  if (payment.is_posted === 0) postAid(ctx, settled, on)
  if (gapMinor > 0)
    post(ctx, {
      on,
      fundId: payment.fund_id,
      source: source(settled),
      lines: [
        { code: 'fee', currency: payment.currency, debitMinor: gapMinor },
        { code: 'aid_paid', currency: payment.currency, creditMinor: gapMinor, aidType: payment.aid_type },
      ],
    })
  // Last: a task of it is a record of its own, and postings follow the record they are of.
  if (payment.is_posted === 0) noteOverdraft(ctx, accountOf(ctx, payment.account_id))
  return settled
}

/** F12: a new posting on the day and account of return; the gap is cost, and the commitment reopens. */
export const returnPayment = (
  ctx: Context,
  { id, version, on, accountId, amountMinor, reason }: Parsed<'payments.return'>,
) => {
  const payment = inState(ctx, id, 'sent')
  const account = accountOf(ctx, accountId)
  assertCurrency(account, payment.currency, 'accountId')
  assertCashStep(account, amountMinor)
  if (amountMinor > payment.amount_minor) throw fieldError('amountMinor', 'more_than_amount')
  if (payment.is_posted === 0 && accountId !== payment.account_id)
    throw fieldError('accountId', 'still_with_intermediary')
  if (payment.paid_on && on < payment.paid_on) throw fieldError('on', 'before_start')
  const returned = update(
    ctx,
    'disbursement',
    id,
    { status: 'returned', returned_minor: amountMinor },
    { version, reason },
  )
  if (payment.is_posted === 1)
    post(ctx, {
      on,
      fundId: payment.fund_id,
      corrects: payment.paid_on,
      source: source(returned),
      lines: [
        into(account, amountMinor),
        { code: 'fee', currency: payment.currency, debitMinor: payment.amount_minor - amountMinor },
        {
          code: 'aid_paid',
          currency: payment.currency,
          creditMinor: payment.amount_minor,
          aidType: payment.aid_type,
        },
      ],
    })
  drawReservation(ctx, payment.commitment_id, -payment.amount_minor)
  return returned
}

/** Authorised and never sent: nothing was posted, the reservation stands again. */
export const cancelPayment = (ctx: Context, { id, version, reason }: Parsed<'payments.cancel'>) => {
  const payment = inState(ctx, id, 'approved')
  drawReservation(ctx, payment.commitment_id, -payment.amount_minor)
  return update(ctx, 'disbursement', id, { status: 'reversed' }, { version, reason })
}

/**
 * F11: it never reached the family, and the money is still in the books of whoever carried it. Nothing was posted; the
 * reservation stands again. What is lost with him is written off apart.
 */
export const failPayment = (ctx: Context, { id, version, reason }: Parsed<'payments.fail'>) => {
  const payment = inState(ctx, id, 'sent')
  if (payment.is_posted === 1) throw ruleError('F12', { ref: payment.ref })
  drawReservation(ctx, payment.commitment_id, -payment.amount_minor)
  return update(ctx, 'disbursement', id, { status: 'failed' }, { version, reason })
}
