// The steps every custody entry is made of.
import { sql } from 'kysely'
import { boundsOf, daysBetween, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import type { endReasons, facilityKinds, Regime } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateColumns, optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sourceDay } from '../sources/index.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'

type PeriodRow = Schema['custody_period']
type EndReason = (typeof endReasons)[number]
type FacilityKind = (typeof facilityKinds)[number]
export type Beginning = {
  personId: string
  on: PartialDate
  regime: Regime
  legalPhase: PeriodRow['legal_phase']
  startReason: PeriodRow['start_reason']
  facilityId: string | null
  sourceId: string
  note: string
  decidedOn?: PartialDate | null
  /** How it ended, of a custody that is told when it was over. */
  ended?: Ended | null
}
type Ended = { on: PartialDate; reason: EndReason; field?: string }

const periods = (ctx: Context, personId: string) =>
  ctx.db
    .selectFrom('custody_period')
    .selectAll()
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .where('voided_at', 'is', null)

/** The open period, if the person is held (C3: at most one). */
export const openPeriod = (ctx: Context, personId: string): PeriodRow | undefined =>
  first(ctx, periods(ctx, personId).where('end_text', 'is', null))

/** Those that count, in the order they began. */
export const standingPeriods = (ctx: Context, personId: string): PeriodRow[] =>
  all(
    ctx,
    periods(ctx, personId)
      .orderBy(sql`coalesce(start_min, start_max, '')`)
      .orderBy(sql`coalesce(start_max, '9999')`)
      .orderBy('id'),
  )
/** The one that death closed. */
export const closedByDeath = (ctx: Context, personId: string): PeriodRow | undefined =>
  standingPeriods(ctx, personId).findLast(({ end_reason }) => end_reason === 'death')
/** The period that began last. */
export const lastPeriod = (ctx: Context, personId: string): PeriodRow | undefined =>
  standingPeriods(ctx, personId).at(-1)

/** What a place is by the regime somebody is held under there, until somebody says better. */
const kinds: Partial<Record<Regime, FacilityKind>> = {
  police_cell: 'police_station',
  remand_centre: 'remand_centre',
  prison: 'prison',
  colony_general: 'colony',
  colony_strict: 'colony',
  colony_special: 'colony',
  colony_settlement: 'colony_settlement',
  prison_hospital: 'hospital',
}

type Place = { facilityId: string | null; facilityName: string; regime?: Regime | null }
/** A facility by id, or by a name that is new. */
export const facilityOf = (ctx: Context, { facilityId, facilityName, regime }: Place): string | null => {
  if (facilityId || !facilityName) return facilityId
  const search_key = searchKeys(facilityName).join(' ')
  const known = first(
    ctx,
    ctx.db
      .selectFrom('facility')
      .select('id')
      .where('search_key', '=', search_key)
      .where('deleted_at', 'is', null),
  )
  return (
    known?.id ??
    create(ctx, 'facility', {
      name: facilityName,
      kind: (regime && kinds[regime]) ?? 'other',
      region: '',
      settlement: '',
      authority: '',
      search_key,
      sort_name: facilityName.toLowerCase(),
    }).id
  )
}

/** The day a period counts as confirmed by: its source's newest day, never before it began. */
const confirmedOn = (ctx: Context, on: PartialDate, sourceId: string): string | null => {
  const [began, said] = [boundsOf(on).max, sourceDay(ctx, sourceId)]
  return said && began && said > began ? said : began
}

/** Death closes all (C4): what began before it and is not told to have ended earlier ended with it. */
const endedOf = (ctx: Context, { personId, ended }: Beginning): Ended | null => {
  if (ended) return ended
  const { death_text, death_qualifier } = rowOf(ctx, 'person', personId)
  const died = optionalDateOf(death_text, death_qualifier)
  return died && { on: died, reason: 'death' }
}

/** Begins a period, which its end follows at once where that is known. Refuses what lies outside the life (C4). */
export const begin = (ctx: Context, beginning: Beginning): PeriodRow => {
  const { personId, on, regime, legalPhase, startReason, facilityId, sourceId, note, decidedOn } = beginning
  const ended = endedOf(ctx, beginning)
  assertAlive(ctx, personId, on, 'on')
  if (ended) assertEndsAfter(on, ended)
  return create(ctx, 'custody_period', {
    person_id: personId,
    regime,
    legal_phase: legalPhase,
    facility_id: facilityId,
    ...optionalDateColumns('decided', decidedOn ?? null),
    ...dateColumns('start', on),
    start_reason: startReason,
    ...optionalDateColumns('end', ended?.on ?? null),
    end_reason: ended?.reason ?? null,
    last_confirmed: confirmedOn(ctx, on, sourceId),
    is_derived: 0,
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note,
    confirmed_source_id: null,
    end_source_id: ended ? sourceId : null,
  })
}

const assertEndsAfter = (start: PartialDate, { on, reason, field = 'on' }: Ended): void => {
  const [began, ended] = [boundsOf(start).min, boundsOf(on).max]
  if (!began || !ended || ended >= began) return
  throw reason === 'transfer' || reason === 'regime_change'
    ? ruleError('C2', { start: start.text, end: on.text }, field)
    : fieldError(field, 'before_custody', { start: start.text })
}
/** C4: nothing of custody comes before the birth or after the death. */
export const assertAlive = (ctx: Context, personId: string, on: PartialDate, field?: string): void => {
  const { birth_min, death_max, death_text } = rowOf(ctx, 'person', personId)
  const { min, max } = boundsOf(on)
  if (birth_min && max && max < birth_min) throw fieldError(field ?? 'on', 'before_birth')
  if (death_max && min && min > death_max) throw ruleError('C4_death', { diedOn: death_text ?? '' }, field)
}

/** What is said of the end of a period: where it is known from, and in what words. */
export type Told = { sourceId?: string; note?: string }
/** Notes follow one another; none replaces an earlier one. */
export const withNote = (row: { note: string }, note = ''): string =>
  [row.note, note].filter(Boolean).join('\n')

export const end = (
  ctx: Context,
  period: PeriodRow,
  on: PartialDate,
  endReason: EndReason,
  { sourceId, note }: Told = {},
): void => {
  assertEndsAfter(startOf(period), { on, reason: endReason })
  if (endReason !== 'death') assertAlive(ctx, period.person_id, on, 'on')
  update(ctx, 'custody_period', period.id, {
    ...optionalDateColumns('end', on),
    end_reason: endReason,
    ...(sourceId && { end_source_id: sourceId }),
    ...(note && { note: withNote(period, note) }),
  })
}

const longestTransitDays = 60
/** C2: the days between leaving one place and arriving at the next are a period of their own, "in transit". */
export const passTransit = (
  ctx: Context,
  from: PeriodRow,
  left: PartialDate,
  arrived: PartialDate,
  sourceId: string,
): void => {
  const [leftBy, arrivedFrom] = [boundsOf(left).max, boundsOf(arrived).min]
  if (!leftBy || !arrivedFrom) return
  const days = daysBetween(leftBy, arrivedFrom)
  if (days < 1 || days > longestTransitDays) return // the same day, or a gap nobody can explain (C7)
  const transit = begin(ctx, {
    personId: from.person_id,
    on: left,
    regime: 'in_transit',
    legalPhase: from.legal_phase,
    startReason: 'transfer',
    facilityId: null,
    sourceId,
    note: '',
    ended: { on: arrived, reason: 'transfer' },
  })
  update(ctx, 'custody_period', transit.id, { is_derived: 1 })
}

/** The open period, of the dead the one that death closed, or the sentence that nobody is moved or freed who is not held (C3). */
export const heldPeriod = (ctx: Context, personId: string): PeriodRow => {
  const open = openPeriod(ctx, personId) ?? closedByDeath(ctx, personId)
  if (!open) throw ruleError('C3', { since: '', regime: '' }, 'what')
  return open
}

export const startOf = (period: PeriodRow): PartialDate =>
  partialDateOf(period.start_text, period.start_qualifier)
