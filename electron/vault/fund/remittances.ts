// Money sent to a partner organisation: "to be accounted for", cleared line by line, codes only (F15).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { openDecision } from './approvals/decisions.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import type { Schema } from '../database/schema/index.ts'
import { assertAccountHolds, assertCashStep, assertCurrency, assertFundHolds } from './balances.ts'
import { assertTrusted } from '../trust/index.ts'
import { accountOf, feeLines, into, outOf, post } from './ledger.ts'

const source = ({ id, ref }: Schema['remittance']) => ({ table: 'remittance', id, ref })

export const recordRemittance = (ctx: Context, fields: Parsed<'remittances.record'>) => {
  assertTrusted(ctx, { organisationId: fields.organisationId, accountId: fields.accountId }, 'organisationId')
  const account = accountOf(ctx, fields.accountId)
  assertCashStep(account, fields.amountMinor)
  const total = fields.amountMinor + fields.feeMinor
  assertFundHolds(ctx, fields.fundId, { currency: account.currency, amountMinor: total })
  assertAccountHolds(ctx, account, total)
  const remittance = create(ctx, 'remittance', {
    ref: nextRef(ctx, 'remittance', fields.on.slice(0, 4)),
    on_day: fields.on,
    fund_id: fields.fundId,
    account_id: fields.accountId,
    organisation_id: fields.organisationId,
    amount_minor: fields.amountMinor,
    currency: account.currency,
    fee_minor: fields.feeMinor,
    accounted_minor: 0,
    refunded_minor: 0,
    note: fields.note,
    status: 'posted',
    is_example: Number(fields.isExample),
  })
  post(ctx, {
    on: fields.on,
    fundId: fields.fundId,
    source: source(remittance),
    lines: [
      { code: 'partner_advance', currency: account.currency, debitMinor: fields.amountMinor },
      outOf(account, fields.amountMinor),
      ...feeLines(account, fields.feeMinor),
    ],
  })
  openDecision(ctx, {
    subject_table: 'remittance',
    subject_id: remittance.id,
    ref: remittance.ref,
    on_day: remittance.on_day,
    fund_id: remittance.fund_id,
    organisation_id: remittance.organisation_id,
    amount_minor: remittance.amount_minor,
    currency: remittance.currency,
    is_example: remittance.is_example,
  })
  return remittance
}

/** F15: what the partner may still account for or send back, not before it had it. */
const openOf = (ctx: Context, { id, on, amountMinor }: { id: string; on: string; amountMinor: number }) => {
  const remittance = rowOf(ctx, 'remittance', id)
  if (on < remittance.on_day) throw fieldError('on', 'before_start')
  const openMinor = remittance.amount_minor - remittance.accounted_minor - remittance.refunded_minor
  if (amountMinor > openMinor)
    throw ruleError('F15', { openMinor, currency: remittance.currency }, 'amountMinor')
  return remittance
}

/** One payment the partner made and accounts for: it becomes aid. */
export const accountRemittance = (
  ctx: Context,
  { id, on, householdRef, ground, aidType, amountMinor, note }: Parsed<'remittances.account'>,
) => {
  const { accounted_minor, currency } = openOf(ctx, { id, on, amountMinor })
  create(ctx, 'remittance_line', {
    remittance_id: id,
    on_day: on,
    kind: 'accounted',
    household_ref: householdRef,
    ground,
    aid_type: aidType,
    amount_minor: amountMinor,
    currency,
    note,
  })
  const remittance = update(ctx, 'remittance', id, { accounted_minor: accounted_minor + amountMinor })
  post(ctx, {
    on,
    fundId: remittance.fund_id,
    source: source(remittance),
    lines: [
      { code: 'aid_paid', currency, debitMinor: amountMinor, aidType },
      { code: 'partner_advance', currency, creditMinor: amountMinor },
    ],
  })
  return remittance
}

/** What the partner sends back. */
export const refundRemittance = (
  ctx: Context,
  { id, on, accountId, amountMinor, note }: Parsed<'remittances.refund'>,
) => {
  const { refunded_minor, currency } = openOf(ctx, { id, on, amountMinor })
  const account = accountOf(ctx, accountId)
  assertCurrency(account, currency, 'accountId')
  assertCashStep(account, amountMinor)
  create(ctx, 'remittance_line', {
    remittance_id: id,
    on_day: on,
    kind: 'refunded',
    household_ref: '',
    ground: null,
    aid_type: null,
    amount_minor: amountMinor,
    currency,
    note,
  })
  const remittance = update(ctx, 'remittance', id, { refunded_minor: refunded_minor + amountMinor })
  post(ctx, {
    on,
    fundId: remittance.fund_id,
    source: source(remittance),
    lines: [into(account, amountMinor), { code: 'partner_advance', currency, creditMinor: amountMinor }],
  })
  return remittance
}

export const listRemittances = (
  ctx: Context,
  input: Parsed<'remittances.list'>,
): Output<'remittances.list'> => {
  const { fund, organisation, status } = input.filters
  let query = ctx.db
    .selectFrom('remittance as r')
    .innerJoin('fund as f', 'f.id', 'r.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'r.account_id')
    .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
    .select([
      'r.id',
      'r.ref',
      'r.on_day as on',
      'o.label as organisation',
      'f.name as fund',
      'a.name as account',
      'r.amount_minor as amountMinor',
      'r.currency',
      'r.fee_minor as feeMinor',
    ])
    .select([
      'r.accounted_minor as accountedMinor',
      'r.refunded_minor as refundedMinor',
      'r.status',
      'r.is_example',
    ])
    .select(sql<number>`r.amount_minor - r.accounted_minor - r.refunded_minor`.as('openMinor'))
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(sql<boolean>`instr(lower(o.label || ' ' || r.ref || ' ' || r.note), ${typed}) > 0`)
  if (fund?.length) query = query.where(isOneOf('r.fund_id', fund))
  if (organisation?.length) query = query.where(isOneOf('r.organisation_id', organisation))
  if (status?.length) query = query.where(isOneOf('r.status', status))
  return pageOf(ctx, input, {
    query,
    id: 'r.id',
    sorts: { date: 'r.on_day', ref: 'r.ref', amount: 'r.amount_minor' },
    show: ({ is_example, ...row }) => ({ ...row, isExample: is_example === 1 }),
  })
}
