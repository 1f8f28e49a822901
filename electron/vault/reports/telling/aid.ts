// Aid by type as a level may see it: outside, kinds of aid that reached few families stand together, since the amount of
// one of them would be what that family got (R1).
import { sql } from 'kysely'
import type { AidType } from '../../../../shared/vocabulary/index.ts'
import { all } from '../../database/run.ts'
import { ofCampaign } from '../../fund/index.ts'
import { leaveOut, type Telling } from './index.ts'
import { limitOf } from './small-counts.ts'

type Paid = { currency: string; aidType: AidType; family: string; minor: number }
/** `aidType` null stands for several kinds. */
type Row = { currency: string; aidType: AidType | null; amountMinor: number; families: ReadonlySet<string> }

/** What of the campaign reached families until a day, and what is on its way. */
const paid = ({ ctx, campaignId }: Telling, on: string): Paid[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(['currency', 'aid_type as aidType'])
      .select([
        sql<string>`coalesce(household_id, person_id)`.as('family'),
        sql<number>`sum(kept_minor)`.as('minor'),
      ])
      .where('status', 'in', ['sent', 'settled'])
      .where('on_day', '<=', on)
      .where(ofCampaign(campaignId))
      .groupBy(['currency', 'aid_type', 'family']),
  )

const merged = (rows: readonly Row[], aidType: AidType | null): Row => ({
  currency: rows[0]?.currency ?? '',
  aidType,
  amountMinor: rows.reduce((sum, row) => sum + row.amountMinor, 0),
  families: new Set(rows.flatMap(({ families }) => [...families])),
})

/** Kinds with few families in one row; where that row stays too small, the next smallest keeps it company. */
const together = (rows: readonly Row[], limit: number): Row[] => {
  const bySize = rows.toSorted((a, b) => a.families.size - b.families.size)
  let few = bySize.filter(({ families }) => families.size < limit)
  if (few.length === 0) return [...rows]
  while (few.length < 2 || merged(few, null).families.size < limit) {
    const next = bySize[few.length]
    // All of it is still too few: the total of the currency is said, and no more.
    if (!next) return []
    few = [...few, next]
  }
  return [...rows.filter((row) => !few.includes(row)), merged(few, null)]
}

const byType = (rows: readonly Paid[]): Row[] =>
  [...Map.groupBy(rows, ({ aidType }) => aidType)]
    .map(([aidType, of]) =>
      merged(
        of.map(({ currency, minor, family }) => ({
          currency,
          aidType,
          amountMinor: minor,
          families: new Set([family]),
        })),
        aidType,
      ),
    )
    .toSorted((a, b) => b.amountMinor - a.amountMinor)

/** Per currency, the largest first. */
export const aidTold = (telling: Telling, on: string): Row[] => {
  const whole = [...Map.groupBy(paid(telling, on), ({ currency }) => currency)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => byType(rows))
  const limit = limitOf(telling)
  if (limit === null) return whole.flat()
  const told = whole.flatMap((rows) => together(rows, limit))
  const hidden = whole.flat().filter((row) => !told.includes(row)).length
  if (hidden > 0) leaveOut(telling, 'small_count', 'small', hidden)
  return told
}
