// "What happened?" (domain.md 3.13): one entry writes period, sentence, release, proceeding, source and task together.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, freeText, id, partialDate, text, timeOfDay } from './common.ts'
import { sourceRef } from './sources.ts'

export const place = {
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
/** How a term is counted (C11): `countedFrom` null is the day of arrest, by the convention of that name. */
export const counting = {
  countedFrom: partialDate.nullable().default(null),
  convention: z.enum(v.countingConventions).default('from_arrest'),
  creditedDays: z.int().min(0).max(20_000).default(0),
  gravity: z.enum(v.gravities).default('unknown'),
  proceedingId: id.nullable().default(null),
}
const request = {
  request: z.enum(v.earlyReleaseKinds).default('conditional_release'),
  court: freeText(200),
  colonyOpinion: z.enum(v.opinions).default('unknown'),
  prosecutorOpinion: z.enum(v.opinions).default('unknown'),
}

export const happening = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('arrested'),
    ...news,
    ...place,
    regime: z.enum(v.regimes).default('police_cell'),
    legalPhase: z.enum(v.legalPhases).default('arrest'),
    /** Needed after a release or an escape (C4). */
    startReason: z.enum(v.startReasons).default('arrest'),
    /** When he was freed again, of a custody that is told when it was over. */
    until: partialDate.nullable().default(null),
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
    ...counting,
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
  z.strictObject({
    what: z.literal('hearing'),
    ...news,
    /** null opens a criminal proceeding at `court`. */
    proceedingId: id.nullable().default(null),
    court: freeText(200),
    time: timeOfDay,
    purpose: freeText(300),
    outcome: freeText(1000),
    nextOn: day.nullable().default(null),
  }),
  z.strictObject({ what: z.literal('release_asked'), ...news, ...request }),
  z.strictObject({ what: z.literal('release_refused'), ...news, ...request }),
  z.strictObject({
    what: z.literal('release_granted'),
    ...news,
    ...request,
    ...place,
    /** The day it was carried out; null while it is only decided, and custody stays as it is (C2). */
    doneOn: partialDate.nullable().default(null),
    /** Where it leads: parole, a milder regime; null where it leaves no restriction. */
    regime: z.enum(v.regimes).nullable().default(null),
    conditions: freeText(1000),
  }),
  z.strictObject({
    what: z.literal('ill'),
    ...news,
    kind: z.enum(v.conditionKinds).default('health'),
    text: text(2000),
    medical: z.enum(v.medicalAttentions).default('unknown'),
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
  'hearing',
  'sentenced',
  'appeal',
  'release_asked',
  'release_refused',
  'release_granted',
  'freed',
  'escaped',
  'ill',
  'died',
  'confirmed',
] as const
