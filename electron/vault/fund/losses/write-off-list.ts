import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { showExample } from '../../database/flags.ts'
import { isOneOf, pageOf } from '../../database/page.ts'

export const listWriteOffs = (ctx: Context, input: Parsed<'writeOffs.list'>): Output<'writeOffs.list'> => {
  const { fund, status } = input.filters
  let query = ctx.db
    .selectFrom('write_off as w')
    .innerJoin('fund as f', 'f.id', 'w.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'w.account_id')
    .select(['w.id', 'w.ref', 'w.row_version as version', 'w.on_day as on', 'f.name as fund'])
    .select(['a.name as account', 'w.amount_minor as amountMinor', 'w.currency', 'w.cause', 'w.note'])
    .select(['w.status', 'w.is_example'])
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(sql<boolean>`instr(lower(w.ref || ' ' || a.name || ' ' || w.note), ${typed}) > 0`)
  if (fund?.length) query = query.where(isOneOf('w.fund_id', fund))
  if (status?.length) query = query.where(isOneOf('w.status', status))
  return pageOf(ctx, input, {
    query,
    id: 'w.id',
    sums: {
      amountMinor: { amount: 'w.amount_minor', currency: 'w.currency', counts: sql`w.status = 'posted'` },
    },
    show: showExample,
    sorts: { date: 'w.on_day', ref: 'w.ref', amount: 'w.amount_minor' },
  })
}
