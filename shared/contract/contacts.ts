import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, edit, freeText, id, saved, text, version } from './common.ts'
import { command, query, type Role } from './define.ts'
import { personal } from './personal.ts'

export const contactFields = z.strictObject({
  type: z.enum(v.contactTypes),
  value: text(300),
  isSafe: z.boolean().default(true),
  /** "After 18:00, ask for the sister": said wherever somebody is to be called. */
  whenSafe: freeText(300),
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
  note: freeText(1000),
})
/** Whose ways these are, and who may write them down; `org_contact` is somebody in an organisation. */
export const contactOwners = ['person', 'household', 'organisation', 'org_contact'] as const
const writers = ['campaign_officer', 'case_officer', 'treasurer'] as const
export const contactWriters: Record<(typeof contactOwners)[number], readonly Role[]> = {
  person: ['case_officer'],
  household: ['case_officer'],
  organisation: writers,
  org_contact: writers,
}
const owner = { owner: z.enum(contactOwners), ownerId: id }
const contact = z.object({
  id,
  version,
  type: z.enum(v.contactTypes),
  value: personal(z.string()),
  isSafe: z.boolean(),
  whenSafe: personal(z.string()),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  note: personal(z.string()),
})
export const contactsContract = {
  /** Those in use today first, safe ones before the others. */
  'contacts.list': query('anyone', z.strictObject(owner), z.array(contact)),
  /** The vault asks once more whether the owner is one the writer may write of. */
  'contacts.add': command(writers, z.strictObject({ ...owner, ...contactFields.shape }), saved),
  'contacts.update': command(writers, edit(contactFields), saved),
  'contacts.remove': command(writers, z.strictObject({ id, version }), saved),
}
