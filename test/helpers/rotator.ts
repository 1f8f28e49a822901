// A process of its own that removes a user for good, so that it can be killed at any moment.
// node test/helpers/rotator.ts <folder> <user's id>
import { opens, orderFor, remove } from './leaving.ts'
import { passphrase } from './sealed-vault.ts'

const [, , directory = '', id = ''] = process.argv
const open = await opens(directory, { slot: 'user', label: 'A', secret: passphrase })
process.stdout.write('started\n')
const { result, vault } = await remove(open, orderFor(id))
vault.close()
process.exit(result.ok ? 0 : 1)
