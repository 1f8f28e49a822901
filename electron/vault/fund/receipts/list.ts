import { type RawBuilder, sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { all, first } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { donorKeyOf } from './donor.ts'

type Row = Output<'receipts.list'>['rows'][number]
type Listed = Schema['receipt'] & { fund: string; replaces: string | null; replaced_by: string | null }

const receipts = (ctx: Context) =>
  ctx.db
    .selectFrom('receipt as r')
    .innerJoin('fund as f', 'f.id', 'r.fund_id')
    .leftJoin('receipt as old', 'old.id', 'r.replaces_id')
    .leftJoin('receipt as new', 'new.replaces_id', 'r.id')
    .selectAll('r')
    .select(['f.name as fund', 'old.ref as replaces', 'new.ref as replaced_by'])

/** F7: money by currency (F3); gifts in kind are counted, never totalled with it. */
const contentsOf = (ctx: Context, receiptId: string) => {
  const count = (condition: RawBuilder<boolean>) => sql<number>`sum(${condition})`
  const rows = all(
    ctx,
    ctx.db
      .selectFrom('receipt_gift as g')
      .innerJoin('donation as d', 'd.id', 'g.donation_id')
      .select('d.currency')
      .select(count(sql`d.method <> 'in_kind'`).as('gifts'))
      .select(count(sql`d.method = 'in_kind'`).as('inKind'))
      .select(
        sql<number>`sum(case when d.method <> 'in_kind' then d.amount_minor else 0 end)`.as('amountMinor'),
      )
      .where('g.receipt_id', '=', receiptId)
      .groupBy('d.currency')
      .orderBy('d.currency'),
  )
  const total = (of: 'gifts' | 'inKind') => rows.reduce((sum, row) => sum + row[of], 0)
  return {
    gifts: total('gifts') + total('inKind'),
    inKind: total('inKind'),
    sums: rows
      .filter(({ gifts }) => gifts > 0)
      .map(({ currency, amountMinor }) => ({ currency, amountMinor })),
  }
}

const show = (ctx: Context, row: Listed): Row => {
  const donorKey = donorKeyOf(row)
  if (!donorKey) throw new AppError({ code: 'damaged' })
  return {
    id: row.id,
    ref: row.ref,
    version: row.row_version,
    issuedOn: row.issued_on,
    fund: row.fund,
    donor: row.donor_label,
    donorKey,
    language: row.language,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    ...contentsOf(ctx, row.id),
    status: row.status,
    endedBecause: row.ended_because,
    replaces: row.replaces,
    replacedBy: row.replaced_by,
    copies: row.copies,
    isExample: row.is_example === 1,
  }
}

type Which = ReturnType<typeof whichReceipts>
const whichReceipts = (ctx: Context) => ctx.db.selectFrom('receipt as r')

/** What the valid ones among them come to, by currency (F3); gifts in kind are in no total (F7). */
const totalsOf = (ctx: Context, which: Which): Output<'receipts.list'>['sums'] =>
  all(
    ctx,
    which
      .innerJoin('receipt_gift as g', 'g.receipt_id', 'r.id')
      .innerJoin('donation as d', 'd.id', 'g.donation_id')
      .select('d.currency')
      .select(sql<number>`sum(d.amount_minor)`.as('amount'))
      .where('r.status', '=', 'issued')
      .where('d.method', '<>', 'in_kind')
      .groupBy('d.currency')
      .orderBy('d.currency'),
  ).map((row) => ({ of: 'sums', ...row }))

export const listReceipts = (ctx: Context, input: Parsed<'receipts.list'>): Output<'receipts.list'> => {
  const { fund, status, language, donor } = input.filters
  let which = whichReceipts(ctx)
  const typed = input.search.trim().toLowerCase()
  if (typed) which = which.where(sql<boolean>`instr(lower(r.donor_label || ' ' || r.ref), ${typed}) > 0`)
  if (fund?.length) which = which.where(isOneOf('r.fund_id', fund))
  if (status?.length) which = which.where(isOneOf('r.status', status))
  if (language?.length) which = which.where(isOneOf('r.language', language))
  if (donor?.length)
    which = which.where((where) =>
      where.or([isOneOf('r.donor_organisation_id', donor), isOneOf('r.donor_person_id', donor)]),
    )
  const page = pageOf(ctx, input, {
    query: receipts(ctx),
    which,
    id: 'r.id',
    sorts: { date: 'r.issued_on', ref: 'r.ref' },
    show: (row: Listed) => show(ctx, row),
  })
  return input.cursor === null ? { ...page, sums: totalsOf(ctx, which) } : page
}

export const receiptOf = (ctx: Context, id: string): Row => {
  const row = first(ctx, receipts(ctx).where('r.id', '=', id))
  if (!row) throw new AppError({ code: 'not_found' })
  return show(ctx, row)
}
