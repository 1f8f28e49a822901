// Which column of a bank's table says what: said once for an account, offered again the next time.
import type { Output } from '../../../../shared/contract/index.ts'
import { create, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { first } from '../../database/run.ts'

type Mapping = NonNullable<Output<'bank.mapping'>>

const rowFor = (ctx: Context, accountId: string) =>
  first(ctx, ctx.db.selectFrom('bank_mapping').selectAll().where('account_id', '=', accountId))

export const storedMapping = (ctx: Context, accountId: string): Mapping | null => {
  const row = rowFor(ctx, accountId)
  return row ? (JSON.parse(row.mapping) as Mapping) : null
}

export const rememberMapping = (ctx: Context, accountId: string, mapping: Mapping): void => {
  const text = JSON.stringify(mapping)
  const row = rowFor(ctx, accountId)
  if (row) update(ctx, 'bank_mapping', row.id, { mapping: text })
  else create(ctx, 'bank_mapping', { account_id: accountId, mapping: text })
}
