// Files of any kind on a record (domain.md 3.9): kept sealed in the vault's folder, seen inside the program.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { archive, byId, edit, freeText, id, reason, saved, text, version } from './common.ts'
import { command, query, type Role, workers } from './define.ts'
import { personal } from './personal.ts'

/** The largest file: it is read whole, in the page and in the vault. */
export const largestDocument = 200_000_000
/** All files of a vault together. */
export const documentRoom = 2_000_000_000

/** Who hangs a file on a record, and changes what is said of it: those who may change such a record. */
export const documentWriters: Record<(typeof v.documentOwners)[number], readonly Role[]> = {
  person: ['case_officer'],
  household: ['case_officer'],
  organisation: ['campaign_officer', 'case_officer', 'treasurer'],
  letter: ['campaign_officer'],
  action: ['campaign_officer'],
  aid_request: ['case_officer', 'treasurer', 'approver'],
  disbursement: ['treasurer', 'approver'],
}

export const longestName = 200
const owner = { owner: z.enum(v.documentOwners), ownerId: id }
export const documentFields = z.strictObject({
  name: text(longestName),
  kind: z.enum(v.documentKinds).default('other'),
  description: freeText(1000),
})
const fileBytes = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, 'required')
  .refine((bytes) => bytes.length > 0, 'empty_file')
  .refine((bytes) => bytes.length <= largestDocument, 'file_too_large')

export const documentRow = z.object({
  id,
  ref: z.string(),
  version,
  name: personal(z.string()),
  kind: z.enum(v.documentKinds),
  description: personal(z.string()),
  /** By its contents, not by its name; `application/octet-stream` when unknown. */
  mime: z.string(),
  size: z.int(),
  addedAt: z.string(),
  addedBy: z.string(),
  /** How many other records hold the same contents. */
  elsewhere: z.int(),
})
export type DocumentRow = z.infer<typeof documentRow>

export const documentsContract = {
  /** The files of one record, newest first. */
  'documents.list': query('anyone', z.strictObject(owner), z.array(documentRow)),
  /**
   * Seals one file into the vault and attaches it. Bytes already there are not stored twice: `elsewhere` counts the
   * other records that hold them. Refused: no bytes, too many, a name that says another type, no room left.
   */
  'documents.add': command(
    workers,
    documentFields.extend({ ...owner, bytes: fileBytes }),
    saved.extend({ elsewhere: z.int() }),
  ),
  'documents.update': command(workers, edit(documentFields), saved),
  'documents.archive': command(workers, archive, saved),
  /**
   * Deletes the contents for good (P6): name, words and key go, the number and the history stay. Refused (P6) for what
   * accounts rest on.
   */
  'documents.destroy': command(
    ['administrator', 'case_officer'],
    z.strictObject({ id, version, reason }),
    saved,
  ),
  /** To be seen inside the program; written nowhere. */
  'documents.open': query(
    'anyone',
    byId,
    z.object({
      name: z.string(),
      mime: z.string(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  ),
  /** To be saved outside, recorded as an export: of a picture where and with what it was taken is left out. */
  'documents.export': command(
    workers,
    byId,
    z.object({
      name: z.string(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      isStripped: z.boolean(),
    }),
  ),
}
