// The recovery key after the first hour: since when it holds, and a new one in its place.
import { z } from 'zod'
import { nothing } from './common.ts'
import { command, query } from './define.ts'

export const recoveryContract = {
  'recovery.state': query(
    ['administrator', 'auditor_read_only'],
    nothing,
    z.object({
      since: z.string(),
      /** A newer key was made and is not confirmed yet: both open the vault. */
      isPending: z.boolean(),
    }),
  ),
  /** Makes a new key, shown once and kept nowhere; the one before it opens until the new one is confirmed. */
  'recovery.renew': command(
    ['administrator'],
    z.strictObject({ current: z.string().min(1, 'required').max(1000, 'too_long') }),
    z.object({ recoveryKey: z.string() }),
  ),
  /** The new key is on paper: only it opens from now on. */
  'recovery.confirm': command(['administrator'], nothing, z.null()),
}
