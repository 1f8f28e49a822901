// What the database itself says of the change of its key. Written into the copy, which takes the vault's place with it.
import { writeEntry } from '../audit/log.ts'
import type { Context } from '../context.ts'

const nameOf = (epoch: number) => `backup/${epoch}`

/** Closing writes the header once more before the new one comes: that one is two revisions ahead. */
export const revisionsAhead = 2

/** The next epoch begins; what signed the bundles until now is kept, so that they can still be told from damaged ones. */
export const nextEpoch = (ctx: Context, formerBackupKey: Buffer): void => {
  const epoch = Number(ctx.prepare('select epoch from vault_meta').pluck().get())
  ctx
    .prepare('insert or replace into vault_key (name, key) values (?, ?)')
    .run(nameOf(epoch), formerBackupKey)
  ctx.prepare('update vault_meta set epoch = ?, header_rev = header_rev + ?').run(epoch + 1, revisionsAhead)
  writeEntry(ctx, {
    entity: 'vault',
    entityId: ctx.vault.id,
    action: 'rekeyed',
    subjectId: 'office',
    before: { epoch },
    after: { epoch: epoch + 1 },
  })
}

/** What signed the bundles of an earlier epoch; undefined where this vault does not know it. */
export const formerBackupKey = (ctx: Context, epoch: number): Buffer | undefined => {
  const row = ctx.prepare('select key from vault_key where name = ?').get(nameOf(epoch)) as
    { key: Buffer } | undefined
  return row?.key
}
