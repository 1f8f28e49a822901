import { randomBytes, randomUUID } from 'node:crypto'
import type { KdfCost } from '../../../shared/vault-messages.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { createDatabase, openDatabase } from '../database/open.ts'
import { makeFolder, writeHeader } from '../files/vault-folder.ts'
import { purposeKey, seal, type UnsealedHeader } from '../keys/header.ts'
import { newRecoveryKey } from '../keys/recovery.ts'
import { makeSlot } from '../keys/slots.ts'
import { clockOf, type Kind, type VaultOptions } from './context-of.ts'
import { furnish } from './furnish.ts'
import { keepOpen, type OpenVault } from './keep-open.ts'

/**
 * Makes a vault in a folder where there is none and leaves it open.
 * @returns the open vault and its recovery key, which is kept nowhere
 */
export const createVault = async (
  directory: string,
  {
    vaultId = randomUUID(),
    kind = 'office',
    passphrase,
    cost,
  }: { vaultId?: string; kind?: Kind; passphrase: string; cost: KdfCost },
  options: VaultOptions = {},
): Promise<{ vault: OpenVault; recoveryKey: string }> => {
  const files = makeFolder(directory)
  const vaultKey = randomBytes(32)
  const bound = { vaultId, epoch: 1 }
  try {
    const recoveryKey = newRecoveryKey()
    const slots = [
      await makeSlot(vaultKey, bound, { kind: 'user', label: 'A', secret: passphrase, cost }),
      await makeSlot(vaultKey, bound, { kind: 'recovery', label: 'R', secret: recoveryKey, cost }),
    ]
    const unsealed: UnsealedHeader = {
      format: 1,
      ...bound,
      kind,
      headerRev: 1,
      cipher: 'sqlcipher4',
      slots,
      anchor: null,
    }
    const header = seal(unsealed, purposeKey(vaultKey, bound, 'header'))
    const key = purposeKey(vaultKey, bound, 'db')
    createDatabase(files.database, key)
    const sqlite = openDatabase(files.database, key)
    key.fill(0)
    migrate(sqlite, migrations)
    furnish(sqlite, header, kind, slots[0]?.id ?? '', clockOf(kind, options))
    // Last: a folder without a header is no vault yet, and nothing was promised.
    writeHeader(files, header)
    const opener = { slotId: slots[0]?.id ?? '' }
    return {
      vault: keepOpen(sqlite, files, { header, vaultKey, opener }, { ...options, cost }),
      recoveryKey,
    }
  } finally {
    vaultKey.fill(0)
  }
}
