// What a row tells of custody: arrest, place, sentence, release, death; written as "what happened" is (domain.md 3.13).
import { addDays, addMonths, boundsOf, type PartialDate } from '../../../../shared/partial-date.ts'
import type { Term } from '../../../../shared/import/read-term.ts'
import { legalPhases, type Regime, regimes, releaseKinds } from '../../../../shared/vocabulary/index.ts'
import { type Context, today } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { codeIn } from '../words.ts'
import type { SourceOf } from '../source-of.ts'

type LegalPhase = (typeof legalPhases)[number]
const regimeOf = (code: string | null): Regime | null => regimes.find((regime) => regime === code) ?? null
/** Where only those are whom a court has sentenced. */
const afterSentence: readonly Regime[] = [
  'prison',
  'colony_general',
  'colony_strict',
  'colony_special',
  'colony_settlement',
  'suspended_term',
  'restriction_of_liberty',
  'parole',
]

/** The length of a term told by its last day: whole months and days from the arrest. */
const lengthUntil = (from: string, end: string): Pick<Term, 'years' | 'months' | 'days'> => {
  const last = addDays(end, 1)
  let months = 0
  while (addMonths(from, months + 1) <= last) months += 1
  const days = Math.round((Date.parse(last) - Date.parse(addMonths(from, months))) / 86_400_000)
  return { years: Math.floor(months / 12), months: months % 12, days: Math.min(days, 30) }
}

const termIn = (row: Row, arrested: PartialDate | null): Term | null => {
  const read = row.term('term')
  if (!read) return null
  if (read.as === 'term') return read.term
  const [from, end] = [arrested?.text, boundsOf(read.end).max]
  if (!from || from.length < 10 || !end || end <= from) return row.refuse('term', 'end_not_length')
  return { kind: 'imprisonment', ...lengthUntil(from, end) }
}

export type Told = ReturnType<typeof custodyIn>
/** Reads it all before anything is written. */
export const custodyIn = (row: Row) => {
  const arrestedOn = row.date('arrestedOn')
  const facilityName = row.text('facility', 200)
  return {
    arrestedOn,
    facilityName,
    regime: regimeOf(row.word('regime') ?? codeIn('regimes', facilityName)),
    legalPhase: row.word('legalPhase'),
    term: termIn(row, arrestedOn),
    sentencedOn: row.date('sentencedOn'),
    court: row.text('court', 200),
    releasedOn: row.date('releasedOn'),
    releaseKind: row.word('releaseKind'),
    note: row.text('note', 2_000),
  }
}
export const tellsOfCustody = ({ arrestedOn, facilityName, regime, term, releasedOn }: Told): boolean =>
  arrestedOn !== null || facilityName !== '' || regime !== null || term !== null || releasedOn !== null

type Source = ReturnType<SourceOf>
type News = { personId: string; source: Source; note: string }
type Period = Pick<Schema['custody_period'], 'start_text' | 'end_text' | 'end_reason' | 'start_min'>

const periodsOf = (ctx: Context, personId: string): Period[] =>
  ctx
    .prepare(
      'select start_text, end_text, end_reason, start_min from v_stay where person_id = ? order by begun',
    )
    .all(personId) as Period[]

const phaseOf = ({ legalPhase, regime }: Told): LegalPhase =>
  legalPhases.find((phase) => phase === legalPhase) ??
  (regime && afterSentence.includes(regime)
    ? 'post_conviction'
    : regime === 'remand_centre'
      ? 'pre_trial'
      : 'arrest')

/** Where the list names a place only the sentence can lead to, the arrest led to one it does not name. */
const atArrest = ({ regime, facilityName, arrestedOn }: Told, comesLater: boolean) => {
  if (comesLater) return { facilityId: null, facilityName: '', regime: 'unknown' as const }
  const usual = facilityName || !arrestedOn ? ('unknown' as const) : ('police_cell' as const)
  return { facilityId: null, facilityName, regime: regime ?? usual }
}

/** Before the sentence, the release, or the end of this year. */
const beforeWhatIsTold = (ctx: Context, { sentencedOn, releasedOn }: Told): PartialDate => ({
  text: (sentencedOn ?? releasedOn)?.text ?? today(ctx).slice(0, 4),
  qualifier: 'before',
})

const arrest = (ctx: Context, news: News, told: Told, comesLater: boolean): void => {
  const periods = periodsOf(ctx, news.personId)
  if (told.arrestedOn && periods.some(({ start_text }) => start_text === told.arrestedOn?.text)) return
  const isOpen = periods.some(({ end_text }) => end_text === null)
  const where = { ...news, ...atArrest(told, comesLater), legalPhase: phaseOf(told) }
  if (isOpen) {
    if (told.arrestedOn) perform(ctx, 'custody.record', { what: 'moved', ...where, on: told.arrestedOn })
    return
  }
  // Held, and nobody wrote since when.
  const on = told.arrestedOn ?? beforeWhatIsTold(ctx, told)
  const from = boundsOf(on).min ?? ''
  const wasFreed = periods.some(
    ({ end_reason, start_min }) => end_reason === 'release' && (start_min ?? '') <= from,
  )
  const comesBefore = periods.some(({ start_min }) => start_min !== null && start_min > from)
  perform(ctx, 'custody.record', {
    what: 'arrested',
    ...where,
    on,
    startReason: wasFreed ? 're_arrest' : 'arrest',
    until: comesBefore ? told.releasedOn : null,
  })
}

const isRecorded = (ctx: Context, personId: string, { kind, years, months, days }: Term): boolean =>
  ctx
    .prepare(
      'select 1 from v_term where person_id = ? and kind = ? and years = ? and months = ? and days = ?',
    )
    .get(personId, kind, years, months, days) !== undefined

const sentence = (ctx: Context, news: News, told: Told, term: Term, comesLater: boolean): void => {
  const { arrestedOn, sentencedOn, court, facilityName, regime } = told
  if (isRecorded(ctx, news.personId, term)) return
  // Nobody wrote when: after the arrest, where that is known.
  const on =
    sentencedOn ??
    (arrestedOn ? { text: arrestedOn.text, qualifier: 'after' as const } : beforeWhatIsTold(ctx, told))
  const led = term.kind === 'suspended' ? 'suspended_term' : null
  perform(ctx, 'custody.record', {
    what: 'sentenced',
    ...news,
    on,
    ...term,
    countedFrom: arrestedOn,
    court,
    facilityId: null,
    facilityName: comesLater ? facilityName : '',
    regime: comesLater ? regime : led,
  })
}

const release = (ctx: Context, news: News, { releasedOn, releaseKind }: Told): void => {
  if (!releasedOn || periodsOf(ctx, news.personId).some(({ end_text }) => end_text === releasedOn.text))
    return
  const kind = releaseKinds.find((each) => each === releaseKind) ?? 'other'
  perform(ctx, 'custody.record', { what: 'freed', ...news, on: releasedOn, kind })
}

/** Writes what is not on record yet: the arrest, the sentence, the release, each in its order. */
export const writeCustody = (ctx: Context, personId: string, told: Told, source: Source): void => {
  const news = { personId, source, note: told.note }
  const isSentenced = told.term !== null && told.term.kind !== 'none'
  const comesLater = isSentenced && told.regime !== null && afterSentence.includes(told.regime)
  const wasHeld =
    told.arrestedOn !== null ||
    (told.releasedOn !== null && periodsOf(ctx, personId).length === 0) ||
    told.facilityName !== '' ||
    (told.regime !== null && !comesLater)
  if (wasHeld) arrest(ctx, news, told, comesLater)
  if (told.term) sentence(ctx, news, told, told.term, comesLater)
  release(ctx, news, told)
}
