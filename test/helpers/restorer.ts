// A process of its own that restores a bundle, so that it can be killed at any moment.
// node test/helpers/restorer.ts <folder of vaults> <bundle> <hex vault key>
import { headOf } from '../../electron/vault/backup/bundle.ts'
import { lookHere, replaceVault } from '../../electron/vault/backup/restore.ts'
import { stageBundle } from '../../electron/vault/backup/stage.ts'
import { purposeKey } from '../../electron/vault/keys/header.ts'

const [, , root = '', bundle = '', hex = ''] = process.argv
process.stdout.write('started\n')
const vaultKey = Buffer.from(hex, 'hex')
const { vaultHeader } = headOf(bundle).header
const keys = {
  db: purposeKey(vaultKey, vaultHeader, 'db'),
  backup: purposeKey(vaultKey, vaultHeader, 'backup'),
}
const staged = stageBundle(bundle, root, keys, () => {})
const here = lookHere(staged, vaultKey)
const handed = here === null || here === 'unreadable' ? null : here.handed
replaceVault(staged, { vaultKey, opener: 'recovery' }, handed, new Date().toISOString(), {
  ballastBytes: 0,
}).close()
