// Gifts as the lists show them: money in one column, the stated value of gifts in kind in another (F7).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { donorKeyOf } from './receipts/donor.ts'

type Listed = Schema['donation'] & {
  fund: string
  account: string | null
  action: string | null
  receipt: string | null
  receipt_id: string | null
}
const show = (row: Listed): Output<'donations.list'>['rows'][number] => {
  const isInKind = row.method === 'in_kind'
  return {
    id: row.id,
    ref: row.ref,
    version: row.row_version,
    receivedOn: row.received_on,
    valueOn: row.value_on,
    donor: row.donor_label,
    donorKnown: row.donor_unknown === 0,
    donorKey: donorKeyOf(row),
    fund: row.fund,
    fundId: row.fund_id,
    account: row.account,
    amountMinor: isInKind ? null : row.amount_minor,
    statedMinor: isInKind ? row.amount_minor : null,
    currency: row.currency,
    feeMinor: row.fee_minor,
    method: row.method,
    inKind: row.in_kind,
    action: row.action_id && row.action !== null ? { id: row.action_id, label: row.action } : null,
    countedBy: row.counted_by,
    countedWith: row.counted_with,
    thankedOn: row.thanked_on,
    receipt: row.receipt,
    receiptId: row.receipt_id,
    anonymity: row.anonymity,
    status: row.status,
    isExample: row.is_example === 1,
  }
}
const donations = (ctx: Context) =>
  ctx.db
    .selectFrom('donation as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .leftJoin('treasury_account as a', 'a.id', 'd.account_id')
    .leftJoin('v_action as v', 'v.id', 'd.action_id')
    .leftJoin('receipt_gift as g', (join) =>
      join.onRef('g.donation_id', '=', 'd.id').on('g.is_valid', '=', 1),
    )
    .leftJoin('receipt as r', 'r.id', 'g.receipt_id')
    .selectAll('d')
    .select([
      'f.name as fund',
      'a.name as account',
      'v.title as action',
      'r.ref as receipt',
      'r.id as receipt_id',
    ])

/** One of two states chosen; both or none let everything through. */
const onlyOne = (chosen: readonly string[] | undefined): string | undefined =>
  chosen?.length === 1 ? chosen[0] : undefined

const among = (ctx: Context, { filters, search }: Pick<Parsed<'donations.list'>, 'filters' | 'search'>) => {
  const { fund, account, currency, status, method, donor } = filters
  // Only what narrows or sorts: what is merely shown is looked up for the rows of the page.
  let query = ctx.db.selectFrom('donation as d')
  const typed = search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(d.donor_label || ' ' || d.ref || ' ' || d.bank_ref || ' ' || d.note || ' ' || d.in_kind), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('d.fund_id', fund))
  if (account?.length) query = query.where(isOneOf('d.account_id', account))
  if (currency?.length) query = query.where(isOneOf('d.currency', currency))
  if (status?.length) query = query.where(isOneOf('d.status', status))
  if (method?.length) query = query.where(isOneOf('d.method', method))
  if (donor?.length)
    query = query.where((where) =>
      where.or([isOneOf('d.donor_organisation_id', donor), isOneOf('d.donor_person_id', donor)]),
    )
  const kind = onlyOne(filters.kind)
  if (kind) query = query.where('d.method', kind === 'in_kind' ? '=' : '<>', 'in_kind')
  const thanked = onlyOne(filters.thanked)
  // Not knowing who gave, nobody can be thanked; what was reversed needs no thanks.
  if (thanked === 'not_thanked')
    query = query
      .where('d.thanked_on', 'is', null)
      .where('d.status', '=', 'posted')
      .where('d.donor_unknown', '=', 0)
  if (thanked === 'thanked') query = query.where('d.thanked_on', 'is not', null)
  const receipt = onlyOne(filters.receipt)
  if (receipt) query = query.where(isReceipted(receipt === 'with'))
  return query
}
const isReceipted = (wanted: boolean) => {
  const found = sql<boolean>`exists (select 1 from receipt_gift g where g.donation_id = d.id and g.is_valid = 1)`
  return wanted ? found : sql<boolean>`not ${found}`
}

/** One page; sums of money and of stated values stand apart, each by currency (F3, F7). */
export const listDonations = (ctx: Context, input: Parsed<'donations.list'>): Output<'donations.list'> => {
  const posted = (inKind: 0 | 1) =>
    sql<boolean>`d.status = 'posted' and (d.method = 'in_kind') = ${sql.lit(inKind)}`
  const sum = (inKind: 0 | 1) => ({
    amount: 'd.amount_minor',
    currency: 'd.currency',
    counts: posted(inKind),
  })
  return pageOf(ctx, input, {
    query: donations(ctx),
    which: among(ctx, input),
    id: 'd.id',
    sums: { amountMinor: sum(0), statedMinor: sum(1) },
    sorts: { date: 'd.received_on', ref: 'd.ref', amount: 'd.amount_minor', donor: 'd.donor_label' },
    show,
  })
}

/** F10: a gift of the same donor, amount and currency within three days, to warn before saving. */
export const similarDonations = (ctx: Context, fields: Parsed<'donations.similar'>) => {
  const { donorOrganisationId, donorPersonId } = fields
  let query = donations(ctx)
    .where('d.amount_minor', '=', fields.amountMinor)
    .where('d.currency', '=', fields.currency)
    .where('d.status', '=', 'posted')
    .where('d.received_on', '>=', addDays(fields.receivedOn, -3))
    .where('d.received_on', '<=', addDays(fields.receivedOn, 3))
  if (donorOrganisationId) query = query.where('d.donor_organisation_id', '=', donorOrganisationId)
  if (donorPersonId) query = query.where('d.donor_person_id', '=', donorPersonId)
  return all(ctx, query.limit(5)).map(show)
}
