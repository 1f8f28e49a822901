// Who has opened the vault: the owner of the slot, and for the recovery key and the shares the first administrator.
import type { Role, roles } from '../../../shared/contract/define.ts'
import type { FailedAttempts } from '../../../shared/contract/system.ts'
import { AppError } from '../../../shared/result.ts'
import { inOneCommand } from '../audit/operation.ts'
import { writeEntry } from '../audit/log.ts'
import type { Context } from '../context.ts'
import type { Sqlite } from '../database/open.ts'

export type User = { id: string; name: string; roles: readonly Role[] }
export type Opener = { slotId: string } | 'recovery' | 'share'

/** A slot without an active user opens nothing, and says no more than a wrong passphrase does. */
export const ownerOf = (sqlite: Sqlite, opener: Opener): User => {
  const active = "select id, name, roles from app_user where status = 'active'"
  const row = (
    typeof opener === 'string'
      ? sqlite.prepare(`${active} and roles like '%"administrator"%' order by id limit 1`).get()
      : sqlite.prepare(`${active} and slot_id = ?`).get(opener.slotId)
  ) as { id: string; name: string; roles: string } | undefined
  if (!row) throw new AppError({ code: 'wrong_passphrase' })
  // Written by the vault itself from the closed list of roles.
  return { ...row, roles: JSON.parse(row.roles) as (typeof roles)[number][] }
}

/** What is written when one of the sheets was used; read again where a new one is offered. */
export const recoverActions = { recovery: 'recover', share: 'recover_shares' } as const

/** A sheet belongs to nobody: that it was used stands in the history of the administrator it stood in for. */
export const recordOpening = (ctx: Context, opener: Opener): void => {
  if (typeof opener !== 'string') return
  inOneCommand(ctx, { channel: 'vault.unlock', undoable: false }, () => {
    const action = recoverActions[opener]
    writeEntry(ctx, { entity: 'app_user', entityId: ctx.user.id, action, subjectId: 'office' })
  })
}

/** Wrong attempts were counted outside, where nobody vouches for them; from here on they stand in the trail. */
export const recordFailedAttempts = (ctx: Context, { count, lastAt }: FailedAttempts): void => {
  ctx.failedAttempts = { count, lastAt }
  inOneCommand(ctx, { channel: 'vault.unlock', undoable: false }, () => {
    writeEntry(ctx, {
      entity: 'vault',
      entityId: ctx.vault.id,
      action: 'login_fail',
      subjectId: 'office',
      after: { attempts: count, last_at: lastAt },
    })
  })
}
