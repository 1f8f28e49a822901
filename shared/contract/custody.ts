import { z } from 'zod'
import { criminalCodes } from '../early-release.ts'
import * as v from '../vocabulary/index.ts'
import { archive, byId, day, freeText, id, named, partialDate, reason, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { counting, happening, place } from './happening.ts'
import { liberty } from './people.ts'
import { personal, personName } from './personal.ts'
import { whereaboutsContract } from './whereabouts.ts'

const shownSource = z.object({ id, title: personal(z.string()) }).nullable()
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
  source: shownSource,
  confirmedSource: shownSource,
  endSource: shownSource,
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
  convention: z.enum(v.countingConventions),
  creditedDays: z.int(),
  /** The last day of the term, computed (C11). */
  computedEnd: z.string().nullable(),
  /** The day that counts: the one set by hand, else the computed one. */
  expectedEnd: z.string().nullable(),
  expectedRelease: z.string().nullable(),
  expectedReason: personal(z.string()),
  gravity: z.enum(v.gravities),
  /** Never more than an estimate, with the rule it follows (C11). */
  earlyRelease: z
    .object({
      notBefore: z.string(),
      code: z.enum(criminalCodes),
      article: z.string(),
      served: z.int(),
      of: z.int(),
    })
    .nullable(),
  proceeding: z.object({ id, ref: z.string(), court: z.string() }).nullable(),
  upheldOn: z.string().nullable(),
  status: z.enum(v.sentenceStatuses),
  court: z.string(),
  isEffective: z.boolean(),
  supersedesId: id.nullable(),
  source: shownSource,
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
  sourceId: id.nullable(),
  sourceTitle: personal(z.string().nullable()),
  sourceDate: partialDate.nullable(),
})

export const conditionNote = z.object({
  id,
  version,
  date: partialDate,
  kind: z.enum(v.conditionKinds),
  text: personal(z.string()),
  medical: z.enum(v.medicalAttentions),
  source: shownSource,
})
const writers = ['case_officer'] as const
/** Need to know: those who write it, and the auditor. */
const readers = ['case_officer', 'auditor_read_only'] as const

export const custodyContract = {
  ...whereaboutsContract,
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
  'custody.countSentence': command(
    writers,
    z.strictObject({
      id,
      version,
      ...counting,
      /** Known to be another day than the computed one: with the reason. */
      expectedRelease: day.nullable().default(null),
      expectedReason: freeText(500),
    }),
    saved,
  ),
  'custody.voidSentence': command(writers, z.strictObject({ id, version, reason }), saved),
  'custody.get': query('anyone', byId, custodyPeriod),
  /** Why a death on this day may be linked to custody (C4); null where nothing says so. */
  'custody.deathLink': query(
    readers,
    z.strictObject({ personId: id, on: partialDate }),
    z.object({
      why: z.enum(['in_custody', 'after_release', 'injuries']).nullable(),
      days: z.int().nullable(),
    }),
  ),
  /** Health and treatment in custody; that it was read is recorded. */
  'conditionNotes.list': query(readers, z.strictObject({ personId: id }), z.array(conditionNote)),
  'conditionNotes.archive': command(writers, archive, saved),
}
