// Backups: what the main process answers with its dialogs, and what the vault knows of the last copy elsewhere.
import { z } from 'zod'
import { bundleReasons } from '../backup.ts'
import { errorCodes } from '../result.ts'
import { nothing } from './common.ts'
import { command, query } from './define.ts'

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
})

/** Answered by main, which asks the open vault; paths come from dialogs, never from a page. */
export const backupShell = {
  'backup.state': query('anyone', nothing, backupState),
  /** Event `backup.progress` tells how far it is. */
  'backup.make': command('anyone', nothing, z.strictObject({ at: z.string() })),
  'backup.cancel': command('anyone', nothing, z.null()),
  /** A complete copy, where the user says; null when the dialog was cancelled. */
  'backup.saveCopy': command('anyone', nothing, z.strictObject({ fileName: z.string() }).nullable()),
  /** Asks for the second folder; every later bundle goes there too. False when the dialog was cancelled. */
  'backup.chooseFolder': command('anyone', nothing, z.boolean()),
  'backup.forgetFolder': command('anyone', nothing, z.null()),
}

export const backupContract = {
  /** Whether it is time for a copy outside this computer. */
  'backup.reminder': query(
    'anyone',
    nothing,
    z.strictObject({ due: z.boolean(), lastAwayAt: z.string().nullable() }),
  ),
}
