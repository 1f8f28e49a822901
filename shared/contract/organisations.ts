import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkArchive, bulkDone, bulkRestore } from './bulk.ts'
import {
  archive,
  byId,
  country,
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

export const missionFields = z.strictObject({
  sendingState: z.string().regex(/^[A-Z]{2}$/, 'required'),
  hostState: z.string().regex(/^[A-Z]{2}$/, 'required'),
  missionType: z.enum(v.missionTypes),
  city: text(100),
  headTitle: freeText(100),
  salutation: freeText(200),
  postAddress: freeText(500),
})
export const organisationFields = z.strictObject({
  name: text(200),
  shortName: freeText(40),
  nameCyrillic: freeText(200),
  kind: z.enum(v.organisationKinds),
  country: country,
  /** What it is written to in: receipts and thanks follow it. */
  language: z.union([z.literal(''), z.enum(v.spokenLanguages)]).default(''),
  relation: z.enum(v.organisationRelations).default('neutral'),
  website: freeText(300),
  email: freeText(200),
  notes: freeText(4000),
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
  language: z.union([z.literal(''), z.enum(v.spokenLanguages)]),
  website: z.string(),
  email: z.string(),
  notes: z.string(),
  mission: missionFields.nullable(),
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
