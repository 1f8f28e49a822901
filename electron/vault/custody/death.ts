// C4: a death in custody, within 90 days after release or of injuries from custody is offered as "linked to custody".
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { boundsOf, daysBetween } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { factsOf } from './facts.ts'
import { libertyOn } from './liberty.ts'

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
  if (status === 'held_closed' || status === 'held_open') return { why: 'in_custody', days: null }
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
