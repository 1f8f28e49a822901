// Entered wrongly: void takes a period out of every count and keeps it in History (C6); correct mends it.
import type { Parsed } from '../../../shared/contract/index.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { assertNotErased } from '../erasure/index.ts'
import { factsOf } from './facts.ts'
import { assertNoOverlap } from './overlap.ts'
import { bringBackReleases, keepReleases } from './releases.ts'
import { assertFits } from './rules.ts'
import { facilityOf, openPeriod } from './write.ts'

export const voidPeriod = (ctx: Context, { id, version, reason }: Parsed<'custody.voidPeriod'>) => {
  assertNotErased(ctx, 'person', rowOf(ctx, 'custody_period', id).person_id)
  const period = update(
    ctx,
    'custody_period',
    id,
    { voided_at: ctx.now(), voided_reason: reason },
    { version, reason, action: 'void' },
  )
  keepReleases(ctx, period)
  return period
}

export const unvoidPeriod = (ctx: Context, { id, version }: Parsed<'custody.unvoidPeriod'>) => {
  const row = rowOf(ctx, 'custody_period', id)
  const open = openPeriod(ctx, row.person_id)
  if (row.end_text === null && open) throw ruleError('C3', { since: open.start_text, regime: open.regime })
  const period = update(
    ctx,
    'custody_period',
    id,
    { voided_at: null, voided_reason: null },
    { version, action: 'restore' },
  )
  bringBackReleases(ctx, row)
  assertFits(ctx, row.person_id, id)
  assertNoOverlap(factsOf(ctx, row.person_id).periods)
  return period
}

export const voidSentence = (ctx: Context, { id, version, reason }: Parsed<'custody.voidSentence'>) => {
  const sentence = rowOf(ctx, 'sentence', id)
  assertNotErased(ctx, 'person', sentence.person_id)
  // The sentence it changed is in force again.
  if (sentence.supersedes_id) update(ctx, 'sentence', sentence.supersedes_id, { status: 'in_force' })
  return update(
    ctx,
    'sentence',
    id,
    { voided_at: ctx.now(), voided_reason: reason },
    { version, reason, action: 'void' },
  )
}

export const correctPeriod = (
  ctx: Context,
  { id, version, start, end, regime, legalPhase, reason, ...place }: Parsed<'custody.correctPeriod'>,
) => {
  const row = rowOf(ctx, 'custody_period', id)
  assertNotErased(ctx, 'person', row.person_id)
  const [began, ended] = [boundsOf(start), end && boundsOf(end)]
  if (began.min && began.min > today(ctx)) throw fieldError('start', 'in_the_future')
  if (ended?.min && ended.min > today(ctx)) throw fieldError('end', 'in_the_future')
  if (row.end_reason === 'death' && end?.text !== row.end_text) throw fieldError('end', 'closed_by_death')
  if (began.min && ended?.max && ended.max < began.min)
    throw ruleError('C2', { start: start.text, end: end?.text ?? '' }, 'end')
  const open = openPeriod(ctx, row.person_id)
  if (end === null && open && open.id !== id)
    throw ruleError('C3', { since: open.start_text, regime: open.regime }, 'end')
  const patch = {
    ...dateColumns('start', start),
    ...optionalDateColumns('end', end),
    end_reason: end ? (row.end_reason ?? 'transfer') : null,
    regime,
    legal_phase: legalPhase,
    facility_id: facilityOf(ctx, { ...place, regime }),
    is_derived: 0,
  }
  const period = update(ctx, 'custody_period', id, patch, { version, reason })
  keepReleases(ctx, period)
  assertFits(ctx, row.person_id, id)
  assertNoOverlap(factsOf(ctx, row.person_id).periods, 'start')
  return period
}
