// The second folder or stick. Its path may hold a name, so it is remembered inside the vault.
import { create, update } from '../audit/change.ts'
import { inOneCommand } from '../audit/operation.ts'
import type { Context } from '../context.ts'

const id = 'backup_folder'
const stored = (ctx: Context) =>
  ctx.prepare('select value from setting where id = ?').get(id) as { value: string } | undefined

export const secondFolder = (ctx: Context): string | null => {
  const row = stored(ctx)
  const value: unknown = row ? JSON.parse(row.value) : null
  return typeof value === 'string' ? value : null
}

export const keepSecondFolder = (ctx: Context, path: string | null): void =>
  inOneCommand(ctx, { channel: 'backup.folder', undoable: false }, () => {
    const value = JSON.stringify(path)
    if (stored(ctx)) update(ctx, 'setting', id, { value })
    else create(ctx, 'setting', { id, value })
  })
