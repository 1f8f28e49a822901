// A process of its own that writes the list it finds staged, in slices, and says on its standard output that it begins.
// node test/helpers/importer.ts <folder> <hex key> <id>
import { dispatchLong } from '../../electron/vault/dispatch.ts'
import { reopenForTest } from '../../electron/vault/lifecycle/open-for-test.ts'

const [, , directory = '', hex = '', id = ''] = process.argv
const { ctx, close } = reopenForTest(directory, Buffer.from(hex, 'hex'))
process.stdout.write('begins\n')
const result = await dispatchLong(ctx, 'imports.run', { id }, { onStep: () => {}, isCancelled: () => false })
if (!result.ok) throw new Error(result.error.code)
close()
