// "What happened?" (domain.md 3.13): each entry writes period, sentence, release, source and task together.
import type { Happening } from '../../../shared/contract/custody.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { assertNotErased } from '../erasure/index.ts'
import { recordDeath } from '../people/death.ts'
import { optionalSourceIdOf, sourceIdOf } from '../sources/index.ts'
import { effectiveSentence, factsOf, sentenceRows } from './facts.ts'
import { assertNoOverlap } from './overlap.ts'
import { assertMayBegin, begin, end, facilityOf, heldPeriod, openPeriod, passTransit } from './write.ts'

type Entry<What extends Happening['what']> = Extract<Happening, { what: What }>
type Written = { id: string }

const arrested = (ctx: Context, entry: Entry<'arrested'>): Written => {
  assertMayBegin(ctx, entry.personId, entry.startReason)
  return begin(ctx, { ...entry, facilityId: facilityOf(ctx, entry), sourceId: sourceIdOf(ctx, entry.source) })
}

const moved = (ctx: Context, entry: Entry<'moved'>): Written => {
  const from = heldPeriod(ctx, entry.personId)
  const [sourceId, facilityId, left] = [
    sourceIdOf(ctx, entry.source),
    facilityOf(ctx, entry),
    entry.leftOn ?? entry.on,
  ]
  const samePlace = facilityId === from.facility_id && facilityId !== null
  end(ctx, from, left, samePlace ? 'regime_change' : 'transfer')
  passTransit(ctx, from, left, entry.on, sourceId)
  return begin(ctx, { ...entry, facilityId, sourceId, startReason: samePlace ? 'regime_change' : 'transfer' })
}

const sentenced = (ctx: Context, entry: Entry<'sentenced'>): Written => {
  if (entry.kind === 'imprisonment' && entry.years + entry.months + entry.days === 0)
    throw fieldError('years', 'required')
  const sourceId = sourceIdOf(ctx, entry.source)
  const open = openPeriod(ctx, entry.personId)
  const { years, months, days } = entry
  const sentence = create(ctx, 'sentence', {
    person_id: entry.personId,
    ...dateColumns('decided', entry.on),
    kind: entry.kind,
    years,
    months,
    days,
    ...optionalDateColumns('counted_from', entry.countedFrom),
    court: entry.court,
    status: 'in_force',
    supersedes_id: effectiveSentence(sentenceRows(ctx, entry.personId))?.id ?? null,
    upheld_on: null,
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note: entry.note,
  })
  if (entry.regime) {
    if (open) end(ctx, open, entry.on, 'regime_change')
    begin(ctx, {
      ...entry,
      regime: entry.regime,
      legalPhase: 'post_conviction',
      sourceId,
      startReason: open ? 'regime_change' : 'sentence_start',
      facilityId: facilityOf(ctx, entry) ?? open?.facility_id ?? null,
    })
  }
  return sentence
}

const appeal = (ctx: Context, entry: Entry<'appeal'>): Written => {
  const before = effectiveSentence(sentenceRows(ctx, entry.personId))
  if (!before) throw ruleError('S1', {}, 'what')
  const sourceId = sourceIdOf(ctx, entry.source)
  if (entry.outcome === 'upheld') return update(ctx, 'sentence', before.id, { upheld_on: entry.on.text })
  if (entry.outcome === 'annulled' || entry.outcome === 'amnestied')
    return update(ctx, 'sentence', before.id, { status: entry.outcome })
  update(ctx, 'sentence', before.id, { status: entry.outcome })
  const { years, months, days } = entry
  return create(ctx, 'sentence', {
    person_id: entry.personId,
    ...dateColumns('decided', entry.on),
    kind: entry.kind,
    years,
    months,
    days,
    counted_from_text: before.counted_from_text,
    counted_from_qualifier: before.counted_from_qualifier,
    counted_from_min: before.counted_from_min,
    counted_from_max: before.counted_from_max,
    court: entry.court,
    status: 'in_force',
    supersedes_id: before.id,
    upheld_on: null,
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note: entry.note,
  })
}

const freed = (ctx: Context, entry: Entry<'freed'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  const sourceId = sourceIdOf(ctx, entry.source)
  end(ctx, held, entry.on, entry.regime ? 'regime_change' : 'release')
  if (entry.regime)
    begin(ctx, {
      ...entry,
      regime: entry.regime,
      legalPhase: 'probation',
      startReason: 'regime_change',
      facilityId: null,
      sourceId,
    })
  return create(ctx, 'release_event', {
    person_id: entry.personId,
    custody_period_id: held.id,
    ...dateColumns('date', entry.on),
    kind: entry.kind,
    conditions: entry.conditions,
    source_id: sourceId,
  })
}

const escaped = (ctx: Context, entry: Entry<'escaped'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  sourceIdOf(ctx, entry.source)
  end(ctx, held, entry.on, 'escape')
  return held
}

/** C4: death sets the death date and closes all. */
const died = (ctx: Context, entry: Entry<'died'>): Written => {
  sourceIdOf(ctx, entry.source)
  const open = openPeriod(ctx, entry.personId)
  if (open) end(ctx, open, entry.on, 'death')
  return recordDeath(ctx, entry.personId, entry.on, entry.custodyLink)
}

/** C8: "no change", the commonest entry of all. */
const confirmed = (ctx: Context, entry: Entry<'confirmed'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  optionalSourceIdOf(ctx, entry.source)
  if (held.start_min && entry.on < held.start_min) throw ruleError('C8', { start: held.start_text }, 'on')
  const newest = held.last_confirmed && held.last_confirmed > entry.on ? held.last_confirmed : entry.on
  return update(ctx, 'custody_period', held.id, { last_confirmed: newest })
}

const notInFuture = (ctx: Context, { on }: Happening): void => {
  const from = typeof on === 'string' ? on : boundsOf(on).min
  if (from && from > ctx.now().slice(0, 10)) throw fieldError('on', 'in_the_future')
}

/** Writes one entry, wholly or not at all, and checks the person's custody as a whole (C1–C4). */
export const recordHappening = (ctx: Context, entry: Happening): Written => {
  assertNotErased(ctx, 'person', entry.personId)
  notInFuture(ctx, entry)
  const written = write(ctx, entry)
  assertNoOverlap(factsOf(ctx, entry.personId).periods)
  return written
}

const write = (ctx: Context, entry: Happening): Written => {
  switch (entry.what) {
    case 'arrested':
      return arrested(ctx, entry)
    case 'moved':
      return moved(ctx, entry)
    case 'sentenced':
      return sentenced(ctx, entry)
    case 'appeal':
      return appeal(ctx, entry)
    case 'freed':
      return freed(ctx, entry)
    case 'escaped':
      return escaped(ctx, entry)
    case 'died':
      return died(ctx, entry)
    case 'confirmed':
      return confirmed(ctx, entry)
  }
}
