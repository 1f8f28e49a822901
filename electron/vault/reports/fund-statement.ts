import type { Output } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'
import { statement } from '../fund/index.ts'
import { sql } from 'kysely'
import type { Head } from './index.ts'

const singleSignatures = (ctx: Context, from: string, to: string): number =>
  first(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(sql<number>`count(*)`.as('count'))
      .where('is_single_signature', '=', 1)
      .where('status', 'in', ['sent', 'settled'])
      .where('on_day', '>=', from)
      .where('on_day', '<=', to),
  )?.count ?? 0

/** Report 6. One that does not tie prints only as a draft, with what it differs by (F8). */
export const fundStatement = (
  ctx: Context,
  { fundId, from, on }: Extract<ReportInput, { kind: 'fund_statement' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'fund_statement' }> => {
  const parts = statement(ctx, { fundId, from, to: on })
  return {
    ...head,
    kind: 'fund_statement',
    from,
    on,
    isDraft: parts.some(({ differenceMinor }) => differenceMinor !== 0),
    parts,
    exponents: Object.fromEntries(
      all(ctx, ctx.db.selectFrom('currency').select(['code', 'exponent'])).map(({ code, exponent }) => [
        code,
        exponent,
      ]),
    ),
    singleSignatures: singleSignatures(ctx, from, on),
  }
}
