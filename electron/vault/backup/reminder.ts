import type { backupContract } from '../../../shared/contract/backup.ts'
import type { Context, HandlersFor } from '../context.ts'

const patience = 14 * 86_400_000

/** The newest copy that a stolen laptop would not take along. */
export const lastAwayAt = (ctx: Context): string | null => {
  const { at } = ctx.prepare("select max(made_at) as at from backup where place <> 'local'").get() as {
    at: string | null
  }
  return at
}

const reminder = (ctx: Context) => {
  const away = lastAwayAt(ctx)
  const { created_at } = ctx.prepare('select created_at from vault_meta').get() as { created_at: string }
  const age = Date.parse(ctx.now()) - Date.parse(away ?? created_at)
  return { due: ctx.vault.kind === 'office' && age > patience, lastAwayAt: away }
}

export const backupHandlers = {
  'backup.reminder': reminder,
} satisfies HandlersFor<typeof backupContract>
