// A change of the vault key that was cut short: at the next unlocking it is finished or taken back, whichever the
// database says. It was exchanged by one rename, so it is the old one or the new one.
import { AppError } from '../../../shared/result.ts'
import { openReader } from '../database/open.ts'
import { readHeader, type VaultFiles, writeHeader } from '../files/vault-folder.ts'
import { assertSealedBy, type Header, purposeKey, seal } from '../keys/header.ts'
import { type Unlocking, unwrap } from '../keys/unwrap.ts'
import { dropCopy } from './copy.ts'

/** Twice, so that the version kept beside it opens the same database. */
export const writeHeaderTwice = (files: VaultFiles, header: Header): void => {
  writeHeader(files, header)
  writeHeader(files, header)
}

/** The vault key that this header and the secret give, if the database opens with it; `wrong_passphrase` without one. */
const keyThatOpens = async (
  files: VaultFiles,
  header: Header,
  unlocking: Unlocking,
): Promise<Buffer | null> => {
  const { vaultKey } = await unwrap(header, unlocking)
  const key = purposeKey(vaultKey, header, 'db')
  try {
    assertSealedBy(header, purposeKey(vaultKey, header, 'header'))
    openReader(files.database, key).close()
    return vaultKey
  } catch (error) {
    vaultKey.fill(0)
    if (error instanceof AppError && error.wire.code === 'damaged') return null
    throw error
  } finally {
    key.fill(0)
  }
}

/** Leaves a header of one epoch, and no copy. Nothing is written before the secret has opened the database. */
export const settleRotation = async (files: VaultFiles, unlocking: Unlocking): Promise<void> => {
  const { header: pending } = readHeader(files)
  const { previous, mac: _mac, ...rest } = pending
  if (previous) {
    const next = await keyThatOpens(files, pending, unlocking)
    const former = next ?? (await keyThatOpens(files, previous, unlocking))
    if (!former) throw new AppError({ code: 'damaged' })
    writeHeaderTwice(files, next ? seal(rest, purposeKey(next, rest, 'header')) : previous)
    former.fill(0)
  }
  dropCopy(files.database)
}
