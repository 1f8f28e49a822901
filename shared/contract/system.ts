// The office's own matters: who is working, settings, drafts, history, search, exports, tasks.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { country, currency, freeText, id, nothing, saved, text } from './common.ts'
import { command, query, roles, workers } from './define.ts'
import { personal } from './personal.ts'
import { picture } from './report-blocks.ts'
import { vaultKinds } from './shell.ts'

export const office = z.strictObject({
  officeName: text(200),
  campaignCountry: country,
  officeRole: z.enum(v.officeRoles),
  peopleCount: z.int().min(1).max(1000),
  bookCurrency: currency,
  /** Lines below its name on a letter: address, telephone, register number. */
  letterhead: freeText(500),
  /** Who signs letters, with the office held; empty for the one who writes. */
  signature: freeText(300),
})
/** Bytes a logo may have at most: it goes into every report. */
export const logoBytes = 1_000_000

export const historyEntry = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  entity: z.string(),
  entityId: z.string(),
  action: z.string(),
  reason: personal(z.string()),
  /** Field by field, as stored, a reference by the name of what it points to; what an erasure took away is absent. */
  changes: z.array(
    z.object({
      field: z.string(),
      before: personal(z.union([z.string(), z.number(), z.null()])),
      after: personal(z.union([z.string(), z.number(), z.null()])),
      /** Whether `history.putBack` would make the field what it was before. */
      canPutBack: z.boolean(),
    }),
  ),
  canUndo: z.boolean(),
  /** Its contents were taken away on request; that it was stays. */
  isErased: z.boolean(),
})
/** Wrong attempts to unlock since the last opening, told to whoever opened. */
export const failedAttempts = z.object({ count: z.int().min(1), lastAt: z.iso.datetime() })
export type FailedAttempts = z.infer<typeof failedAttempts>

export const systemContract = {
  'session.current': query(
    'anyone',
    nothing,
    z.object({
      userId: id,
      userName: z.string(),
      roles: z.array(z.enum(roles)),
      vaultKind: z.enum(vaultKinds),
      office: office.nullable(),
      failedAttempts: failedAttempts.nullable(),
      today: z.string(),
    }),
  ),
  /** The office is a setting, whose id is its name. */
  'office.save': command(['administrator'], office, saved.extend({ id: z.string() })),
  'office.logo': query('anyone', nothing, picture.nullable()),
  /** A JPEG, PNG or WebP picture for reports; null for none. */
  'office.setLogo': command(
    ['administrator'],
    z.strictObject({
      bytes: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array)
        .refine(({ length }) => length <= logoBytes, 'logo_too_big')
        .nullable(),
    }),
    z.null(),
  ),
  /** The four questions of the first hour: office, campaign with its demands, one fund and one account. */
  'office.setUp': command(
    ['administrator'],
    z.strictObject({
      office,
      campaign: z.strictObject({
        title: text(),
        launchedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'no_such_day'),
      }),
      userName: text(100),
    }),
    saved,
  ),
  'drafts.save': command(
    'anyone',
    z.strictObject({ screen: z.string().max(100), record: z.string().max(100), value: z.json() }),
    z.null(),
  ),
  'drafts.get': query(
    'anyone',
    z.strictObject({ screen: z.string().max(100), record: z.string().max(100) }),
    z.json(),
  ),
  'drafts.discard': command(
    'anyone',
    z.strictObject({ screen: z.string().max(100), record: z.string().max(100) }),
    z.null(),
  ),
  'history.list': query(
    'anyone',
    z.strictObject({
      entity: z.string().max(60).nullable(),
      entityId: z.string().max(60).nullable(),
      beforeSeq: z.int().nullable().default(null),
    }),
    z.array(historyEntry),
  ),
  /** Writes the opposite change, if the record still stands as that entry left it; for whoever may make the change. */
  'history.undo': command(workers, z.strictObject({ seq: z.int().min(1) }), saved),
  /** Makes one field what it was before an entry, whatever came after; for whoever may change such a record. */
  'history.putBack': command(
    workers,
    z.strictObject({ seq: z.int().min(1), field: z.string().max(60) }),
    saved,
  ),
  'history.verify': query('anyone', nothing, z.object({ entries: z.int(), firstBadSeq: z.int().nullable() })),
}
