import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { byId, day, freeText, id, named, partialDate, reason, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { liberty } from './people.ts'
import { sourceRef } from './sources.ts'

const place = {
  facilityId: id.nullable().default(null),
  /** A facility not yet recorded, by its name; made together with the entry. */
  facilityName: freeText(200),
}
const term = {
  years: z.int().min(0).max(60).default(0),
  months: z.int().min(0).max(11).default(0),
  days: z.int().min(0).max(30).default(0),
}
const news = { personId: id, on: partialDate, source: sourceRef, note: freeText(2000) }

/** "What happened?" (domain.md 3.13): one entry writes period, sentence, release, source and task together. */
export const happening = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('arrested'),
    ...news,
    ...place,
    regime: z.enum(v.regimes).default('police_cell'),
    legalPhase: z.enum(v.legalPhases).default('arrest'),
    /** Needed after a release or an escape (C4). */
    startReason: z.enum(v.startReasons).default('arrest'),
  }),
  z.strictObject({
    what: z.literal('moved'),
    ...news,
    ...place,
    regime: z.enum(v.regimes),
    legalPhase: z.enum(v.legalPhases).default('post_conviction'),
    /** The day he was taken away, when it differs from the day of arrival `on`: the gap becomes "in transit" (C2). */
    leftOn: partialDate.nullable().default(null),
    decidedOn: partialDate.nullable().default(null),
  }),
  z.strictObject({
    what: z.literal('sentenced'),
    ...news,
    kind: z.enum(v.sentenceKinds),
    ...term,
    countedFrom: partialDate.nullable().default(null),
    court: freeText(200),
    /** Regime the sentence itself changes to on that day, as `suspended_term` does; null leaves custody as it is. */
    regime: z.enum(v.regimes).nullable().default(null),
    ...place,
  }),
  z.strictObject({
    what: z.literal('appeal'),
    ...news,
    outcome: z.enum(['reduced', 'increased', 'annulled', 'upheld', 'replaced', 'amnestied']),
    kind: z.enum(v.sentenceKinds).default('imprisonment'),
    ...term,
    court: freeText(200),
  }),
  z.strictObject({
    what: z.literal('freed'),
    ...news,
    kind: z.enum(v.releaseKinds),
    conditions: freeText(1000),
    /** Where the release leaves restrictions, as parole does. */
    regime: z.enum(v.regimes).nullable().default(null),
  }),
  z.strictObject({ what: z.literal('escaped'), ...news }),
  z.strictObject({
    what: z.literal('died'),
    ...news,
    /** Offered when the death follows custody within 90 days (C4). */
    custodyLink: z.enum(v.custodyLinks).default('none'),
  }),
  z.strictObject({
    what: z.literal('confirmed'),
    personId: id,
    on: day,
    source: sourceRef.nullable().default(null),
    note: freeText(2000),
  }),
])
export type Happening = z.output<typeof happening>
export const happenings = [
  'arrested',
  'moved',
  'sentenced',
  'appeal',
  'freed',
  'escaped',
  'died',
  'confirmed',
] as const

export const custodyPeriod = z.object({
  id,
  version,
  seq: z.int(),
  regime: z.enum(v.regimes),
  legalPhase: z.enum(v.legalPhases),
  class: z.enum(v.libertyClasses),
  facility: named.nullable(),
  start: partialDate,
  startReason: z.enum(v.startReasons),
  end: partialDate.nullable(),
  endReason: z.enum(v.endReasons).nullable(),
  startMin: z.string().nullable(),
  startMax: z.string().nullable(),
  endMin: z.string().nullable(),
  endMax: z.string().nullable(),
  lastConfirmed: z.string().nullable(),
  decidedOn: partialDate.nullable(),
  isDerived: z.boolean(),
  voidedReason: personal(z.string().nullable()),
  source: z.object({ id, title: personal(z.string()) }).nullable(),
  note: personal(z.string()),
})
export const sentence = z.object({
  id,
  version,
  decided: partialDate,
  kind: z.enum(v.sentenceKinds),
  years: z.int(),
  months: z.int(),
  days: z.int(),
  countedFrom: partialDate.nullable(),
  expectedEnd: z.string().nullable(),
  status: z.enum(v.sentenceStatuses),
  court: z.string(),
  isEffective: z.boolean(),
  supersedesId: id.nullable(),
  source: z.object({ id, title: personal(z.string()) }).nullable(),
})
export const timeline = z.object({
  /** The day the drawing ends on: today, or the day asked for. */
  on: z.string(),
  periods: z.array(custodyPeriod),
  /** Spells inside one uninterrupted custody for which no place is known (C7). */
  gaps: z.array(z.object({ from: z.string(), to: z.string() })),
  sentences: z.array(sentence),
  releases: z.array(
    z.object({ id, date: partialDate, kind: z.enum(v.releaseKinds), conditions: personal(z.string()) }),
  ),
  liberty,
  /** Pairs of periods that may overlap, accepted and listed (C1). */
  possibleOverlaps: z.array(z.object({ a: id, b: id })),
})
export const statusRow = z.object({
  personId: id,
  ref: z.string(),
  nameLatin: personName(),
  nameCyrillic: personName(),
  isExample: z.boolean(),
  liberty,
  legalPhase: z.enum(v.legalPhases).nullable(),
  sentence: sentence.nullable(),
  lastChange: partialDate.nullable(),
  sourceTitle: personal(z.string().nullable()),
  sourceDate: partialDate.nullable(),
})
const writers = ['case_officer'] as const

export const custodyContract = {
  'custody.timeline': query(
    'anyone',
    z.strictObject({ personId: id, on: day.nullable().default(null) }),
    timeline,
  ),
  /** "Who was where on that day", for every detained worker of a campaign. */
  'custody.statusOn': query('anyone', z.strictObject({ campaignId: id, on: day }), z.array(statusRow)),
  'custody.record': command(writers, happening, saved),
  'custody.voidPeriod': command(writers, z.strictObject({ id, version, reason }), saved),
  'custody.unvoidPeriod': command(writers, z.strictObject({ id, version }), saved),
  'custody.correctPeriod': command(
    writers,
    z.strictObject({
      id,
      version,
      start: partialDate,
      end: partialDate.nullable(),
      regime: z.enum(v.regimes),
      legalPhase: z.enum(v.legalPhases),
      ...place,
      reason,
    }),
    saved,
  ),
  'custody.voidSentence': command(writers, z.strictObject({ id, version, reason }), saved),
  'facilities.lookup': query(
    'anyone',
    z.strictObject({ search: z.string().max(200).default('') }),
    z.array(named),
  ),
  'custody.get': query('anyone', byId, custodyPeriod),
}
