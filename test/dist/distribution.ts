// A dummy of Electron's distribution: as much of one as packing looks at, with a fuse wire that can be flipped.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wireVersion = 1
/** As Electron ships: every fuse the wrong way round, so that only a flipped one can pass. */
const unflipped = '101100010'

const { version }: { version: string } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'))

/** Writes it into an empty directory, to be named by electron-builder's `electronDist`. */
export const writeDistribution = async (directory: string): Promise<void> => {
  const write = (path: string, content: string | Buffer = '') => writeFileSync(join(directory, path), content)
  mkdirSync(join(directory, 'locales'), { recursive: true })
  mkdirSync(join(directory, 'resources'))
  const wire = Buffer.from([wireVersion, unflipped.length])
  write('electron', Buffer.concat([Buffer.from(`\x7fELF ${sentinel}`, 'latin1'), wire, Buffer.from(unflipped)]))
  chmodSync(join(directory, 'electron'), 0o755)
  write('version', version)
  write('LICENSE')
  write('LICENSES.chromium.html')
  write('locales/en-US.pak')
  // Read for its integrity before it is thrown away: it must be an archive.
  await createPackage(join(directory, 'locales'), join(directory, 'resources/default_app.asar'))
}
