// A bundle is unpacked into a folder of its own and proven there, before anything else is touched.
import { fsyncSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Watch } from '../../../shared/backup.ts'
import { AppError } from '../../../shared/result.ts'
import { incomingName } from '../../../shared/vault-folders.ts'
import { newId } from '../audit/change.ts'
import { openReader } from '../database/open.ts'
import { migrations } from '../database/migrations/index.ts'
import { append } from '../files/safe-write.ts'
import { vaultFiles, writeHeader } from '../files/vault-folder.ts'
import { attachedTo, copyFiles, filesBeside } from './attached.ts'
import { eachFile } from './bundle.ts'
import { soundContentOf } from './content.ts'
import { assertSigned, type BundleHeader, carried, readHead } from './format.ts'
import type { BundleKeys } from './make.ts'
import { withFile } from './stream.ts'

export type Staged = { incoming: string; header: BundleHeader }

const assertKnown = ({ schemaVersion }: BundleHeader): void => {
  const known = migrations.length
  if (schemaVersion > known) throw new AppError({ code: 'too_new', details: { found: schemaVersion, known } })
}

const assertRoom = (root: string, { files }: BundleHeader): void => {
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < files.reduce((sum, { size }) => sum + size, 0) * 1.2)
    throw new AppError({ code: 'disk_full' })
}

const unpack = (path: string, incoming: string, watch: Watch): void =>
  withFile(path, 'r', (from) => {
    const head = readHead(from)
    const open = (name: string) => {
      const target = join(incoming, name)
      withFile(target, 'wx', () => {})
      return (bytes: Buffer) => withFile(target, 'a', (to) => append(to, bytes))
    }
    eachFile(from, head, open, (done, total) => watch('unpack', done, total))
    for (const { name } of carried(head.header)) withFile(join(incoming, name), 'r+', fsyncSync)
  })

/** The database that was unpacked is the one the header speaks of: same rows, same history. */
const assertSameContent = (incoming: string, header: BundleHeader, key: Buffer, watch: Watch): void => {
  const { database } = vaultFiles(incoming)
  const found = soundContentOf(database, key, (done, total) => watch('check', done, total))
  for (const log of ['-wal', '-shm', '-journal']) rmSync(database + log, { force: true })
  const same =
    found.contentHash === header.contentHash &&
    found.schemaVersion === header.schemaVersion &&
    found.auditHead.hash === header.auditHead.hash
  if (!same) throw new AppError({ code: 'damaged' })
}

/** The sealed files that belong to a database that was unpacked. */
export const filesOf = (database: string, key: Buffer): string[] => {
  const db = openReader(database, key)
  try {
    return attachedTo(db)
  } finally {
    db.close()
    for (const log of ['-wal', '-shm']) rmSync(database + log, { force: true })
  }
}

/** Makes of a bundle a vault's folder beside the others under `root`, complete but for its place. */
export const stageBundle = (path: string, root: string, keys: BundleKeys, watch: Watch): Staged => {
  const { header } = withFile(path, 'r', (from) => {
    const head = readHead(from)
    assertSigned(head, keys.backup)
    return head
  })
  assertKnown(header)
  assertRoom(root, header)
  const incoming = join(root, incomingName(header.vaultHeader.vaultId, newId()))
  const files = vaultFiles(incoming)
  try {
    for (const folder of [incoming, files.backups, files.attachments]) mkdirSync(folder, { mode: 0o700 })
    unpack(path, incoming, watch)
    assertSameContent(incoming, header, keys.db, watch)
    // Bundles in the second folder share the files that lie beside them there.
    copyFiles(
      filesOf(files.database, keys.db),
      filesBeside(dirname(path), header.vaultHeader.vaultId),
      files.attachments,
      watch,
    )
    writeHeader(files, header.vaultHeader)
    return { incoming, header }
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true })
    throw error
  }
}
