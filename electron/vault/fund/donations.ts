import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { first, one } from '../database/run.ts'
import { assertCashStep, assertCurrency, noteOverdraft } from './balances.ts'
import { accountOf, feeLines, into, post, reverse } from './ledger.ts'
import { endReceiptOf } from './receipts/end.ts'

type Fields = Parsed<'donations.record'>
const source = ({ id, ref }: { id: string; ref: string }) => ({ table: 'donation', id, ref })

const donorLabel = (ctx: Context, { donorOrganisationId, donorPersonId, donorUnknown }: Fields): string => {
  if (
    [donorOrganisationId, donorPersonId, donorUnknown || null].filter((donor) => donor !== null).length !== 1
  )
    throw fieldError('donorOrganisationId', 'one_donor')
  if (donorOrganisationId)
    return one(ctx, ctx.db.selectFrom('v_organisation').select('label').where('id', '=', donorOrganisationId))
      .label
  if (donorPersonId)
    return one(ctx, ctx.db.selectFrom('v_person').select('label').where('id', '=', donorPersonId)).label
  return ''
}

/** F10: hard stop only on the same account, bank reference, day and amount; empty and batch references never count. */
const assertNotTwice = (ctx: Context, { accountId, bankRef, receivedOn, amountMinor }: Fields): void => {
  if (!accountId || !bankRef || bankRef.toUpperCase() === 'NOTPROVIDED') return
  const same = first(
    ctx,
    ctx.db
      .selectFrom('donation')
      .select('ref')
      .where('account_id', '=', accountId)
      .where('bank_ref', '=', bankRef)
      .where('received_on', '=', receivedOn)
      .where('amount_minor', '=', amountMinor)
      .where('status', '=', 'posted'),
  )
  if (same) throw ruleError('F10', { ref: same.ref }, 'bankRef')
}

/** F7: money goes to an account, a gift in kind is described instead; of a street collection two say what was counted. */
const assertFitsMethod = ({ method, accountId, inKind, feeMinor, countedBy, countedWith }: Fields): void => {
  if (method === 'in_kind') {
    if (!inKind) throw fieldError('inKind', 'required')
    if (accountId !== null) throw fieldError('accountId', 'no_account_in_kind')
    if (feeMinor > 0) throw fieldError('feeMinor', 'no_account_in_kind')
    return
  }
  if (accountId === null) throw fieldError('accountId', 'required')
  if (inKind) throw fieldError('inKind', 'in_kind_only')
  if (method !== 'collection') return
  if (!countedBy) throw fieldError('countedBy', 'required')
  if (!countedWith) throw fieldError('countedWith', 'required')
  if (countedBy.toLowerCase() === countedWith.toLowerCase()) throw fieldError('countedWith', 'same_counter')
}

const keep = (ctx: Context, fields: Fields) =>
  create(ctx, 'donation', {
    ref: nextRef(ctx, 'donation', fields.receivedOn.slice(0, 4)),
    received_on: fields.receivedOn,
    value_on: fields.valueOn === fields.receivedOn ? null : fields.valueOn,
    fund_id: fields.fundId,
    account_id: fields.accountId,
    donor_organisation_id: fields.donorOrganisationId,
    donor_person_id: fields.donorPersonId,
    donor_unknown: Number(fields.donorUnknown),
    donor_label: donorLabel(ctx, fields),
    amount_minor: fields.amountMinor,
    currency: fields.currency,
    fee_minor: fields.feeMinor,
    method: fields.method,
    in_kind: fields.inKind,
    action_id: fields.actionId,
    counted_by: fields.countedBy,
    counted_with: fields.countedWith,
    bank_ref: fields.bankRef,
    note: fields.note,
    anonymity: fields.anonymity,
    thanked_on: null,
    status: 'posted',
    is_example: Number(fields.isExample),
  })

/** A known fund and a known currency; an account would have said both. */
const keepInKind = (ctx: Context, fields: Fields) => {
  const { currency } = fields
  if (!first(ctx, ctx.db.selectFrom('currency').select('code').where('code', '=', currency)))
    throw fieldError('currency', 'unknown_currency')
  rowOf(ctx, 'fund', fields.fundId)
  return keep(ctx, fields)
}

/**
 * Records a gift. Money is posted, its bank fee being the fund's cost; a gift in kind is listed with the value its donor
 * states, and stands in no balance (F7).
 */
export const recordDonation = (ctx: Context, fields: Fields) => {
  if (fields.receivedOn > today(ctx)) throw fieldError('receivedOn', 'in_the_future')
  assertFitsMethod(fields)
  if (fields.accountId === null) return keepInKind(ctx, fields)
  const account = accountOf(ctx, fields.accountId)
  assertCurrency(account, fields.currency)
  assertCashStep(account, fields.amountMinor)
  if (fields.feeMinor >= fields.amountMinor) throw fieldError('feeMinor', 'more_than_amount')
  assertNotTwice(ctx, fields)
  const donation = keep(ctx, fields)
  post(ctx, {
    on: fields.receivedOn,
    dayField: 'receivedOn',
    fundId: fields.fundId,
    source: source(donation),
    lines: [
      into(account, fields.amountMinor),
      { code: 'income_donation', currency: account.currency, creditMinor: fields.amountMinor },
      ...feeLines(account, fields.feeMinor),
    ],
  })
  return donation
}

/** F6: a posted gift is never changed; the opposite is posted. F7: the receipt it stands on ends with it. */
export const reverseDonation = (ctx: Context, { id, on, reason }: Parsed<'donations.reverse'>) => {
  const donation = rowOf(ctx, 'donation', id)
  if (donation.status === 'reversed') throw ruleError('F6', { ref: donation.ref })
  const reversed = update(ctx, 'donation', id, { status: 'reversed' }, { reason })
  if (donation.account_id !== null) {
    reverse(ctx, source(donation), on)
    noteOverdraft(ctx, accountOf(ctx, donation.account_id))
  }
  endReceiptOf(ctx, id, reason)
  return reversed
}
