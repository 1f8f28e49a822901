// F11: money lost with whoever carried it (arrest, theft, seizure). Two decide; then it stands on a line of its own.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import { type Context, today } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { closeDecision, openDecision, rejectDecision } from '../approvals/decisions.ts'
import { assertAccountHolds, noteOverdraft } from '../balances.ts'
import { accountOf, outOf, post, reverse } from '../ledger.ts'

const source = ({ id, ref }: Schema['write_off']) => ({ table: 'write_off', id, ref })

export const recordWriteOff = (ctx: Context, fields: Parsed<'writeOffs.record'>) => {
  if (fields.on > today(ctx)) throw fieldError('on', 'in_the_future')
  const account = accountOf(ctx, fields.accountId)
  assertAccountHolds(ctx, account, fields.amountMinor)
  const writeOff = create(ctx, 'write_off', {
    ref: nextRef(ctx, 'writeOff', fields.on.slice(0, 4)),
    on_day: fields.on,
    fund_id: fields.fundId,
    account_id: fields.accountId,
    amount_minor: fields.amountMinor,
    currency: account.currency,
    cause: fields.cause,
    note: fields.note,
    status: 'submitted',
    is_example: Number(fields.isExample),
  })
  openDecision(ctx, {
    subject_table: 'write_off',
    subject_id: writeOff.id,
    ref: writeOff.ref,
    on_day: writeOff.on_day,
    fund_id: writeOff.fund_id,
    amount_minor: writeOff.amount_minor,
    currency: writeOff.currency,
    is_example: writeOff.is_example,
  })
  return writeOff
}

/** Decided by two: posted on the day of the decision, since the loss may lie in a closed period (F6). */
export const postWriteOff = (ctx: Context, id: string): void => {
  const writeOff = update(ctx, 'write_off', id, { status: 'posted' })
  const account = accountOf(ctx, writeOff.account_id)
  post(ctx, {
    on: today(ctx),
    fundId: writeOff.fund_id,
    corrects: writeOff.on_day,
    source: source(writeOff),
    lines: [
      { code: 'write_off', currency: writeOff.currency, debitMinor: writeOff.amount_minor },
      outOf(account, writeOff.amount_minor),
    ],
  })
  noteOverdraft(ctx, account)
}

export const assertStillHeld = (ctx: Context, id: string, amountMinor: number): void =>
  assertAccountHolds(ctx, accountOf(ctx, rowOf(ctx, 'write_off', id).account_id), amountMinor)

const undecided = (ctx: Context, id: string) => {
  const { ref, status } = rowOf(ctx, 'write_off', id)
  if (status !== 'submitted') throw ruleError('A3_closed', { ref })
}

export const rejectWriteOff = (ctx: Context, { id, version, reason }: Parsed<'writeOffs.reject'>) => {
  undecided(ctx, id)
  rejectDecision(ctx, 'write_off', id, reason)
  return update(ctx, 'write_off', id, { status: 'rejected' }, { version, reason })
}

export const withdrawWriteOff = (ctx: Context, { id, version, reason }: Parsed<'writeOffs.withdraw'>) => {
  undecided(ctx, id)
  closeDecision(ctx, 'write_off', id, 'withdrawn', reason)
  return update(ctx, 'write_off', id, { status: 'withdrawn' }, { version, reason })
}

/** The money was found after all: the opposite is posted (F6). */
export const reverseWriteOff = (ctx: Context, { id, on, reason }: Parsed<'writeOffs.reverse'>) => {
  const { status, ref } = rowOf(ctx, 'write_off', id)
  if (status !== 'posted') throw ruleError('F6', { ref })
  const reversed = update(ctx, 'write_off', id, { status: 'reversed' }, { reason })
  reverse(ctx, source(reversed), on)
  return reversed
}
