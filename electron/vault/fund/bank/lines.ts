// The lines of the bank as they are read: what is still open first.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { one } from '../../database/run.ts'
import { matchesOf } from './entries.ts'
import { stateOf } from './shelf.ts'

type Row = Output<'bankLines.list'>['rows'][number]

const lines = (ctx: Context) =>
  ctx.db
    .selectFrom('bank_statement_line as l')
    .innerJoin('bank_statement as s', 's.id', 'l.statement_id')
    .innerJoin('treasury_account as a', 'a.id', 'l.account_id')
    .select(['l.id', 'l.on_day as on', 'l.value_day as valueOn', 'l.party', 'l.text', 'l.currency'])
    .select(['l.amount_minor as amountMinor', 'l.open_minor as openMinor', 'l.is_reversal'])
    .select(['a.name as account', 'a.id as accountId', 's.ref as statement'])
    .select(['l.bank_ref as bankRef', 'l.end_to_end_id as endToEndId'])

const show = ({ is_reversal, ...row }: Omit<Row, 'state' | 'isReversal'> & { is_reversal: number }): Row => ({
  ...row,
  isReversal: is_reversal === 1,
  state: stateOf(row.amountMinor, row.openMinor),
})

export const listLines = (ctx: Context, input: Parsed<'bankLines.list'>): Output<'bankLines.list'> => {
  const { account, state, statement } = input.filters
  let which = ctx.db.selectFrom('bank_statement_line as l').where('l.deleted_at', 'is', null)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    which = which.where(
      sql<boolean>`instr(lower(l.party || ' ' || l.text || ' ' || l.bank_ref || ' ' || l.end_to_end_id), ${typed}) > 0`,
    )
  if (account?.length) which = which.where(isOneOf('l.account_id', account))
  if (statement?.length) which = which.where(isOneOf('l.statement_id', statement))
  if (state?.length)
    which = which.where((eb) =>
      eb.or([
        ...(state.includes('matched') ? [eb('l.open_minor', '=', 0)] : []),
        ...(state.includes('open') ? [eb('l.open_minor', '=', eb.ref('l.amount_minor'))] : []),
        ...(state.includes('partly')
          ? [eb.and([eb('l.open_minor', '<>', 0), eb('l.open_minor', '<>', eb.ref('l.amount_minor'))])]
          : []),
      ]),
    )
  return pageOf(ctx, input, {
    which,
    query: lines(ctx),
    id: 'l.id',
    sorts: { shelf: 'l.shelf', date: 'l.on_day', amount: 'l.amount_minor' },
    sums: {
      amountMinor: { amount: 'l.amount_minor', currency: 'l.currency' },
      openMinor: { amount: 'l.open_minor', currency: 'l.currency' },
    },
    show,
  })
}

/** One line, with the postings it is matched with. */
export const lineOf = (ctx: Context, { id }: Parsed<'bankLines.get'>): Output<'bankLines.get'> => ({
  ...show(one(ctx, lines(ctx).where('l.id', '=', id).where('l.deleted_at', 'is', null))),
  matches: matchesOf(ctx, id).map((row) => ({ ...row, isFee: row.sourceTable === 'bank_statement_line' })),
})
