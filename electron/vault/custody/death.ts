// C4: a death in custody, within 90 days after release or of injuries from custody is offered as "linked to custody".
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { isHeld } from '../../../shared/liberty-classes.ts'
import { boundsOf, daysBetween, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { factsOf } from './facts.ts'
import { libertyOn } from './liberty.ts'
import { closedByDeath, end, lastPeriod, openPeriod, type Told } from './write.ts'

/** Death closes what stands open, and moves what it closed when told on another day (C4). Nobody is freed after it. */
export const endByDeath = (ctx: Context, personId: string, on: PartialDate, told: Told = {}): void => {
  const held = openPeriod(ctx, personId) ?? closedByDeath(ctx, personId)
  if (held) end(ctx, held, on, 'death', told)
  const died = boundsOf(on).max
  const last = lastPeriod(ctx, personId)
  if (last && last.end_reason !== 'death' && last.end_min && died && died < last.end_min)
    throw fieldError('on', 'before_custody_end', { end: last.end_text ?? '' })
}

const daysAfterRelease = 90
const injuries = ['health', 'hunger_strike', 'punishment_cell', 'beating', 'denial_of_care'] as const

export const deathLink = (
  ctx: Context,
  { personId, on }: Parsed<'custody.deathLink'>,
): Output<'custody.deathLink'> => {
  // As if he had not died: where he was when he did.
  const { periods, ...facts } = factsOf(ctx, personId)
  const alive = {
    ...facts,
    death: null,
    periods: periods.map((period) =>
      period.endReason === 'death' ? { ...period, end: null, endReason: null } : period,
    ),
  }
  const { min, max } = boundsOf(on)
  const day = min ?? max
  const status = day && libertyOn(alive, day)?.status
  if (status && isHeld(status)) return { why: 'in_custody', days: null }
  const releases = periods.filter(({ endReason, end }) => endReason === 'release' && end?.max)
  const days = releases
    .map(({ end }) => (day && end?.max ? daysBetween(end.max, day) : Number.POSITIVE_INFINITY))
    .filter((each) => each <= daysAfterRelease && each > -daysAfterRelease)
  if (days.length > 0) return { why: 'after_release', days: Math.max(0, Math.min(...days)) }
  const injured = first(
    ctx,
    ctx.db
      .selectFrom('condition_note')
      .select('id')
      .where('person_id', '=', personId)
      .where('kind', 'in', injuries)
      .where('deleted_at', 'is', null),
  )
  return { why: injured ? 'injuries' : null, days: null }
}
