// The numbers under which another bookkeeping program knows our codes and accounts.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { fieldError } from '../../../../shared/result.ts'
import { accountCodes, aidTypes } from '../../../../shared/vocabulary/index.ts'
import { create, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all, first } from '../../database/run.ts'
import { isMoneyCode } from '../balances.ts'

/** Aid is kept apart by its kind; money by the account it lies on. */
const keys = accountCodes.flatMap((code) => {
  if (isMoneyCode(code)) return []
  return code === 'aid_paid' ? aidTypes.map((type) => `aid.${type}`) : [code]
})

export const storedNumbers = (ctx: Context): Map<string, string> =>
  new Map(all(ctx, ctx.db.selectFrom('book_number').selectAll()).map(({ key, number }) => [key, number]))

/** Every account and code with its number; the label is the account's name, and null for a code. */
export const listNumbers = (ctx: Context): Output<'bookNumbers.list'> => {
  const stored = storedNumbers(ctx)
  const accounts = all(
    ctx,
    ctx.db
      .selectFrom('treasury_account')
      .select(['id', 'name'])
      .where('deleted_at', 'is', null)
      .orderBy('id'),
  )
  return [
    ...accounts.map(({ id, name }) => ({ key: id, label: name, number: stored.get(id) ?? '' })),
    ...keys.map((key) => ({ key, label: null, number: stored.get(key) ?? '' })),
  ]
}

export const setNumber = (ctx: Context, { key, number }: Parsed<'bookNumbers.set'>) => {
  if (!listNumbers(ctx).some((row) => row.key === key)) throw fieldError('key', 'invalid')
  const stored = first(ctx, ctx.db.selectFrom('book_number').selectAll().where('key', '=', key))
  return stored
    ? update(ctx, 'book_number', stored.id, { number })
    : create(ctx, 'book_number', { key, number })
}
