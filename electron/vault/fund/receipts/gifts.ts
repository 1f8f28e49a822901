// Gifts as a donor sees them on paper: nothing of accounts, fees, notes or whom they helped.
import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { type Donor, donorColumn } from './donor.ts'

const gifts = (ctx: Context) =>
  ctx.db
    .selectFrom('donation as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .select(['d.id', 'd.ref', 'd.received_on', 'd.currency', 'd.amount_minor', 'd.method', 'd.in_kind'])
    .select('f.name as fund')
    .select(
      sql<string | null>`(select r.ref from receipt_gift g join receipt r on r.id = g.receipt_id
        where g.donation_id = d.id and g.is_valid = 1)`.as('receipt'),
    )
    .orderBy('d.received_on')
    .orderBy('d.id')

type Row = Pick<
  Schema['donation'],
  'id' | 'ref' | 'received_on' | 'currency' | 'amount_minor' | 'method' | 'in_kind'
> & {
  fund: string
  receipt: string | null
}
const show = (row: Row) => {
  const isInKind = row.method === 'in_kind'
  return {
    id: row.id,
    ref: row.ref,
    on: row.received_on,
    fund: row.fund,
    currency: row.currency,
    amountMinor: isInKind ? null : row.amount_minor,
    statedMinor: isInKind ? row.amount_minor : null,
    method: row.method,
    inKind: row.in_kind,
    receipt: row.receipt,
  }
}

/** What a receipt was issued for, whether it is still valid or not. */
export const giftsOnReceipt = (ctx: Context, receiptId: string) =>
  all(
    ctx,
    gifts(ctx).where(
      sql<boolean>`d.id in (select donation_id from receipt_gift where receipt_id = ${receiptId})`,
    ),
  ).map(show)

/** A donor's posted gifts between two days. */
export const giftsOfDonor = (ctx: Context, donor: Donor, from: string, to: string) =>
  all(
    ctx,
    gifts(ctx)
      .where(`d.${donorColumn(donor)}`, '=', donor.id)
      .where('d.status', '=', 'posted')
      .where('d.received_on', '>=', from)
      .where('d.received_on', '<=', to),
  ).map(show)
