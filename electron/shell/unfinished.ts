// A restore is two renames: the old folder aside, the new one in. What was killed between them is put right here,
// before anybody looks for a vault.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isIncoming, readAside } from '../../shared/vault-folders.ts'

/** Where a vault's folder is missing, the newest one set aside is the vault; what had not come in yet goes. */
export const finishSwaps = (root: string): void => {
  const names = readdirSync(root).toSorted().toReversed()
  for (const name of names) {
    const aside = readAside(name)
    if (aside && !existsSync(join(root, aside.vaultId)))
      renameSync(join(root, name), join(root, aside.vaultId))
  }
  for (const name of names) if (isIncoming(name)) rmSync(join(root, name), { recursive: true, force: true })
}
