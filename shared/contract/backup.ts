// Backups: what the main process answers with its dialogs, and what the vault knows of the last copy elsewhere.
import { z } from 'zod'
import { bundleReasons } from '../backup.ts'
import { errorCodes } from '../result.ts'
import { nothing } from './common.ts'
import { command, query, workers } from './define.ts'
import { opening } from './opening.ts'

export const listedBundle = z.strictObject({
  name: z.string(),
  place: z.enum(['local', 'folder']),
  at: z.string(),
  size: z.int(),
  reason: z.enum(bundleReasons).nullable(),
  /** `unchecked`: signed by this vault, but never read back by it. */
  state: z.enum(['verified', 'unchecked', 'damaged']),
})
export const backupState = z.strictObject({
  /** Newest first. */
  bundles: z.array(listedBundle),
  folder: z
    .strictObject({ path: z.string(), isReachable: z.boolean(), failure: z.enum(errorCodes).nullable() })
    .nullable(),
  /** The newest copy that does not lie on this computer's own disk beside the vault. */
  lastAwayAt: z.string().nullable(),
  isRunning: z.boolean(),
  /** Why the last bundle that made itself could not be made. */
  failure: z.enum(errorCodes).nullable(),
  /** When data were set aside by a restore that can still be taken back. */
  restoredAt: z.string().nullable(),
})

const figures = z.record(z.string(), z.int())
/** What a restore would change, once the bundle is proven. */
export const comparison = z.strictObject({
  vaultId: z.uuid(),
  kind: z.enum(['office', 'demo']),
  madeAt: z.string(),
  /** How the bundle stands to the data here; `beside`: other data than those that are open, and added beside them. */
  relation: z.enum(['older', 'same', 'newer', 'diverged', 'fresh', 'beside', 'unreadable']),
  /** Entries of the history that are here alone. */
  lost: z.int(),
  backup: figures,
  here: figures.nullable(),
})

const listed = z.strictObject({ name: z.string().max(200), place: z.enum(['local', 'folder']) })

/** Answered by main, which asks the open vault; paths come from dialogs, never from a page. */
export const backupShell = {
  'backup.state': query('anyone', nothing, backupState),
  /** Event `backup.progress` tells how far it is. */
  'backup.make': command('anyone', nothing, z.strictObject({ at: z.string() })),
  /** The same before a change of many records; waits for one that is being made. */
  'backup.beforeBulk': command(workers, nothing, z.strictObject({ at: z.string() })),
  'backup.cancel': command('anyone', nothing, z.null()),
  /** A complete copy, where the user says; null when the dialog was cancelled. */
  'backup.saveCopy': command('anyone', nothing, z.strictObject({ fileName: z.string() }).nullable()),
  /** Asks for the second folder; every later bundle goes there too. False when the dialog was cancelled. */
  'backup.chooseFolder': command('anyone', nothing, z.boolean()),
  'backup.forgetFolder': command('anyone', nothing, z.null()),
  /** Deletes one bundle for good, never the newest whole one of its folder (B1). */
  'backup.remove': command(['administrator'], listed, z.null()),
  /** Asks for a bundle and keeps its path in main; null when the dialog was cancelled. */
  'restore.choose': command('anyone', nothing, z.strictObject({ fileName: z.string() }).nullable()),
  /** Proves the bundle wholly and compares; nothing is changed. Without `listed` the file chosen before is meant. */
  'restore.check': command(
    'anyone',
    opening.extend({
      listed: listed.nullable(),
    }),
    comparison,
  ),
  /** What was checked takes its place; the window is replaced. */
  'restore.perform': command('anyone', nothing, z.null()),
  /** Not this one: what was unpacked is taken away. */
  'restore.leave': command('anyone', nothing, z.null()),
  /** Puts back the data a restore has set aside, and locks. */
  'restore.switchBack': command('anyone', nothing, z.null()),
}

export const backupContract = {
  /** Whether it is time for a copy outside this computer. */
  'backup.reminder': query(
    'anyone',
    nothing,
    z.strictObject({ due: z.boolean(), lastAwayAt: z.string().nullable() }),
  ),
}
