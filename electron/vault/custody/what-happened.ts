// "What happened?" (domain.md 3.13): each entry writes period, sentence, release, source and task together.
import type { Happening } from '../../../shared/contract/happening.ts'
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import type { Regime } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { dateColumns } from '../database/dates.ts'
import type { Schema } from '../database/schema/index.ts'
import { assertNotErased } from '../erasure/index.ts'
import { askForRelease, decideAppeal, decideRelease, heldHearing } from '../legal/index.ts'
import { askWhoCares } from '../families/care.ts'
import { recordDeath } from '../people/death.ts'
import { optionalSourceIdOf, sourceIdOf } from '../sources/index.ts'
import { noteCondition } from './conditions.ts'
import { countingOf } from './count.ts'
import { effectiveSentence, factsOf, sentenceRows } from './facts.ts'
import { classOf, isCustodial } from './liberty.ts'
import { endByDeath } from './death.ts'
import { assertNoOverlap } from './overlap.ts'
import { recordRelease } from './releases.ts'
import { assertFits, assertMayBegin } from './rules.ts'
import { begin, end, facilityOf, heldPeriod, lastPeriod, openPeriod, passTransit, withNote } from './write.ts'

type Entry<What extends Happening['what']> = Extract<Happening, { what: What }>
type Written = { id: string }

/** Whoever was the caregiver at home is not there once she is held. */
const askIfHeld = (ctx: Context, personId: string, regime: Regime, before?: Regime): void => {
  if (isCustodial(regime) && !(before && isCustodial(before))) askWhoCares(ctx, [personId], 'custody')
}

const arrested = (ctx: Context, entry: Entry<'arrested'>): Written => {
  const { personId, until, startReason, regime } = entry
  const isDead = rowOf(ctx, 'person', personId).death_text !== null
  const where = { facilityId: facilityOf(ctx, entry), sourceId: sourceIdOf(ctx, entry.source) }
  if (until === null && !isDead) {
    assertMayBegin(ctx, personId, startReason)
    askIfHeld(ctx, personId, regime)
    return begin(ctx, { ...entry, ...where })
  }
  // Learnt when it was over: it takes its place among what is recorded.
  const ended = until && { on: until, reason: 'release' as const, field: 'until' }
  const period = begin(ctx, { ...entry, ...where, ended })
  assertFits(ctx, personId, period.id, 'startReason')
  if (until)
    recordRelease(ctx, period, { on: until, kind: 'other', conditions: '', sourceId: where.sourceId })
  return period
}

/** C2: nobody arrives before he was taken, and nothing is done before it is decided. */
const assertLeftBeforeArriving = (left: PartialDate, arrived: PartialDate): void => {
  const [from, to] = [boundsOf(left).min, boundsOf(arrived).max]
  if (from && to && from > to) throw ruleError('C2', { start: left.text, end: arrived.text }, 'leftOn')
}
const assertDecidedBefore = (decided: PartialDate | null, done: PartialDate): void => {
  const [from, to] = [decided && boundsOf(decided).min, boundsOf(done).max]
  if (from && to && from > to) throw fieldError('decidedOn', 'decided_after')
}

const moved = (ctx: Context, entry: Entry<'moved'>): Written => {
  const from = heldPeriod(ctx, entry.personId)
  const [sourceId, facilityId, left] = [
    sourceIdOf(ctx, entry.source),
    facilityOf(ctx, entry),
    entry.leftOn ?? entry.on,
  ]
  assertLeftBeforeArriving(left, entry.on)
  assertDecidedBefore(entry.decidedOn, entry.on)
  askIfHeld(ctx, entry.personId, entry.regime, from.regime)
  const samePlace = facilityId === from.facility_id && facilityId !== null
  end(ctx, from, left, samePlace ? 'regime_change' : 'transfer')
  passTransit(ctx, from, left, entry.on, sourceId)
  return begin(ctx, { ...entry, facilityId, sourceId, startReason: samePlace ? 'regime_change' : 'transfer' })
}

const sentenced = (ctx: Context, entry: Entry<'sentenced'>): Written => {
  if (entry.kind === 'imprisonment' && entry.years + entry.months + entry.days === 0)
    throw fieldError('years', 'required')
  const sourceId = sourceIdOf(ctx, entry.source)
  if (entry.regime) changeAtSentence(ctx, entry, entry.regime, sourceId)
  const { years, months, days } = entry
  return create(ctx, 'sentence', {
    person_id: entry.personId,
    ...dateColumns('decided', entry.on),
    kind: entry.kind,
    years,
    months,
    days,
    ...countingOf(ctx, entry),
    court: entry.court,
    status: 'in_force',
    supersedes_id: effectiveSentence(sentenceRows(ctx, entry.personId))?.id ?? null,
    upheld_on: null,
    upheld_source_id: null,
    expected_release: null,
    expected_reason: '',
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note: entry.note,
  })
}

/** Custody as the sentence itself changes it, on that day. */
const changeAtSentence = (
  ctx: Context,
  entry: Entry<'sentenced'>,
  regime: Regime,
  sourceId: string,
): void => {
  const open = openPeriod(ctx, entry.personId)
  const startReason = reasonAtSentence(ctx, entry.personId, regime)
  askIfHeld(ctx, entry.personId, regime, open?.regime)
  if (open) end(ctx, open, entry.on, 'regime_change')
  else assertMayBegin(ctx, entry.personId, startReason)
  begin(ctx, {
    ...entry,
    regime,
    legalPhase: 'post_conviction',
    sourceId,
    startReason,
    facilityId: facilityOf(ctx, entry) ?? open?.facility_id ?? null,
  })
}

/** C4: whoever was free or on bail and is held after the sentence was taken at it. */
const reasonAtSentence = (ctx: Context, personId: string, regime: Regime) => {
  const open = openPeriod(ctx, personId)
  const wasFree = open
    ? classOf(open.regime) === 'restricted'
    : lastPeriod(ctx, personId)?.end_reason === 'release'
  if (wasFree && classOf(regime) !== 'restricted') return 'taken_at_sentence'
  if (open) return 'regime_change'
  return lastPeriod(ctx, personId)?.end_reason === 'release' ? 'taken_at_sentence' : 'sentence_start'
}

/** An appeal is not decided before the sentence it is about. */
const assertDecidedAfter = (before: Schema['sentence'], { on }: Entry<'appeal'>): void => {
  const decided = boundsOf(on).max
  if (before.decided_min && decided && decided < before.decided_min)
    throw fieldError('on', 'before_sentence', { sentence: before.decided_text })
}

const appeal = (ctx: Context, entry: Entry<'appeal'>): Written => {
  const before = effectiveSentence(sentenceRows(ctx, entry.personId))
  if (!before) throw ruleError('S1', {}, 'what')
  const sourceId = sourceIdOf(ctx, entry.source)
  assertDecidedAfter(before, entry)
  const told = { upheld_source_id: sourceId, note: withNote(before, entry.note) }
  // An amnesty is no court's decision about the sentence.
  const decided =
    entry.outcome === 'amnestied'
      ? null
      : decideAppeal(ctx, { ...entry, sourceId, parentId: before.proceeding_id })
  if (entry.outcome === 'upheld')
    return update(ctx, 'sentence', before.id, { upheld_on: entry.on.text, ...told })
  if (entry.outcome === 'annulled' || entry.outcome === 'amnestied')
    return update(ctx, 'sentence', before.id, { status: entry.outcome, ...told })
  if (entry.kind === 'imprisonment' && entry.years + entry.months + entry.days === 0)
    throw fieldError('years', 'required')
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
    convention: before.convention,
    credited_days: before.credited_days,
    gravity: before.gravity,
    proceeding_id: decided?.id ?? before.proceeding_id,
    court: entry.court,
    status: 'in_force',
    supersedes_id: before.id,
    upheld_on: null,
    upheld_source_id: null,
    expected_release: null,
    expected_reason: '',
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note: entry.note,
  })
}

const freed = (ctx: Context, entry: Entry<'freed'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  const sourceId = sourceIdOf(ctx, entry.source)
  end(
    ctx,
    held,
    entry.on,
    entry.regime ? 'regime_change' : 'release',
    entry.regime ? {} : { sourceId, note: entry.note },
  )
  if (entry.regime)
    begin(ctx, {
      ...entry,
      regime: entry.regime,
      legalPhase: 'probation',
      startReason: 'regime_change',
      facilityId: null,
      sourceId,
    })
  return recordRelease(ctx, held, { ...entry, sourceId })
}

const releasedAs: Record<
  Exclude<Entry<'release_granted'>['request'], 'regime_change'>,
  Entry<'freed'>['kind']
> = {
  conditional_release: 'early_conditional',
  replacement_by_milder: 'sentence_replaced',
  pardon: 'pardon',
  amnesty: 'amnesty',
}
/** Decided and done are two days (C2): custody changes on the day it was carried out, and not before. */
const granted = (ctx: Context, entry: Entry<'release_granted'>): Written => {
  const source = { id: sourceIdOf(ctx, entry.source) }
  const proceeding = decideRelease(ctx, { ...entry, sourceId: source.id }, 'granted')
  const { doneOn, regime, request } = entry
  if (!doneOn) return proceeding
  assertCarriedOutAfter(entry.on, doneOn)
  const news = { personId: entry.personId, on: doneOn, source, note: entry.note }
  if (request !== 'regime_change') {
    const { conditions } = entry
    freed(ctx, { what: 'freed', ...news, kind: releasedAs[request], regime, conditions })
    return proceeding
  }
  if (!regime) throw fieldError('regime', 'required')
  const { facilityId, facilityName, on: decidedOn } = entry
  const legalPhase = 'post_conviction' as const
  moved(ctx, {
    what: 'moved',
    ...news,
    facilityId,
    facilityName,
    regime,
    legalPhase,
    leftOn: null,
    decidedOn,
  })
  return proceeding
}
const assertCarriedOutAfter = (decided: PartialDate, done: PartialDate): void => {
  const [from, to] = [boundsOf(decided).min, boundsOf(done).max]
  if (from && to && from > to) throw fieldError('doneOn', 'decided_after')
}

const escaped = (ctx: Context, entry: Entry<'escaped'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  end(ctx, held, entry.on, 'escape', { sourceId: sourceIdOf(ctx, entry.source), note: entry.note })
  return held
}

/** C4: death sets the death date and closes all; told once more, it was on another day. */
const died = (ctx: Context, entry: Entry<'died'>): Written => {
  const sourceId = sourceIdOf(ctx, entry.source)
  endByDeath(ctx, entry.personId, entry.on, { sourceId, note: entry.note })
  return recordDeath(ctx, entry.personId, entry.on, entry.custodyLink)
}

/** C8: "no change", the commonest entry of all. */
const confirmed = (ctx: Context, entry: Entry<'confirmed'>): Written => {
  const held = heldPeriod(ctx, entry.personId)
  const sourceId = optionalSourceIdOf(ctx, entry.source)
  if (held.start_min && entry.on < held.start_min) throw ruleError('C8', { start: held.start_text }, 'on')
  const newest = held.last_confirmed && held.last_confirmed > entry.on ? held.last_confirmed : entry.on
  return update(ctx, 'custody_period', held.id, {
    last_confirmed: newest,
    ...(sourceId && { confirmed_source_id: sourceId }),
    ...(entry.note && { note: withNote(held, entry.note) }),
  })
}

const notInFuture = (ctx: Context, on: PartialDate | string, field = 'on'): void => {
  const from = typeof on === 'string' ? on : boundsOf(on).min
  if (from && from > today(ctx)) throw fieldError(field, 'in_the_future')
}

/** Writes one entry, wholly or not at all, and checks the person's custody as a whole (C1–C4). */
export const recordHappening = (ctx: Context, entry: Happening): Written => {
  assertNotErased(ctx, 'person', entry.personId)
  notInFuture(ctx, entry.on)
  if (entry.what === 'arrested' && entry.until) notInFuture(ctx, entry.until, 'until')
  if (entry.what === 'release_granted' && entry.doneOn) notInFuture(ctx, entry.doneOn, 'doneOn')
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
    case 'hearing':
      return heldHearing(ctx, { ...entry, sourceId: sourceIdOf(ctx, entry.source) })
    case 'release_asked':
      return askForRelease(ctx, { ...entry, sourceId: sourceIdOf(ctx, entry.source) })
    case 'release_refused':
      return decideRelease(ctx, { ...entry, sourceId: sourceIdOf(ctx, entry.source) }, 'refused')
    case 'release_granted':
      return granted(ctx, entry)
    case 'ill':
      return noteCondition(ctx, entry)
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
