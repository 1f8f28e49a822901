// What opens the vault from paper: the recovery key, and three share sheets of which any two do.
import { z } from 'zod'
import { nothing } from './common.ts'
import { command, query } from './define.ts'

/** Whoever changes a key shows that the open program is hers. */
const proof = z.strictObject({ current: z.string().min(1, 'required').max(1000, 'too_long') })
const sheetKind = z.enum(['recovery', 'share'])

export const recoveryContract = {
  'recovery.state': query(
    ['administrator', 'auditor_read_only'],
    nothing,
    z.object({
      since: z.string(),
      /** A newer key was made and is not confirmed yet: both open the vault. */
      isPending: z.boolean(),
      /** It has opened the vault, so it has lain on a table. */
      wasUsed: z.boolean(),
      /** null where there are none. */
      shares: z
        .object({
          /** The set on paper; null while the first one waits to be confirmed. */
          held: z.object({ mark: z.string(), since: z.string() }).nullable(),
          isPending: z.boolean(),
          wasUsed: z.boolean(),
        })
        .nullable(),
      /** Which of them has opened the vault this time. */
      openedBy: sheetKind.nullable(),
    }),
  ),
  /** Makes a new key, shown once and kept nowhere; the one before it opens until the new one is confirmed. */
  'recovery.renew': command(['administrator'], proof, z.object({ recoveryKey: z.string() })),
  /** The new key is on paper: only it opens from now on. */
  'recovery.confirm': command(['administrator'], nothing, z.null()),
}

export const sharesContract = {
  /** Makes three sheets, shown once and kept nowhere; the set before them opens until the new one is confirmed. */
  'shares.make': command(
    ['administrator'],
    proof,
    z.object({ mark: z.string(), sheets: z.array(z.string()) }),
  ),
  /** All three are on paper: only they open from now on. */
  'shares.confirm': command(['administrator'], nothing, z.null()),
  /** No share opens the vault any more; the recovery key does. */
  'shares.remove': command(['administrator'], nothing, z.null()),
}
