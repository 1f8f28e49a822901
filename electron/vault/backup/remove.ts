// A bundle is deleted by hand: one of before an erasure, say, that still holds the name. The newest whole one stays.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError, ruleError } from '../../../shared/result.ts'
import { office } from '../audit/change.ts'
import { writeEntry } from '../audit/log.ts'
import { inOneCommand } from '../audit/operation.ts'
import type { Context } from '../context.ts'
import { flushFolder } from '../files/safe-write.ts'
import type { ListedBundle } from './listing.ts'

/** Deletes one of the `bundles` of a folder, newest first. Refused: `forbidden`, `not_found`, B1 for the newest whole one. */
export const removeBundle = (
  ctx: Context,
  folder: string,
  bundles: readonly ListedBundle[],
  name: string,
): void => {
  if (!ctx.user.roles.includes('administrator')) throw new AppError({ code: 'forbidden' })
  const bundle = bundles.find((each) => each.name === name)
  if (!bundle) throw new AppError({ code: 'not_found' })
  if (bundle === bundles.find(({ state }) => state !== 'damaged')) throw ruleError('B1')
  rmSync(join(folder, name))
  flushFolder(folder)
  inOneCommand(ctx, { channel: 'backup.remove', undoable: false }, () => {
    ctx.prepare('delete from backup where file_name = ? and place = ?').run(name, bundle.place)
    writeEntry(ctx, {
      entity: 'vault',
      entityId: ctx.vault.id,
      action: 'backup_removed',
      subjectId: office,
      after: { made_at: bundle.at, place: bundle.place },
    })
  })
}
