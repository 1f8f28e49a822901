// Small files that must be whole at every moment: written beside, made durable, then put in place by one rename.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, type Result, succeed } from '../../shared/result.ts'

/** The old file or the new one, never a part; readable by this user only. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const file = openSync(beside, 'wx', 0o600)
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true }) // a full disk leaves an empty file behind
    throw error
  }
  syncDirectory(dirname(path))
}

/** A rename is durable only once its directory is; Windows cannot open one. */
const syncDirectory = (directory: string): void => {
  if (process.platform === 'win32') return
  const opened = openSync(directory, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** What the file holds, or undefined when it is missing or damaged: the caller has something to fall back on. */
export const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const diskFull = new Set(['ENOSPC', 'EDQUOT'])

/** Letters, digits and a few marks of any language stay; what a file system could read as a path does not. */
export const safeName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '')

/** Writes `bytes` to `path`, and says in a code of ours why it could not. */
export const writeFileResult = (path: string, bytes: Uint8Array): Result<{ fileName: string }> => {
  try {
    writeWhole(path, bytes)
    return succeed({ fileName: basename(path) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail(diskFull.has(code) ? 'disk_full' : 'io')
  }
}
