// The fields of "What happened?" and what the channel takes of them, by what happened.
import type { happenings } from '../../../shared/contract/happening.ts'
import type { Input } from '../../../shared/contract/index.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import type * as v from '../../../shared/vocabulary/index.ts'
import {
  emptyDate,
  readPartialDate,
  requireCode,
  requireDay,
  requirePartialDate,
  readDay,
} from '../../components/form/read.ts'
import type { PartialDateValue } from '../../components/form/partial-date-input.tsx'
import { readDate } from '../../lib/read-date.ts'
import { initialSource, readSource, requireSource } from '../../components/form/source-value.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { noPlace, placeInput } from './place-fields.tsx'

export type What = (typeof happenings)[number]
type Outcome = 'reduced' | 'increased' | 'annulled' | 'upheld' | 'replaced' | 'amnestied'
export const outcomes: readonly Outcome[] = [
  'reduced',
  'increased',
  'annulled',
  'upheld',
  'replaced',
  'amnestied',
]

export const startValues = () => ({
  what: '' as What | '',
  on: emptyDate,
  source: initialSource(),
  note: '',
  place: noPlace,
  regime: '' as v.Regime | '',
  legalPhase: '' as (typeof v.legalPhases)[number] | '',
  startReason: '' as (typeof v.startReasons)[number] | '',
  until: emptyDate,
  leftOn: emptyDate,
  decidedOn: emptyDate,
  kind: 'imprisonment' as (typeof v.sentenceKinds)[number] | '',
  years: null as number | null,
  months: null as number | null,
  days: null as number | null,
  countedFrom: emptyDate,
  court: '',
  outcome: '' as Outcome | '',
  releaseKind: '' as (typeof v.releaseKinds)[number] | '',
  conditions: '',
  custodyLink: '' as (typeof v.custodyLinks)[number] | '',
  convention: 'from_arrest' as (typeof v.countingConventions)[number] | '',
  creditedDays: null as number | null,
  gravity: 'unknown' as v.Gravity | '',
  proceeding: null as Chosen | null,
  time: '',
  purpose: '',
  result: '',
  nextOn: '',
  request: 'conditional_release' as (typeof v.earlyReleaseKinds)[number] | '',
  colonyOpinion: 'unknown' as (typeof v.opinions)[number] | '',
  prosecutorOpinion: 'unknown' as (typeof v.opinions)[number] | '',
  doneOn: emptyDate,
  conditionKind: 'health' as (typeof v.conditionKinds)[number] | '',
  text: '',
  medical: 'unknown' as (typeof v.medicalAttentions)[number] | '',
})
export type HappeningValues = ReturnType<typeof startValues>

/** The first day a typed date may mean, '' while it means none: by it a regime has its name (C9). */
export const dayOf = (on: PartialDateValue): string => {
  const read = readDate(on.text)
  return read.ok ? (boundsOf({ text: read.text, qualifier: on.qualifier }).min ?? '') : ''
}

/** What is chosen first: the regime that usually follows. */
export const regimeAfter: Partial<Record<What, v.Regime>> = { arrested: 'police_cell' }

const news = (personId: string, values: HappeningValues) => ({
  personId,
  on: requirePartialDate('on', values.on),
  source: requireSource('source', values.source),
  note: values.note,
})
const request = (values: HappeningValues) => ({
  request: requireCode('request', values.request),
  court: values.court,
  colonyOpinion: values.colonyOpinion || ('unknown' as const),
  prosecutorOpinion: values.prosecutorOpinion || ('unknown' as const),
})
const term = ({ years, months, days }: HappeningValues) => ({
  years: years ?? 0,
  months: months ?? 0,
  days: days ?? 0,
})

export const happeningInput = (personId: string, values: HappeningValues): Input<'custody.record'> => {
  const what = requireCode('what', values.what)
  switch (what) {
    case 'arrested':
      return {
        what,
        ...news(personId, values),
        ...placeInput(values.place),
        regime: values.regime || 'police_cell',
        legalPhase: values.legalPhase || 'arrest',
        startReason: values.startReason || 'arrest',
        until: readPartialDate('until', values.until),
      }
    case 'moved':
      return {
        what,
        ...news(personId, values),
        ...placeInput(values.place),
        regime: requireCode('regime', values.regime),
        legalPhase: values.legalPhase || 'post_conviction',
        leftOn: readPartialDate('leftOn', values.leftOn),
        decidedOn: readPartialDate('decidedOn', values.decidedOn),
      }
    case 'sentenced':
      return {
        what,
        ...news(personId, values),
        ...term(values),
        ...placeInput(values.place),
        kind: requireCode('kind', values.kind),
        countedFrom: readPartialDate('countedFrom', values.countedFrom),
        convention: values.convention || 'from_arrest',
        creditedDays: values.creditedDays ?? 0,
        gravity: values.gravity || 'unknown',
        proceedingId: values.proceeding?.id ?? null,
        court: values.court,
        regime: values.regime || null,
      }
    case 'appeal':
      return {
        what,
        ...news(personId, values),
        ...term(values),
        outcome: requireCode('outcome', values.outcome),
        kind: values.kind || 'imprisonment',
        court: values.court,
      }
    case 'freed':
      return {
        what,
        ...news(personId, values),
        kind: requireCode('kind', values.releaseKind),
        conditions: values.conditions,
        regime: values.regime || null,
      }
    case 'hearing':
      return {
        what,
        ...news(personId, values),
        proceedingId: values.proceeding?.id ?? null,
        court: values.court,
        time: values.time,
        purpose: values.purpose,
        outcome: values.result,
        nextOn: readDay('nextOn', values.nextOn),
      }
    case 'release_asked':
    case 'release_refused':
      return { what, ...news(personId, values), ...request(values) }
    case 'release_granted':
      return {
        what,
        ...news(personId, values),
        ...request(values),
        ...placeInput(values.place),
        doneOn: readPartialDate('doneOn', values.doneOn),
        regime: values.regime || null,
        conditions: values.conditions,
      }
    case 'ill':
      return {
        what,
        ...news(personId, values),
        kind: values.conditionKind || 'health',
        text: values.text,
        medical: values.medical || 'unknown',
      }
    case 'escaped':
      return { what, ...news(personId, values) }
    case 'died':
      return { what, ...news(personId, values), custodyLink: requireCode('custodyLink', values.custodyLink) }
    case 'confirmed':
      return {
        what,
        personId,
        on: requireDay('on', values.on.text),
        source: readSource('source', values.source),
        note: values.note,
      }
  }
}
