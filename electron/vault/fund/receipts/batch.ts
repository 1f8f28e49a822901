// Many gifts at once, in one command: all of them, when they come to the totals counted before, or none.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError, fieldError, type FieldProblem } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'
import { recordDonation } from '../donations.ts'

type Batch = Parsed<'donations.recordMany'>

const sumsOf = (rows: Batch['rows']): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const { currency, amountMinor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  return sums
}

/** Each currency of the rows has its total, each total its rows, and they agree. */
const assertAgrees = ({ rows, control }: Batch): void => {
  const sums = sumsOf(rows)
  for (const [at, { currency, amountMinor }] of control.entries()) {
    const entered = sums.get(currency) ?? 0
    if (entered !== amountMinor)
      throw fieldError(`control.${at}.amountMinor`, 'control_differs', {
        countedMinor: amountMinor,
        enteredMinor: entered,
        currency,
      })
  }
  const missing = [...sums.keys()].find((code) => control.every(({ currency }) => currency !== code))
  if (missing) throw fieldError('control', 'control_missing', { currency: missing })
}

/** What is wrong with one row, at its place in the table. */
const inRow = (error: unknown, at: number): unknown => {
  if (!(error instanceof AppError) || !error.wire.fields) return error
  const fields = Object.entries(error.wire.fields).map(([path, problem]): [string, FieldProblem] => [
    `rows.${at}.${path}`,
    problem,
  ])
  return new AppError({ ...error.wire, fields: Object.fromEntries(fields) })
}

/** Posts every row as one gift each. Refused whole when a total differs or one row is refused (F6, F9, F10). */
export const recordMany = (ctx: Context, batch: Batch): Output<'donations.recordMany'> => {
  const inKind = batch.rows.findIndex(({ method }) => method === 'in_kind')
  if (inKind >= 0) throw fieldError(`rows.${inKind}.method`, 'no_in_kind_batch')
  assertAgrees(batch)
  const refs = batch.rows.map((fields, at) => {
    try {
      return recordDonation(ctx, fields).ref
    } catch (error) {
      throw inRow(error, at)
    }
  })
  return { count: refs.length, first: refs[0] ?? '', last: refs.at(-1) ?? '' }
}
