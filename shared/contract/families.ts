import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkArchive, bulkDone, bulkRestore } from './bulk.ts'
import {
  archive,
  byId,
  day,
  edit,
  erase,
  freeText,
  id,
  listInput,
  namedPerson,
  page,
  partialDate,
  saved,
  setField,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'

/** P5: a household may exist as code, size and ground only. */
export const householdFields = z.strictObject({
  /** Empty where the name stays with a trusted person outside the program; the code is then its name. */
  label: freeText(200),
  peopleCount: z.int('required').min(1, 'required').max(50),
  dependantsCount: z.int().min(0).max(50).default(0),
  ground: z.enum(v.grounds),
  /** The person the ground rests on (F16). */
  groundPersonId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
  settlement: freeText(200),
  region: freeText(200),
  needs: freeText(4000),
  riskLevel: z.enum(v.riskLevels).default('medium'),
  directContactUnsafe: z.boolean().default(false),
  trustedPerson: freeText(200),
  isExample: z.boolean().default(false),
})
export const householdRow = z.object({
  id,
  ref: z.string(),
  version,
  label: personName(),
  peopleCount: z.int(),
  dependantsCount: z.int(),
  ground: z.enum(v.grounds),
  groundPerson: personal(z.string().nullable()),
  settlement: personal(z.string()),
  riskLevel: z.enum(v.riskLevels),
  caregiver: personal(z.string().nullable()),
  lastAidOn: z.string().nullable(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
export const household = householdRow.omit({ groundPerson: true, caregiver: true, lastAidOn: true }).extend({
  groundPerson: namedPerson.nullable(),
  campaignId: id.nullable(),
  region: z.string(),
  needs: personal(z.string()),
  directContactUnsafe: z.boolean(),
  trustedPerson: personal(z.string()),
  erasedAt: z.string().nullable(),
  /** Why somebody must say who now cares for the household, and since when; null when nobody asks. */
  careAsked: z.object({ because: z.enum(v.careReasons), on: z.string() }).nullable(),
  /** What the members on record add up to, beside what the family said; null where an age is not known. */
  recorded: z.object({ people: z.int(), dependants: z.int(), minors: z.int(), ageUnknown: z.int() }),
  members: z.array(
    z.object({
      id,
      version,
      person: namedPerson.extend({ died: z.boolean() }),
      relation: z.enum(v.householdRelations),
      isDependant: z.boolean(),
      isCaregiver: z.boolean(),
      /** Whole years on the day asked; null when the birth is not known well enough. */
      age: z.int().nullable(),
      isMinor: z.boolean().nullable(),
      birth: personal(partialDate.nullable()),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  aid: z.array(
    z.object({
      id,
      ref: z.string(),
      on: z.string(),
      aidType: z.enum(v.aidTypes),
      ground: z.enum(v.grounds),
      amountMinor: z.int(),
      currency: z.string(),
      status: z.enum(v.paymentStatuses),
    }),
  ),
  requests: z.array(
    z.object({
      id,
      ref: z.string(),
      on: z.string(),
      aidType: z.enum(v.aidTypes),
      amountMinor: z.int(),
      currency: z.string(),
      status: z.enum(v.aidRequestStatuses),
    }),
  ),
})
export const householdSorts = ['name', 'ref', 'people', 'risk'] as const
export const householdFilters = ['ground', 'risk', 'campaign'] as const
const writers = ['case_officer'] as const

export const familiesContract = {
  'households.list': query('anyone', listInput(householdSorts, householdFilters), page(householdRow)),
  'households.get': query('anyone', byId, household),
  'households.lookup': query(
    'anyone',
    z.strictObject({ search: z.string().max(200).default('') }),
    z.array(z.object({ id, ref: z.string(), label: personName(), detail: personal(z.string()) })),
  ),
  'households.create': command(writers, householdFields, saved),
  'households.update': command(writers, edit(householdFields), saved),
  'households.setField': command(
    writers,
    z.discriminatedUnion('field', [
      setField('settlement', householdFields.shape.settlement),
      setField('riskLevel', householdFields.shape.riskLevel.unwrap()),
    ]),
    saved,
  ),
  'households.bulk': command(
    writers,
    bulk(
      z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('setRisk'), riskLevel: z.enum(v.riskLevels) }),
        bulkArchive,
        bulkRestore,
      ]),
    ),
    bulkDone,
  ),
  /** Who lives there, for a look beside the list: nothing whose reading is recorded. */
  'households.glance': query(
    'anyone',
    byId,
    z.object({
      directContactUnsafe: z.boolean(),
      members: z.array(
        z.object({
          id,
          name: personal(z.string()),
          relation: z.enum(v.householdRelations),
          isCaregiver: z.boolean(),
        }),
      ),
      lastAid: z
        .object({
          on: z.string(),
          aidType: z.enum(v.aidTypes),
          amountMinor: z.int(),
          currency: z.string(),
        })
        .nullable(),
    }),
  ),
  'households.archive': command(writers, archive, saved),
  'households.restore': command(writers, archive, saved),
  'households.erase': command(['administrator'], erase, saved),
  'households.addMember': command(
    writers,
    z.strictObject({
      householdId: id,
      personId: id,
      relation: z.enum(v.householdRelations),
      isDependant: z.boolean().default(false),
      isCaregiver: z.boolean().default(false),
      from: day.nullable().default(null),
    }),
    saved,
  ),
  'households.updateMember': command(
    writers,
    z.strictObject({
      id,
      version,
      relation: z.enum(v.householdRelations),
      isDependant: z.boolean(),
      isCaregiver: z.boolean(),
    }),
    saved,
  ),
  /** Answers who cares now: a member, or null for nobody of them. */
  'households.confirmCare': command(writers, z.strictObject({ id, version, memberId: id.nullable() }), saved),
  'households.endMember': command(writers, z.strictObject({ id, version, to: day }), saved),
}
