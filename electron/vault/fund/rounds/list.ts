import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { showExample } from '../../database/flags.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { all, one } from '../../database/run.ts'
import { fieldSheetsOf } from './pay.ts'

const rounds = (ctx: Context) =>
  ctx.db
    .selectFrom('payment_round as l')
    .innerJoin('fund as f', 'f.id', 'l.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'l.account_id')
    .select(['l.id', 'l.ref', 'l.row_version as version', 'l.title', 'l.planned_on as plannedOn'])
    .select(['f.name as fund', 'a.name as account', 'l.aid_type as aidType', 'l.method'])
    .select([
      'l.amount_minor as amountMinor',
      'l.currency',
      'l.status',
      'l.bank_text as bankText',
      'l.note',
      'l.is_example',
    ])
    .select(sql<number>`(select count(*) from aid_request r where r.round_id = l.id)`.as('lineCount'))
    .select(
      sql<number>`(select count(*) from aid_request r join commitment c on c.aid_request_id = r.id
        join disbursement d on d.commitment_id = c.id where r.round_id = l.id and d.status = 'settled')`.as(
        'settledCount',
      ),
    )

export const listRounds = (ctx: Context, input: Parsed<'rounds.list'>): Output<'rounds.list'> => {
  const { fund, status } = input.filters
  let query = rounds(ctx)
  const typed = input.search.trim().toLowerCase()
  if (typed) query = query.where(sql<boolean>`instr(lower(l.ref || ' ' || l.title), ${typed}) > 0`)
  if (fund?.length) query = query.where(isOneOf('l.fund_id', fund))
  if (status?.length) query = query.where(isOneOf('l.status', status))
  return pageOf(ctx, input, {
    query,
    id: 'l.id',
    show: showExample,
    sorts: { date: 'l.planned_on', ref: 'l.ref' },
  })
}

/** A round with its lines, and how far each payment is. */
export const roundPage = (ctx: Context, { id }: Parsed<'rounds.get'>): Output<'rounds.get'> => ({
  ...showExample(one(ctx, rounds(ctx).where('l.id', '=', id))),
  sheets: fieldSheetsOf(ctx, id),
  lines: all(
    ctx,
    ctx.db
      .selectFrom('aid_request as r')
      .leftJoin('commitment as c', 'c.aid_request_id', 'r.id')
      .leftJoin('disbursement as d', (join) =>
        join
          .onRef('d.commitment_id', '=', 'c.id')
          .on('d.status', 'not in', ['reversed', 'failed', 'returned']),
      )
      .leftJoin('v_household as h', 'h.id', 'r.household_id')
      .leftJoin('v_person as p', 'p.id', 'r.person_id')
      .select(['r.id as requestId', 'r.beneficiary_label as beneficiary', 'r.ground'])
      .select(['r.household_id as householdId', 'r.person_id as personId'])
      .select(sql<string>`coalesce(h.ref, p.ref, '')`.as('code'))
      .select(['r.amount_minor as amountMinor', 'r.currency', 'd.id as paymentId', 'd.ref as paymentRef'])
      .select(['d.status', 'd.received_minor as receivedMinor'])
      .where('r.round_id', '=', id)
      .orderBy('r.id'),
  ),
})
