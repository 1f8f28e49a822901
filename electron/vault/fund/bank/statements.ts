import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'

/** The statements of an account, newest first. */
export const listStatements = (
  ctx: Context,
  { accountId }: Parsed<'bank.statements'>,
): Output<'bank.statements'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('bank_statement as s')
      .leftJoin('bank_statement_line as l', 'l.statement_id', 's.id')
      .select(['s.id', 's.row_version as version', 's.ref', 's.bank_id as bankId', 's.from_day as from'])
      .select(['s.to_day as to', 's.opening_minor as openingMinor', 's.closing_minor as closingMinor'])
      .select(['s.currency', sql<number>`count(l.id)`.as('lines')])
      .select(sql<number>`count(case when l.open_minor <> 0 then 1 end)`.as('open'))
      .where('s.account_id', '=', accountId)
      .where('s.deleted_at', 'is', null)
      .groupBy('s.id')
      .orderBy('s.to_day', 'desc')
      .orderBy('s.id', 'desc'),
  )
