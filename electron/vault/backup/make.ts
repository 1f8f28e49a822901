// One backup, from the live database to a bundle that was read back. Nothing it leaves half done stays (security 4.5).
import { existsSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { bundleEnding, type BundleReason, type Watch } from '../../../shared/backup.ts'
import { AppError } from '../../../shared/result.ts'
import { newId } from '../audit/change.ts'
import { openReader, type Sqlite } from '../database/open.ts'
import { flushFolder } from '../files/safe-write.ts'
import { type VaultFiles, vaultFiles } from '../files/vault-folder.ts'
import type { Header } from '../keys/header.ts'
import { attachedTo } from './attached.ts'
import { verifyBundle, writeBundle } from './bundle.ts'
import { soundContentOf } from './content.ts'
import { type BundledFile, type BundleHeader, databaseName } from './format.ts'
import { hashPart, withFile } from './stream.ts'

export type BundleKeys = { db: Buffer; backup: Buffer }
export type MakeInput = {
  keys: BundleKeys
  /** vault.json as it stands: the bundle carries it. */
  vaultHeader: Header
  reason: BundleReason
  complete: boolean
  /** The vault's own folder of backups, where the copy is made and checked. */
  scratch: string
  /** Where the bundle goes, which may be a stick. */
  target: { folder: string; fileName?: string }
  now: string
}
/** A bundle of a vault that is closed, beside its others. */
export const localInput = (
  { backups }: Pick<VaultFiles, 'backups'>,
  known: Pick<MakeInput, 'keys' | 'vaultHeader' | 'reason'>,
): MakeInput => ({
  ...known,
  complete: false,
  scratch: backups,
  target: { folder: backups },
  now: new Date().toISOString(),
})
export type MadeBundle = { header: BundleHeader; fileName: string; path: string; size: number }

/** Names of what is not finished; whoever finds one at the start takes it away. */
export const unfinished = '.tmp-'
const stamp = (at: string) => at.replace(/\D/g, '').slice(0, 17)

/** Sorts by time, tells vaults apart in a folder they share, and says nothing of the office. */
export const bundleName = (vaultId: string, reason: BundleReason, at: string): string =>
  `desk-${vaultId.slice(0, 8)}-${stamp(at)}-${reason.replaceAll('_', '-')}.${bundleEnding}`

export const assertRoom = (folder: string, bytes: number): void => {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < bytes) throw new AppError({ code: 'disk_full' })
}

/** The sealed files that travel with a complete bundle. One that is gone from the folder cannot. */
const attachedParts = (copy: string, folder: string, key: Buffer): BundledFile[] => {
  const db = openReader(copy, key)
  try {
    return attachedTo(db)
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => partOf(`attachments/${name}`, join(folder, name)))
  } finally {
    db.close()
  }
}
const partOf = (name: string, path: string): BundledFile => {
  const { size } = statSync(path)
  return { name, size, sha256: withFile(path, 'r', (from) => hashPart({ from, at: 0, length: size })) }
}

export const sizeOf = (db: Sqlite): number =>
  Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))

/**
 * Makes a bundle from a reading connection. It carries its last name only once it was written and flushed, and is
 * taken away again unless it then reads back whole.
 */
export const makeBundle = (reader: Sqlite, input: MakeInput, watch: Watch): MadeBundle => {
  const { keys, vaultHeader, reason, complete, scratch, target, now } = input
  const bytes = sizeOf(reader)
  assertRoom(scratch, bytes * 2.2)
  if (target.folder !== scratch) assertRoom(target.folder, bytes * 1.1)
  const mark = `${unfinished}${newId()}`
  const copy = join(scratch, `${mark}.db`)
  const aside = join(target.folder, `${mark}.${bundleEnding}`)
  const fileName = target.fileName ?? bundleName(vaultHeader.vaultId, reason, now)
  const path = join(target.folder, fileName)
  try {
    watch('copy', 0, 1)
    reader.prepare('vacuum into ?').run(copy)
    const content = soundContentOf(copy, keys.db, (done, total) => watch('check', done, total))
    const { attachments } = vaultFiles(dirname(reader.name))
    const attached = complete ? attachedParts(copy, attachments, keys.db) : []
    assertRoom(
      target.folder,
      attached.reduce((sum, { size }) => sum + size, 0),
    )
    const header: BundleHeader = {
      format: 1,
      reason,
      complete,
      appVersion: manifest.version,
      ...content,
      vaultHeader,
      createdAt: now,
      files: [partOf(databaseName, copy), ...attached],
    }
    const pathOf = (name: string) => (name === databaseName ? copy : join(attachments, basename(name)))
    writeBundle(aside, header, keys.backup, pathOf, watch)
    verifyBundle(aside, keys.backup, watch)
    renameSync(aside, path)
    flushFolder(target.folder)
    return { header, fileName, path, size: statSync(path).size }
  } finally {
    for (const left of [copy, `${copy}-wal`, `${copy}-shm`, `${copy}-journal`, aside])
      rmSync(left, { force: true })
  }
}
