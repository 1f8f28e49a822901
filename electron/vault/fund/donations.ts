import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first, one } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sql } from 'kysely'
import { assertCashStep, assertCurrency, noteOverdraft } from './balances.ts'
import { accountOf, feeLines, into, post, reverse } from './ledger.ts'

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
  if (!bankRef || bankRef.toUpperCase() === 'NOTPROVIDED') return
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

/** Records and posts a gift; its bank fee is the fund's cost. */
export const recordDonation = (ctx: Context, fields: Fields) => {
  const account = accountOf(ctx, fields.accountId)
  assertCurrency(account, fields.currency)
  assertCashStep(account, fields.amountMinor)
  if (fields.feeMinor >= fields.amountMinor) throw fieldError('feeMinor', 'more_than_amount')
  if (fields.receivedOn > ctx.now().slice(0, 10)) throw fieldError('receivedOn', 'in_the_future')
  assertNotTwice(ctx, fields)
  const donation = create(ctx, 'donation', {
    ref: nextRef(ctx, 'donation', fields.receivedOn.slice(0, 4)),
    received_on: fields.receivedOn,
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
    bank_ref: fields.bankRef,
    note: fields.note,
    anonymity: fields.anonymity,
    status: 'posted',
    is_example: Number(fields.isExample),
  })
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

/** F6: a posted gift is never changed; the opposite is posted. */
export const reverseDonation = (ctx: Context, { id, on, reason }: Parsed<'donations.reverse'>) => {
  const donation = rowOf(ctx, 'donation', id)
  if (donation.status === 'reversed') throw ruleError('F6', { ref: donation.ref })
  const reversed = update(ctx, 'donation', id, { status: 'reversed' }, { reason })
  reverse(ctx, source(donation), on)
  noteOverdraft(ctx, accountOf(ctx, donation.account_id))
  return reversed
}

type Listed = Schema['donation'] & { fund: string; account: string }
const show = (row: Listed): Output<'donations.list'>['rows'][number] => ({
  id: row.id,
  ref: row.ref,
  receivedOn: row.received_on,
  donor: row.donor_label,
  donorKnown: row.donor_unknown === 0,
  fund: row.fund,
  account: row.account,
  amountMinor: row.amount_minor,
  currency: row.currency,
  feeMinor: row.fee_minor,
  method: row.method,
  anonymity: row.anonymity,
  status: row.status,
  isExample: row.is_example === 1,
})
const donations = (ctx: Context) =>
  ctx.db
    .selectFrom('donation as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'd.account_id')
    .selectAll('d')
    .select(['f.name as fund', 'a.name as account'])

export const listDonations = (ctx: Context, input: Parsed<'donations.list'>): Output<'donations.list'> => {
  const { fund, account, currency, status, method } = input.filters
  let query = donations(ctx)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(d.donor_label || ' ' || d.ref || ' ' || d.bank_ref || ' ' || d.note), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('d.fund_id', fund))
  if (account?.length) query = query.where(isOneOf('d.account_id', account))
  if (currency?.length) query = query.where(isOneOf('d.currency', currency))
  if (status?.length) query = query.where(isOneOf('d.status', status))
  if (method?.length) query = query.where(isOneOf('d.method', method))
  return pageOf(ctx, input, {
    query,
    id: 'd.id',
    sums: {
      amountMinor: { amount: 'd.amount_minor', currency: 'd.currency', counts: sql`d.status = 'posted'` },
    },
    sorts: { date: 'd.received_on', ref: 'd.ref', amount: 'd.amount_minor', donor: 'd.donor_label' },
    show,
  })
}

/** F10: a gift of the same donor, amount and currency within three days, to warn before saving. */
export const similarDonations = (ctx: Context, fields: Parsed<'donations.similar'>) => {
  let query = donations(ctx)
    .where('d.amount_minor', '=', fields.amountMinor)
    .where('d.currency', '=', fields.currency)
    .where('d.status', '=', 'posted')
    .where('d.received_on', '>=', addDays(fields.receivedOn, -3))
    .where('d.received_on', '<=', addDays(fields.receivedOn, 3))
  query = fields.donorOrganisationId
    ? query.where('d.donor_organisation_id', '=', fields.donorOrganisationId)
    : query
  query = fields.donorPersonId ? query.where('d.donor_person_id', '=', fields.donorPersonId) : query
  return all(ctx, query.limit(5)).map(show)
}
