// The copy takes the place of the vault: from here on there is no cancelling. The header names both epochs meanwhile,
// and one rename decides.
import { renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { flushFolder } from '../files/safe-write.ts'
import { dropBallast } from '../files/ballast.ts'
import { readHeader } from '../files/vault-folder.ts'
import { type Header, purposeKey, seal } from '../keys/header.ts'
import type { OpenVault } from '../lifecycle/keep-open.ts'
import type { Rotated } from '../lifecycle/keyring.ts'
import { openWithKey } from '../lifecycle/unlock.ts'
import { keyringIn } from '../users/slots.ts'
import { copyOf, dropCopy, dropLogs } from './copy.ts'
import { revisionsAhead } from './epoch.ts'
import { writeHeaderTwice } from './settle.ts'

type Taken = { vault: OpenVault; failure: unknown }

/** Closes the vault and opens it again: under the new key, or, when that failed, as it was. Throws when it is still open. */
export const exchange = (
  open: OpenVault,
  { vaultKey, epoch, slots }: Rotated,
  anchor: Header['anchor'],
): Taken => {
  const { files, opener, options } = open
  const { database } = files
  const directory = dirname(database)
  const former = keyringIn(open.ctx).copyKey()
  const reopen = (key: Buffer) => openWithKey(directory, { vaultKey: key, opener }, options)
  const revision = Number(open.ctx.prepare('select header_rev from vault_meta').pluck().get())
  dropBallast(files.ballast) // room for the little that is still to be written
  open.close()
  const { header: before } = readHeader(files)
  const { mac: _mac, previous: _previous, ...plain } = before
  const next = { ...plain, epoch, slots, anchor, headerRev: revision + revisionsAhead }
  const headerKey = purposeKey(vaultKey, next, 'header')
  try {
    writeHeaderTwice(files, seal({ ...next, previous: before }, headerKey))
    dropLogs(database)
    renameSync(copyOf(database), database)
  } catch (failure) {
    writeHeaderTwice(files, before)
    dropCopy(database)
    return { vault: reopen(former), failure }
  }
  try {
    flushFolder(directory)
    writeHeaderTwice(files, seal(next, headerKey))
  } catch {
    // The header with both epochs opens it too; the next unlocking leaves one.
  } finally {
    former.fill(0)
    headerKey.fill(0)
  }
  return { vault: reopen(vaultKey), failure: null }
}
