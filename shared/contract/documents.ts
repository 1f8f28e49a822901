// Files of any kind on a record (domain.md 3.9): kept sealed in the vault's folder, seen inside the program.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  edit,
  freeText,
  id,
  listInput,
  nothing,
  page,
  reason,
  saved,
  text,
  version,
} from './common.ts'
import { command, query, type Role, workers } from './define.ts'
import { personal } from './personal.ts'

/** The largest file: it is read whole, in the page and in the vault. */
export const largestDocument = 200_000_000
/** So much of what a file says is searched, in characters. */
export const longestDocumentText = 100_000
/** All files of a vault together. */
export const documentRoom = 2_000_000_000

/** Who hangs a file on a record, and changes what is said of it: those who may change such a record. */
export const documentWriters: Record<(typeof v.documentOwners)[number], readonly Role[]> = {
  person: ['case_officer'],
  household: ['case_officer'],
  organisation: ['campaign_officer', 'case_officer', 'treasurer'],
  letter: ['campaign_officer'],
  letter_template: ['campaign_officer'],
  action: ['campaign_officer'],
  aid_request: ['case_officer', 'treasurer', 'approver'],
  disbursement: ['treasurer', 'approver'],
  payment_round: ['treasurer', 'approver'],
}

/** Kinds whose contents few should read: who looked at them is written down. */
export const restrictedDocumentKinds: readonly string[] = ['id', 'medical']

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

/** The record a file hangs on, as a list names it. */
const ownedBy = {
  owner: z.enum(v.documentOwners),
  ownerId: id,
  ownerRef: z.string(),
  ownerLabel: personal(z.string(), {
    as: 'code',
    code: 'ownerRef',
    unless: { field: 'owner', values: ['organisation', 'action'] },
  }),
}
export const documentInRoom = documentRow.extend({
  ...ownedBy,
  type: z.enum(v.documentTypes),
  sha256: z.string(),
  archivedAt: z.string().nullable(),
})
/** A file whose contents are not what was kept. */
export const brokenDocument = z.object({
  id,
  ref: z.string(),
  name: personal(z.string()),
  ...ownedBy,
})
export const contentStates = ['whole', 'missing', 'damaged'] as const
export const documentSorts = ['added', 'name', 'size'] as const
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const documentsContract = {
  /** The files of one record, newest first. */
  'documents.list': query('anyone', z.strictObject(owner), z.array(documentRow)),
  /** Files of all records: found by name, description, number and what their record is called. */
  'documents.all': query('anyone', listInput(documentSorts, ['kind', 'owner', 'type']), page(documentInRoom)),
  /** The record of the printed sheet whose code stands in a name or a text (A4, F17). */
  'documents.sheetIn': query(
    'anyone',
    z.strictObject({ text: z.string().max(50_000) }),
    z.object({ ...ownedBy, sheetRef: z.string() }).nullable(),
  ),
  /** How much of `documentRoom` is taken: contents on several records count once. */
  'documents.room': query('anyone', nothing, z.object({ used: z.int() })),
  /** The contents kept, by their SHA-256, each to be checked by `documents.check`. */
  'documents.contents': query('anyone', nothing, z.array(sha256)),
  /** Reads one file of the folder whole; names the files that hold it unless it is what was kept. */
  'documents.check': query(
    'anyone',
    z.strictObject({ sha256 }),
    z.object({ state: z.enum(contentStates), rows: z.array(brokenDocument) }),
  ),
  /**
   * Seals one file into the vault and attaches it. Bytes already there are not stored twice: `elsewhere` counts the
   * other records that hold them. `text` is what the file says, as far as the window can read it: it is found by its
   * words. Refused: no bytes, too many, a name that says another type, no room left.
   */
  'documents.add': command(
    workers,
    documentFields.extend({
      ...owner,
      bytes: fileBytes,
      text: z.string().max(longestDocumentText).default(''),
    }),
    saved.extend({ elsewhere: z.int() }),
  ),
  'documents.update': command(workers, edit(documentFields), saved),
  'documents.archive': command(workers, archive, saved),
  'documents.restore': command(workers, archive, saved),
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
