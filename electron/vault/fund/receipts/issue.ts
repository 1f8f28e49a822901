// F7: one receipt of one donor's gifts to one fund; each gift on one valid receipt at most.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Language } from '../../../../shared/contract/shell.ts'
import { AppError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { first } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { type Donor, donorColumns, donorKeyOf, donorName } from './donor.ts'
import { nextNumber } from './number.ts'

type Gift = Schema['donation']
type Period = { from: string; to: string }

/** The number of the valid receipt a gift stands on. */
export const validReceiptOf = (ctx: Context, donationId: string) =>
  first(
    ctx,
    ctx.db
      .selectFrom('receipt_gift as g')
      .innerJoin('receipt as r', 'r.id', 'g.receipt_id')
      .select(['r.id', 'r.ref'])
      .where('g.donation_id', '=', donationId)
      .where('g.is_valid', '=', 1),
  )

const assertFree = (ctx: Context, { id, ref, status }: Gift): void => {
  if (status === 'reversed') throw ruleError('F7_reversed', { ref })
  const held = validReceiptOf(ctx, id)
  if (held) throw ruleError('F7', { ref, receipt: held.ref })
}

/** The donor all of them come from, and the fund all of them went to. */
const commonTo = (
  [first, ...others]: readonly Gift[],
  period: Period | null,
): { donor: Donor; gift: Gift } => {
  if (!first) throw new AppError({ code: 'not_found' })
  const donor = donorKeyOf(first)
  if (!donor) throw ruleError('F7_unknown', { ref: first.ref })
  for (const other of others)
    if (donorKeyOf(other)?.id !== donor.id || other.fund_id !== first.fund_id) throw ruleError('F7_donor')
  for (const { ref, received_on } of [first, ...others])
    if (period && (received_on < period.from || received_on > period.to))
      throw ruleError('F7_period', { ref })
  return { donor, gift: first }
}

type Wanted = {
  donationIds: readonly string[]
  language: Language
  period: Period | null
  /** The receipt it stands in for, ended already. */
  replaces?: string
}
/**
 * Issues one receipt today, under the number of today's year. Refused for a gift that is reversed, stands on a valid
 * receipt, comes from nobody known or from another donor, went to another fund, or lies outside the period (F7).
 */
export const issueReceipt = (ctx: Context, { donationIds, language, period, replaces }: Wanted) => {
  const gifts = [...new Set(donationIds)].map((id) => rowOf(ctx, 'donation', id))
  const { donor, gift } = commonTo(gifts, period)
  gifts.forEach((each) => assertFree(ctx, each))
  const issuedOn = today(ctx)
  const receipt = create(ctx, 'receipt', {
    ...nextNumber(ctx, gift.fund_id, issuedOn.slice(0, 4)),
    fund_id: gift.fund_id,
    issued_on: issuedOn,
    ...donorColumns(donor),
    donor_label: donorName(ctx, donor),
    language,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    status: 'issued',
    ended_because: '',
    replaces_id: replaces ?? null,
    copies: 0,
    is_example: Number(gifts.some(({ is_example }) => is_example === 1)),
  })
  for (const { id } of gifts)
    create(ctx, 'receipt_gift', { receipt_id: receipt.id, donation_id: id, is_valid: 1 })
  return receipt
}

/** A part of a long run: all of it, or none. */
export const issueReceipts = (
  ctx: Context,
  { items, period }: Parsed<'receipts.issue'>,
): Output<'receipts.issue'> =>
  items
    .map((item) => issueReceipt(ctx, { ...item, period }))
    .map(({ id, ref, language }) => ({ id, ref, language }))
