import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkArchive, bulkDone, bulkRestore } from './bulk.ts'
import {
  archive,
  byId,
  country,
  day,
  edit,
  freeText,
  id,
  listInput,
  page,
  saved,
  setField,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'

const salutation = freeText(200)
export const missionFields = z.strictObject({
  sendingState: z.string().regex(/^[A-Z]{2}$/, 'required'),
  hostState: z.string().regex(/^[A-Z]{2}$/, 'required'),
  missionType: z.enum(v.missionTypes),
  city: text(100),
  /** Further states it speaks to from there. */
  accreditedTo: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(60)
    .default([]),
  headTitle: freeText(100),
  /** How its head is addressed, by the language of the letter. */
  salutations: z
    .strictObject({ en: salutation, fr: salutation, ru: salutation, kk: salutation })
    .prefault({}),
  postAddress: freeText(500),
  fax: freeText(60),
  /** Ways a letter reaches it, the best first. */
  channels: z.array(z.enum(v.letterChannels)).max(6).default([]),
  activeFrom: day.nullable().default(null),
  activeTo: day.nullable().default(null),
})
export const organisationName = z.strictObject({
  script: z.enum(v.nameScripts),
  full: text(200),
  kind: z.enum(v.organisationNameKinds).default('official'),
})
export const organisationFields = z.strictObject({
  name: text(200),
  shortName: freeText(40),
  nameCyrillic: freeText(200),
  /** Any other spelling that was ever seen, in either script. */
  names: z.array(organisationName).max(20).default([]),
  kind: z.enum(v.organisationKinds),
  country: country,
  relation: z.enum(v.organisationRelations).default('neutral'),
  website: freeText(300),
  email: freeText(200),
  notes: freeText(4000),
  languages: z.array(z.enum(v.letterLanguages)).max(7).default([]),
  /** Required for kind `diplomatic_mission`, refused for others (checked by the vault). */
  mission: missionFields.nullable().default(null),
  isExample: z.boolean().default(false),
})
export const organisationRow = z.object({
  id,
  ref: z.string(),
  version,
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(v.organisationKinds),
  country: z.string(),
  relation: z.enum(v.organisationRelations),
  city: z.string().nullable(),
  lettersOut: z.int(),
  lettersIn: z.int(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
export const organisation = organisationRow.extend({
  nameCyrillic: z.string(),
  website: z.string(),
  email: z.string(),
  notes: z.string(),
  names: z.array(organisationName),
  languages: z.array(z.enum(v.letterLanguages)),
  mission: missionFields.nullable(),
  /** Where the facts of a mission were taken from, and whether somebody has checked them since. */
  known: z
    .object({
      from: z.enum(v.missionSources).nullable(),
      asOf: z.string().nullable(),
      isChecked: z.boolean(),
    })
    .nullable(),
  /** O2: other active missions of the same type, host state and city. */
  sameMissions: z.array(z.object({ id, label: z.string() })),
})
export const organisationSorts = ['name', 'ref', 'kind', 'country'] as const
export const organisationFilters = ['kind', 'relation', 'country'] as const
/** Employers, embassies, donors: each of these three meets organisations first. */
const writers = ['campaign_officer', 'case_officer', 'treasurer'] as const

export const organisationsContract = {
  'organisations.list': query(
    'anyone',
    listInput(organisationSorts, organisationFilters),
    page(organisationRow),
  ),
  'organisations.get': query('anyone', byId, organisation),
  'organisations.lookup': query(
    'anyone',
    z.strictObject({
      search: z.string().max(200).default(''),
      kinds: z.array(z.enum(v.organisationKinds)).max(15).default([]),
    }),
    z.array(z.object({ id, ref: z.string(), label: z.string(), detail: z.string() })),
  ),
  'organisations.create': command(writers, organisationFields, saved),
  'organisations.update': command(writers, edit(organisationFields), saved),
  'organisations.setField': command(
    writers,
    z.discriminatedUnion('field', [setField('relation', z.enum(v.organisationRelations))]),
    saved,
  ),
  'organisations.bulk': command(
    writers,
    bulk(
      z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('setRelation'), relation: z.enum(v.organisationRelations) }),
        bulkArchive,
        bulkRestore,
      ]),
    ),
    bulkDone,
  ),
  'organisations.archive': command(writers, archive, saved),
  'organisations.restore': command(writers, archive, saved),
}
