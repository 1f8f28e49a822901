import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { fieldError } from '../../../../shared/result.ts'
import { sumsByCurrency } from '../../../../shared/money.ts'
import type { Context } from '../../context.ts'
import { donorName } from '../../fund/receipts/donor.ts'
import { giftsOfDonor } from '../../fund/receipts/gifts.ts'
import type { Head } from '../head.ts'

/** Report 7: what one donor gave in a period, by fund and currency, with the receipts she has for it. */
export const donorStatement = (
  ctx: Context,
  { donor, from, on }: Extract<ReportInput, { kind: 'donor_statement' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'donor_statement' }> => {
  if (on < from) throw fieldError('on', 'before_start')
  const gifts = giftsOfDonor(ctx, donor, from, on)
  return {
    ...head,
    kind: 'donor_statement',
    from,
    on,
    donor: donorName(ctx, donor),
    gifts,
    sums: sumsByCurrency(gifts),
  }
}
