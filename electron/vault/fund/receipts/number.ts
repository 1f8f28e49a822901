// F7: the number of a receipt: R<fund>-<device>-<year>-<running>, without a gap for each fund, device and year.
import { sql } from 'kysely'
import { countOn } from '../../audit/refs.ts'
import type { Context } from '../../context.ts'
import { first } from '../../database/run.ts'

/** Which of the funds that issue receipts this is: given with its first, and kept. */
const seriesOf = (ctx: Context, fundId: string): number => {
  const known = first(
    ctx,
    ctx.db.selectFrom('receipt').select('series').where('fund_id', '=', fundId).limit(1),
  )
  if (known) return known.series
  const last = first(ctx, ctx.db.selectFrom('receipt').select(sql<number | null>`max(series)`.as('last')))
  return (last?.last ?? 0) + 1
}

/** The next number; a command that is refused later gives it back, for it is rolled back whole. */
export const nextNumber = (ctx: Context, fundId: string, year: string) => {
  const series = seriesOf(ctx, fundId)
  const prefix = `R${series}`
  const number = countOn(ctx, prefix, year)
  return {
    series,
    year,
    number,
    ref: `${prefix}-${ctx.vault.deviceLetter}-${year}-${String(number).padStart(6, '0')}`,
  }
}
