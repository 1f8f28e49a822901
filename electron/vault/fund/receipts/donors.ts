// A donor over the years: what she gave by year and currency, never added across (F3), and how she gave last.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { changeMany } from '../../audit/bulk.ts'
import { update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all, first, one } from '../../database/run.ts'
import { type Donor, donorColumn, donorName, languageOf } from './donor.ts'

const posted = (ctx: Context, donor: Donor) =>
  ctx.db
    .selectFrom('donation as d')
    .where(`d.${donorColumn(donor)}`, '=', donor.id)
    .where('d.status', '=', 'posted')

const byYear = (ctx: Context, donor: Donor, inKind: boolean) =>
  all(
    ctx,
    posted(ctx, donor)
      .where('d.method', inKind ? '=' : '<>', 'in_kind')
      .select([
        sql<string>`substr(d.received_on, 1, 4)`.as('year'),
        'd.currency',
        sql<number>`sum(d.amount_minor)`.as('minor'),
        sql<number>`count(*)`.as('gifts'),
      ])
      .groupBy(['year', 'd.currency'])
      .orderBy('year', 'desc')
      .orderBy('d.currency'),
  )

export const donorPage = (ctx: Context, donor: Donor): Output<'donors.get'> => {
  const counts = one(
    ctx,
    posted(ctx, donor).select([
      sql<number>`count(*) - count(d.thanked_on)`.as('notThanked'),
      sql<number>`coalesce(sum(not exists (select 1 from receipt_gift g where g.donation_id = d.id and g.is_valid = 1)), 0)`.as(
        'withoutReceipt',
      ),
      sql<string | null>`min(d.received_on)`.as('firstOn'),
      sql<string | null>`max(d.received_on)`.as('lastOn'),
    ]),
  )
  return {
    label: donorName(ctx, donor),
    language: languageOf(ctx, donor),
    years: byYear(ctx, donor, false).map(({ minor, ...row }) => ({ ...row, amountMinor: minor })),
    inKind: byYear(ctx, donor, true).map(({ minor, ...row }) => ({ ...row, statedMinor: minor })),
    ...counts,
  }
}

/** The fund, account and way of the last gift in money; null for a new donor. */
export const lastGiftOf = (ctx: Context, donor: Donor): Output<'donors.recall'> =>
  first(
    ctx,
    posted(ctx, donor)
      .select(['d.fund_id as fundId', 'd.account_id as accountId', 'd.method'])
      .where('d.method', '<>', 'in_kind')
      .orderBy('d.received_on', 'desc')
      .orderBy('d.id', 'desc')
      .limit(1),
  ) ?? null

/** Thanked for on a day, or the mark taken back; whom nobody knows nobody thanks. */
export const thank = (ctx: Context, { rows, change }: Parsed<'donors.thank'>): Output<'donors.thank'> =>
  changeMany(ctx, 'donation', rows, ({ id, status, donor_unknown, thanked_on }) => {
    const { thankedOn } = change
    const counts = status === 'posted' && donor_unknown === 0
    // A day already told is kept.
    if (thankedOn !== null && (!counts || thanked_on !== null)) return false
    if (thankedOn === thanked_on) return false
    update(ctx, 'donation', id, { thanked_on: thankedOn })
    return true
  })
