import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkArchive, bulkDone, bulkRestore } from './bulk.ts'
import {
  archive,
  byId,
  country,
  edit,
  erase,
  freeText,
  id,
  listInput,
  page,
  partialDate,
  saved,
  setField,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { languages } from './shell.ts'
import { shownSource, sourceRef } from './sources.ts'

export const nameFields = z.strictObject({
  script: z.enum(v.nameScripts),
  family: personal(freeText(100)),
  given: personal(freeText(100)),
  patronymic: personal(freeText(100)),
  kind: z.enum(v.nameKinds).default('official'),
  /** Languages of reports that print this form; where none does, the first of the script they are written in. */
  printedIn: z.array(z.enum(languages)).max(languages.length).default([]),
})
/** 0 public, 1 partner, 2 internal, 3 restricted: whoever opens a restricted record is written down (domain.md 3.1). */
const sensitivity = z.int().min(0).max(3).default(2)
export const personFields = z.strictObject({
  /** The first of each script is the primary one; one with a family or given name is required. */
  names: z.array(nameFields).min(1, 'required').max(20),
  sex: z.enum(v.sexes).default('unknown'),
  birth: partialDate.nullable().default(null),
  citizenship: country,
  occupation: freeText(200),
  settlement: freeText(200),
  region: freeText(200),
  /** In this campaign, or in none; those in other campaigns stay. */
  roles: z.array(z.enum(v.personRoles)).min(1, 'required').max(13),
  campaignId: id.nullable().default(null),
  civilStatus: z.enum(v.civilStatuses).default('unknown'),
  /** What the office speaks with her, empty where it is not known. */
  language: z.union([z.literal(''), z.enum(v.spokenLanguages)]).default(''),
  sensitivity,
  employerId: id.nullable().default(null),
  notes: freeText(8000),
  /** Where names, birth and the rest come from. */
  source: sourceRef.nullable().default(null),
  isExample: z.boolean().default(false),
})

const fullName = nameFields.extend({ id, full: personal(z.string()), isPrimary: z.boolean() })
export const liberty = z.object({
  status: z.enum(v.libertyClasses),
  regime: z.enum(v.regimes).nullable(),
  since: z.string().nullable(),
  certain: z.boolean(),
  /** Newest confirmation of the open period; older than 90 days prints with the status (C8). */
  lastConfirmed: z.string().nullable(),
  /** Past the computed end of term without a release: the day the term should have ended (C8). */
  overdueSince: z.string().nullable(),
  facility: z.string().nullable(),
  facilityId: id.nullable(),
})
export const personRow = z.object({
  id,
  ref: z.string(),
  version,
  nameLatin: personName(),
  nameCyrillic: personName(),
  roles: z.array(z.enum(v.personRoles)),
  status: z.enum(v.libertyClasses).nullable(),
  statusSince: z.string().nullable(),
  statusCertain: z.boolean(),
  facility: z.string().nullable(),
  lastConfirmed: z.string().nullable(),
  occupation: personal(z.string()),
  settlement: personal(z.string()),
  region: z.string(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
const heldRole = z.object({
  id,
  version,
  role: z.enum(v.personRoles),
  campaignId: id.nullable(),
  campaign: z.string().nullable(),
  since: partialDate.nullable(),
  source: shownSource.nullable(),
  recordedAt: z.string(),
})
export const person = z.object({
  id,
  ref: z.string(),
  version,
  names: z.array(fullName),
  nameLatin: personName(),
  nameCyrillic: personName(),
  sex: z.enum(v.sexes),
  birth: personal(partialDate.nullable()),
  death: personal(partialDate.nullable()),
  custodyLink: z.enum(v.custodyLinks),
  citizenship: z.string(),
  occupation: personal(z.string()),
  settlement: personal(z.string()),
  region: z.string(),
  roles: z.array(heldRole),
  employer: z.object({ id, label: z.string() }).nullable(),
  civilStatus: z.enum(v.civilStatuses),
  language: z.union([z.literal(''), z.enum(v.spokenLanguages)]),
  sensitivity: z.int(),
  photoId: id.nullable(),
  source: shownSource.nullable(),
  /** When the record was last changed. */
  recordedAt: z.string(),
  notes: personal(z.string()),
  pseudonym: z.string(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
  erasedAt: z.string().nullable(),
  /** The record this one was merged into: its page leads there. */
  mergedInto: id.nullable(),
  liberty: liberty.nullable(),
  households: z.array(
    z.object({
      id,
      ref: z.string(),
      label: personName(),
      relation: z.enum(v.householdRelations),
      until: z.string().nullable(),
    }),
  ),
  /** Payments whose ground rests on this person, newest first, at most 20. */
  aid: z.array(
    z.object({
      id,
      ref: z.string(),
      on: z.string(),
      amountMinor: z.int(),
      currency: z.string(),
      status: z.enum(v.paymentStatuses),
      household: personal(z.string()),
    }),
  ),
})

export const peopleSorts = ['name', 'ref', 'status', 'since', 'confirmed'] as const
export const peopleFilters = ['role', 'status', 'campaign'] as const
const readers = 'anyone' as const
const writers = ['case_officer'] as const

export const peopleContract = {
  'people.list': query(readers, listInput(peopleSorts, peopleFilters), page(personRow)),
  'people.get': query(readers, byId, person),
  'people.lookup': query(
    readers,
    z.strictObject({
      search: z.string().max(200).default(''),
      role: z.enum(v.personRoles).nullable().default(null),
    }),
    z.array(z.object({ id, ref: z.string(), label: personName(), detail: personal(z.string()) })),
  ),
  'people.create': command(writers, personFields, saved),
  'people.update': command(writers, edit(personFields), saved),
  /** Since when somebody has a role, and from which source. */
  'people.tellRole': command(
    writers,
    z.strictObject({
      id,
      version,
      since: partialDate.nullable().default(null),
      source: sourceRef.nullable().default(null),
    }),
    saved,
  ),
  /** Changed where it stands in the register: nothing a status, a right or an amount rests on. */
  'people.setField': command(
    writers,
    z.discriminatedUnion('field', [
      setField('occupation', personFields.shape.occupation),
      setField('settlement', personFields.shape.settlement),
      setField('region', personFields.shape.region),
    ]),
    saved,
  ),
  'people.bulk': command(
    writers,
    bulk(
      z.discriminatedUnion('do', [
        z.strictObject({
          do: z.literal('addRole'),
          role: z.enum(v.personRoles),
          campaignId: id.nullable().default(null),
        }),
        bulkArchive,
        bulkRestore,
      ]),
    ),
    bulkDone,
  ),
  'people.archive': command(writers, archive, saved),
  'people.restore': command(writers, archive, saved),
  /** Which picture among her files shows her; null for none. Refused for a file that is no picture of hers. */
  'people.setPhoto': command(writers, z.strictObject({ id, version, documentId: id.nullable() }), saved),
  'people.erase': command(['administrator'], erase, saved),
}
