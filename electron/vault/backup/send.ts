// A bundle goes to a second folder, byte by byte, and counts there only once it was read back there.
import { fsyncSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleEnding, type Watch } from '../../../shared/backup.ts'
import { newId } from '../audit/change.ts'
import { append, flushFolder } from '../files/safe-write.ts'
import { copyFiles, filesBeside } from './attached.ts'
import { headOf, verifyBundle } from './bundle.ts'
import { unfinished } from './make.ts'
import { eachChunk, withFile } from './stream.ts'

const sendFiles = (attachments: string, to: string, watch: Watch): void => {
  const sealed = readdirSync(attachments).filter((name) => name.endsWith('.enc'))
  copyFiles(sealed, attachments, to, watch)
}

/** Copies a bundle into a folder; what was not finished is taken away again. */
export const sendBundle = (
  path: string,
  folder: string,
  { attachments, backupKey }: { attachments: string; backupKey: Buffer },
  watch: Watch,
): void => {
  // First what the bundle speaks of: it never lies there without.
  sendFiles(attachments, filesBeside(folder, headOf(path).header.vaultHeader.vaultId), watch)

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
