import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, edit, freeText, id, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
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
const owner = { owner: z.enum(['person', 'household']), ownerId: id }
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
const writers = ['case_officer'] as const

export const contactsContract = {
  /** Those in use today first, safe ones before the others. */
  'contacts.list': query('anyone', z.strictObject(owner), z.array(contact)),
  'contacts.add': command(writers, z.strictObject({ ...owner, ...contactFields.shape }), saved),
  'contacts.update': command(writers, edit(contactFields), saved),
  'contacts.remove': command(writers, z.strictObject({ id, version }), saved),
}
