import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { slipHolder } from '../../../../shared/contract/receipts.ts'
import type { Context } from '../../context.ts'

/** Who was named on the last slip of an account, so that an address is typed once. */
export const lastHolder = (ctx: Context, { accountId }: Parsed<'slips.holder'>): Output<'slips.holder'> => {
  const found = ctx
    .prepare(
      `select json_extract(input, '$.holder') from report_run
       where kind = 'qr_slip' and json_extract(input, '$.accountId') = ? order by id desc limit 1`,
    )
    .pluck()
    .get(accountId)
  return typeof found === 'string' ? slipHolder.parse(JSON.parse(found)) : null
}
