// F4: what must stand beside the rate of an exchange that no bank vouches for, or that is far from the official one.
import type { Parsed } from '../../../shared/contract/index.ts'
import { convert } from '../../../shared/rate.ts'
import { fieldError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import type { Schema } from '../database/schema/index.ts'
import { rateOn } from './books/rates.ts'

type Account = Schema['treasury_account']
type Exchanged = Pick<
  Parsed<'exchanges.record'>,
  'on' | 'fromAmountMinor' | 'toAmountMinor' | 'rateKind' | 'note'
>

/** A twentieth apart asks for a reason. */
const twentieth = 20n

/**
 * Refuses an exchange without a note when its rate is one of the street or somebody's word and no official rate of the
 * same day is stored, or when it is over 5 % apart from that rate.
 */
export const assertRateExplained = (
  ctx: Context,
  { on, fromAmountMinor, toAmountMinor, rateKind, note }: Exchanged,
  { from, to }: { from: Account; to: Account },
): void => {
  if (note !== '') return
  const rate = rateOn(ctx, from.currency, to.currency, on)
  if (rate?.on !== on || rate.source === 'manual') {
    if (rateKind === 'street' || rateKind === 'intermediary_word') throw fieldError('note', 'rate_unproven')
    return
  }
  const official = convert({ minor: fromAmountMinor, currency: from.currency }, rate)
  const apart = Math.abs(official - toAmountMinor)
  if (BigInt(apart) * twentieth > BigInt(official))
    throw fieldError('note', 'rate_apart', { percent: Math.round((apart * 100) / official) })
}
