// The second folder or stick. Its path may hold a name, so it is remembered inside the vault.
import { inOneCommand } from '../audit/operation.ts'
import type { Context } from '../context.ts'
import { keepSetting, settingOf } from '../system/setting.ts'

const id = 'backup_folder'

export const secondFolder = (ctx: Context): string | null => {
  const value = settingOf(ctx, id)
  return typeof value === 'string' ? value : null
}

export const keepSecondFolder = (ctx: Context, path: string | null): void =>
  inOneCommand(ctx, { channel: 'backup.folder', undoable: false }, () => void keepSetting(ctx, id, path))
