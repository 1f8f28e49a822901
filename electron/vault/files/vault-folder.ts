// The folder of one vault (security 4.2): what lies in it, and that only one process opens it.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/result.ts'
import { type Header, parseHeader } from '../keys/header.ts'
import { writeSafely } from './safe-write.ts'

export const vaultFiles = (directory: string) => ({
  header: join(directory, 'vault.json'),
  database: join(directory, 'vault.db'),
  backups: join(directory, 'backups'),
  attachments: join(directory, 'attachments'),
  ballast: join(directory, 'ballast.bin'),
  lock: join(directory, 'lock.pid'),
})
export type VaultFiles = ReturnType<typeof vaultFiles>

/** Makes the folder of a new vault. Refused where a vault, or a part of one, lies already: nothing is ever made anew over data. */
export const makeFolder = (directory: string): VaultFiles => {
  const files = vaultFiles(directory)
  if (existsSync(files.header) || existsSync(`${files.header}.bak`) || existsSync(files.database))
    throw new AppError({ code: 'damaged' })
  for (const folder of [directory, files.backups, files.attachments])
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  return files
}

const readIfThere = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined

/** The header, or the version before it when the newest cannot be read. */
export const readHeader = (files: VaultFiles): { header: Header; isPrevious: boolean } => {
  const [text, previous] = [readIfThere(files.header), readIfThere(`${files.header}.bak`)]
  try {
    return { header: parseHeader(text ?? ''), isPrevious: false }
  } catch (error) {
    const tooNew = error instanceof AppError && error.wire.code === 'too_new'
    if (tooNew || previous === undefined) throw error
    return { header: parseHeader(previous), isPrevious: true }
  }
}

export const writeHeader = (files: VaultFiles, header: Header): void =>
  writeSafely(files.header, JSON.stringify(header, null, 2), { keepPrevious: true })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Takes the vault for this process, or `busy`. Returns the function that gives it back. */
export const takeFolder = ({ lock }: VaultFiles): (() => void) => {
  const holder = Number(readIfThere(lock))
  if (holder && holder !== process.pid && isAlive(holder)) throw new AppError({ code: 'busy' })
  const descriptor = openSync(lock, 'w', 0o600)
  writeSync(descriptor, String(process.pid))
  closeSync(descriptor)
  return () => rmSync(lock, { force: true })
}
