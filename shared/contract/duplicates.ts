// Persons recorded twice: found, compared, merged or told apart (screen 18 of the design).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { id, listInput, nothing, page, partialDate, saved, version } from './common.ts'
import { command, query, workers } from './define.ts'
import { nameFields } from './people.ts'
import { personal, personName } from './personal.ts'

const reasons = z.array(z.enum(v.duplicateReasons))
export const duplicateRow = z.object({
  id,
  personId: id,
  ref: z.string(),
  label: personName(),
  otherId: id,
  otherRef: z.string(),
  otherLabel: personal(z.string(), { as: 'code', code: 'otherRef' }),
  /** From 0 to 100. */
  score: z.int(),
  reasons,
  status: z.enum(v.duplicateStates),
  decidedOn: z.string().nullable(),
  decidedBy: z.string(),
})

/** What one of two records says; the other stays in the history. */
export const mergeFields = [
  'name',
  'sex',
  'birth',
  'death',
  'citizenship',
  'occupation',
  'settlement',
  'region',
  'employer',
  'civilStatus',
  'language',
  'notes',
  'photo',
  'basis',
  'source',
] as const
export type MergeField = (typeof mergeFields)[number]

/** One of the two, as far as the choice needs it; empty where nothing is recorded. */
const side = z.object({
  id,
  ref: z.string(),
  label: personName(),
  version,
  names: z.array(personal(z.string())),
  sex: z.enum(v.sexes),
  birth: personal(partialDate.nullable()),
  death: personal(partialDate.nullable()),
  citizenship: z.string(),
  occupation: personal(z.string()),
  settlement: personal(z.string()),
  region: z.string(),
  employer: z.string(),
  civilStatus: z.enum(v.civilStatuses),
  language: z.union([z.literal(''), z.enum(v.spokenLanguages)]),
  notes: personal(z.string()),
  hasPhoto: z.boolean(),
  basis: z.enum(v.storageBases).nullable(),
  source: personal(z.string()),
  roles: z.array(z.enum(v.personRoles)),
  /** How many records of each kind hang on her, by table. */
  links: z.array(z.object({ table: z.string(), count: z.int() })),
})

export const duplicateSorts = ['score'] as const
/** Left out, those nobody decided on. */
export const duplicateFilters = ['decided'] as const
const two = z.strictObject({ personId: id, otherId: id })
const writers = ['case_officer'] as const

export const duplicatesContract = {
  'duplicates.list': query('anyone', listInput(duplicateSorts, duplicateFilters), page(duplicateRow)),
  /** How many pairs nobody decided on, and how many persons changed since they were last compared. */
  'duplicates.counts': query('anyone', nothing, z.object({ open: z.int(), due: z.int() })),
  /** Compares the next few of those who changed; called until none is left, or until somebody stops it. */
  'duplicates.compare': command(workers, nothing, z.object({ compared: z.int(), left: z.int() })),
  /** Any two persons side by side, whether they were found or chosen by hand. */
  'duplicates.pair': query(
    'anyone',
    two,
    z.object({
      score: z.int(),
      reasons,
      status: z.enum(v.duplicateStates),
      decidedOn: z.string().nullable(),
      decidedBy: z.string(),
      sides: z.tuple([side, side]),
    }),
  ),
  /** Remembered until the name, the birth or a paper of one of the two is another. */
  'duplicates.tellApart': command(writers, two, saved),
  /**
   * Makes one record of two: all names and all links go to the one that is kept; the other is archived and leads there.
   * `fromDropped` names the fields that are taken from the record that goes.
   */
  'people.merge': command(
    writers,
    z.strictObject({
      keepId: id,
      keepVersion: version,
      dropId: id,
      dropVersion: version,
      fromDropped: z.array(z.enum(mergeFields)).max(mergeFields.length).default([]),
    }),
    saved,
  ),
  /** Persons recorded already who may be the one being typed. */
  'people.similar': query(
    'anyone',
    z.strictObject({
      names: z.array(nameFields.pick({ family: true, given: true, patronymic: true })).max(20),
      birth: partialDate.nullable().default(null),
      papers: z
        .array(z.strictObject({ type: z.enum(v.identifierTypes), value: z.string().max(200) }))
        .max(20)
        .default([]),
    }),
    z.array(
      z.object({
        id,
        ref: z.string(),
        label: personName(),
        /** Probably the same; otherwise a namesake as far as anybody knows. */
        isLikely: z.boolean(),
        reasons,
      }),
    ),
  ),
}
