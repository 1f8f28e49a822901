// Who may open the vault, and what each may do in it.
import { z } from 'zod'
import { isStrongEnough } from '../passphrase.ts'
import { edit, id, named, nothing, reason, saved, text, version } from './common.ts'
import { command, query, roles } from './define.ts'

export const userStatuses = ['active', 'disabled', 'removed'] as const
const userFields = z.strictObject({
  name: text(100),
  roles: z.array(z.enum(roles)).min(1, 'required'),
  /** Who she is in the records: nobody decides for herself or her family (A1). */
  selfPersonId: id.nullable().default(null),
})
const newPassphrase = z.string().max(1000, 'too_long').refine(isStrongEnough, 'passphrase_weak')

/** One's own passphrase: it shows that the open program is hers. */
const current = z.string().min(1, 'required').max(1000, 'too_long')

export const userRow = z.object({
  id,
  version,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  status: z.enum(userStatuses),
  /** Which slot of the header opens for her; null when none does. */
  pseudonym: z.string().nullable(),
  since: z.string(),
  self: named.nullable(),
})
export type UserRow = z.infer<typeof userRow>

export const usersContract = {
  'users.list': query(['administrator', 'auditor_read_only'], nothing, z.array(userRow)),
  'users.add': command(['administrator'], userFields.extend({ passphrase: newPassphrase }), saved),
  'users.update': command(['administrator'], edit(userFields), saved),
  /** For somebody who has forgotten hers; the old one opens nothing afterwards. */
  'users.setPassphrase': command(
    ['administrator'],
    z.strictObject({ id, version, passphrase: newPassphrase }),
    saved,
  ),
  /** Takes the slot out of the header: her passphrase opens nothing any more. */
  'users.disable': command(['administrator'], z.strictObject({ id, version, reason }), saved),
  /**
   * For good: her slot goes and the vault key is changed, so that nothing she knew or copied opens the data from now on.
   * Event `backup.progress` tells how far it is; `backup.cancel` ends it while nothing is changed.
   */
  'users.remove': command(['administrator'], z.strictObject({ id, version, reason, current }), saved),
  'users.enable': command(
    ['administrator'],
    z.strictObject({ id, version, passphrase: newPassphrase }),
    saved,
  ),
  'users.changePassphrase': command(
    'anyone',
    z.strictObject({
      current,
      passphrase: newPassphrase,
    }),
    saved,
  ),
}
