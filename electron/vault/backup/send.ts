// A bundle goes to a second folder, byte by byte, and counts there only once it was read back there.
import { fsyncSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleEnding, type Watch } from '../../../shared/backup.ts'
import { newId } from '../audit/change.ts'
import { flushFolder } from '../files/safe-write.ts'
import { verifyBundle } from './bundle.ts'
import { unfinished } from './make.ts'
import { append, eachChunk, withFile } from './stream.ts'

/** Copies a bundle into a folder; what was not finished is taken away again. */
export const sendBundle = (path: string, folder: string, backupKey: Buffer, watch: Watch): void => {
  const aside = join(folder, `${unfinished}${newId()}.${bundleEnding}`)
  const { size } = statSync(path)
  try {
    withFile(aside, 'wx', (target) => {
      let done = 0
      withFile(path, 'r', (from) =>
        eachChunk({ from, at: 0, length: size }, (bytes) => {
          append(target, bytes)
          watch('write', (done += bytes.length), size)
        }),
      )
      fsyncSync(target)
    })
    verifyBundle(aside, backupKey, watch)
    renameSync(aside, join(folder, basename(path)))
    flushFolder(folder)
  } finally {
    rmSync(aside, { force: true })
  }
}
