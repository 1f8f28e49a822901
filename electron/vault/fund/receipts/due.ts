// F7: what may be receipted: posted gifts of known donors that stand on no valid receipt.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import { type Donor, donorColumn, donorKeyOf, donorName, languageOf } from './donor.ts'

type Due = Output<'receipts.due'>['items'][number]

/** Posted gifts between two days on no valid receipt, the oldest first. */
const openGifts = (ctx: Context, { fundId, from, to, donor }: Parsed<'receipts.due'>) => {
  let query = ctx.db
    .selectFrom('donation as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .select([
      'd.id',
      'd.fund_id',
      'd.donor_organisation_id',
      'd.donor_person_id',
      'd.currency',
      'd.amount_minor',
    ])
    .select(['d.method', 'f.name as fund'])
    .where('d.status', '=', 'posted')
    .where('d.received_on', '>=', from)
    .where('d.received_on', '<=', to)
    .where(
      sql<boolean>`not exists (select 1 from receipt_gift g where g.donation_id = d.id and g.is_valid = 1)`,
    )
    .orderBy('d.received_on')
    .orderBy('d.id')
  if (fundId) query = query.where('d.fund_id', '=', fundId)
  if (donor) query = query.where(`d.${donorColumn(donor)}`, '=', donor.id)
  return all(ctx, query)
}

const begun = (ctx: Context, donorKey: Donor, fund: string): Due => ({
  fund,
  donorKey,
  donor: donorName(ctx, donorKey),
  language: languageOf(ctx, donorKey),
  donationIds: [],
  inKind: 0,
  sums: [],
})
const add = (
  due: Due,
  { id, method, currency, amount_minor }: ReturnType<typeof openGifts>[number],
): void => {
  due.donationIds.push(id)
  if (method === 'in_kind') {
    due.inKind++
    return
  }
  const sum = due.sums.find((each) => each.currency === currency)
  if (sum) sum.amountMinor += amount_minor
  else due.sums.push({ currency, amountMinor: amount_minor })
}

/** One item for each receipt there would be: a gift, or all gifts of a donor to a fund. */
export const receiptsDue = (ctx: Context, input: Parsed<'receipts.due'>): Output<'receipts.due'> => {
  const items = new Map<string, Due>()
  let unknown = 0
  for (const gift of openGifts(ctx, input)) {
    const donor = donorKeyOf(gift)
    if (!donor) {
      unknown++
      continue
    }
    const key = input.per === 'gift' ? gift.id : `${donor.id} ${gift.fund_id}`
    const due = items.get(key) ?? begun(ctx, donor, gift.fund)
    add(due, gift)
    items.set(key, due)
  }
  return { items: [...items.values()], unknown }
}
