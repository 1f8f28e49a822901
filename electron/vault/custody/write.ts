// The steps every custody entry is made of.
import { sql } from 'kysely'
import { boundsOf, daysBetween, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import type { endReasons, facilityKinds, Regime } from '../../../shared/vocabulary/index.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateColumns, partialDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sourceDay } from '../sources/index.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'
import { factsOf } from './facts.ts'
import { assertNoOverlap } from './overlap.ts'

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
}

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
const standingPeriods = (ctx: Context, personId: string): PeriodRow[] =>
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

export const begin = (
  ctx: Context,
  { personId, on, regime, legalPhase, startReason, facilityId, sourceId, note, decidedOn }: Beginning,
): PeriodRow => {
  const period = create(ctx, 'custody_period', {
    person_id: personId,
    regime,
    legal_phase: legalPhase,
    facility_id: facilityId,
    ...optionalDateColumns('decided', decidedOn ?? null),
    ...dateColumns('start', on),
    start_reason: startReason,
    ...optionalDateColumns('end', null),
    end_reason: null,
    last_confirmed: confirmedOn(ctx, on, sourceId),
    is_derived: 0,
    voided_at: null,
    voided_reason: null,
    source_id: sourceId,
    note,
    confirmed_source_id: null,
    end_source_id: null,
  })
  assertNoOverlap(factsOf(ctx, personId).periods)
  return period
}

/** What is said of the end of a period: where it is known from, and in what words. */
type Told = { sourceId?: string; note?: string }
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
  const [began, ended] = [
    boundsOf({ text: period.start_text, qualifier: period.start_qualifier }),
    boundsOf(on),
  ]
  if (began.min && ended.max && ended.max < began.min)
    throw endReason === 'transfer' || endReason === 'regime_change'
      ? ruleError('C2', { start: period.start_text, end: on.text }, 'on')
      : fieldError('on', 'before_custody', { start: period.start_text })
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
  })
  update(ctx, 'custody_period', transit.id, {
    ...optionalDateColumns('end', arrived),
    end_reason: 'transfer',
    is_derived: 1,
  })
}

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
/** C4: death closes all, so nothing begins once it is recorded. */
const assertAlive = (ctx: Context, personId: string, field?: string): void => {
  const { death } = factsOf(ctx, personId)
  if (death) throw ruleError('C4_death', { diedOn: death.text }, field)
}
export const assertMayBegin = (ctx: Context, personId: string, startReason: string): void => {
  const open = openPeriod(ctx, personId)
  if (open) throw ruleError('C3', { since: open.start_text, regime: open.regime }, 'what')
  assertAlive(ctx, personId, 'what')
  assertMayFollow(lastPeriod(ctx, personId), startReason, 'startReason')
}
/** The same for a period that changes its place among those recorded: what it follows, and what follows it (C4). */
export const assertFits = (ctx: Context, personId: string, id: string): void => {
  const rows = standingPeriods(ctx, personId)
  const at = rows.findIndex((row) => row.id === id)
  const [own, next] = [rows[at], rows[at + 1]]
  if (own?.end_text === null) assertAlive(ctx, personId)
  if (own) assertMayFollow(rows[at - 1], own.start_reason)
  if (own && next) assertMayFollow(own, next.start_reason)
}

/** The open period, or the sentence that nobody can be moved or freed who is not held (C3). */
export const heldPeriod = (ctx: Context, personId: string): PeriodRow => {
  const open = openPeriod(ctx, personId)
  if (!open) throw ruleError('C3', { since: '', regime: '' }, 'what')
  return open
}

export const startOf = (period: PeriodRow): PartialDate =>
  partialDateOf(period.start_text, period.start_qualifier)
