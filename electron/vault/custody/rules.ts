// C3 and C4: what may begin, and what may follow what. Asked by every entry, and again by whatever takes one back.
import { ruleError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { optionalDateOf } from '../database/dates.ts'
import { factsOf } from './facts.ts'
import type { Period } from './liberty.ts'
import { assertNoOverlap } from './overlap.ts'
import { assertAlive, lastPeriod, openPeriod, standingPeriods, startOf } from './write.ts'

type PeriodRow = ReturnType<typeof standingPeriods>[number]

const afterRelease: readonly string[] = [
  're_arrest',
  'taken_at_sentence',
  'recall',
  'bail_revoked',
  'release_quashed',
  'transfer_error',
]
/** C4: who was freed or fled is not simply "arrested" again. */
const assertMayFollow = (last: PeriodRow | undefined, startReason: string, field?: string): void => {
  const refused = { endedOn: last?.end_text ?? '' }
  if (last?.end_reason === 'release' && !afterRelease.includes(startReason))
    throw ruleError('C4', { end: 'release', ...refused }, field)
  if (last?.end_reason === 'escape' && startReason !== 're_arrest')
    throw ruleError('C4', { end: 'escape', ...refused }, field)
}

/** C4: death closes all, so nothing stands open, begins or ends after it. */
const assertWithinLife = (ctx: Context, period: PeriodRow): void => {
  const end = optionalDateOf(period.end_text, period.end_qualifier)
  assertAlive(ctx, period.person_id, startOf(period), 'start')
  if (end) return assertAlive(ctx, period.person_id, end, 'end')
  const { death } = factsOf(ctx, period.person_id)
  if (death) throw ruleError('C4_death', { diedOn: death.text }, 'end')
}

/** Refuses a second open period (C3) and a reason that does not fit what came before (C4). */
export const assertMayBegin = (ctx: Context, personId: string, startReason: string): void => {
  const open = openPeriod(ctx, personId)
  if (open) throw ruleError('C3', { since: open.start_text, regime: open.regime }, 'what')
  assertMayFollow(lastPeriod(ctx, personId), startReason, 'startReason')
}

/** A period in its place among those recorded: within the life, what it follows, and what follows it (C4). */
export const assertFits = (ctx: Context, personId: string, id: string, field?: string): void => {
  const rows = standingPeriods(ctx, personId)
  const at = rows.findIndex((row) => row.id === id)
  const [own, next] = [rows[at], rows[at + 1]]
  if (!own) return
  assertWithinLife(ctx, own)
  assertMayFollow(rows[at - 1], own.start_reason, field)
  if (next) assertMayFollow(own, next.start_reason, field)
}

/** All of a person's custody at once (C1, C4). */
export const assertCustody = (ctx: Context, personId: string): void => {
  for (const { id } of standingPeriods(ctx, personId)) assertFits(ctx, personId, id)
  assertNoOverlap(factsOf(ctx, personId).periods)
}

/** One stay that was recorded twice. */
const sameStay = ({ regime, facilityId, start, end, startText, endText }: Period): string =>
  JSON.stringify([regime, facilityId, start, end, startText, endText])

/** Refuses (C1) when records that turn out to be of one person tell of two places at once; names both periods. */
export const assertOneCustody = (ctx: Context, personIds: readonly string[]): void => {
  const periods = personIds.flatMap((id) => factsOf(ctx, id).periods)
  assertNoOverlap([...new Map(periods.map((period) => [sameStay(period), period])).values()], '')
}
