// The sealed files beside a database, on their way to other folders and back. A file is written once and never changed
// under its name, so that only those that are missing need to travel.
import {
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Watch } from '../../../shared/backup.ts'
import type { Sqlite } from '../database/open.ts'
import { flushFolder } from '../files/safe-write.ts'
import { hasTable } from './compare.ts'
import { withFile } from './stream.ts'

/** The files a database speaks of. */
export const attachedTo = (db: Sqlite): string[] =>
  hasTable(db, 'document_content')
    ? (db.prepare('select file from document_content order by file').pluck().all() as string[])
    : []

/** Where the files of a vault lie in a folder that holds its bundles. */
export const filesBeside = (folder: string, vaultId: string): string =>
  join(folder, `desk-${vaultId.slice(0, 8)}-files`)

const missing = (names: readonly string[], from: string, to: string) =>
  names.filter((name) => !existsSync(join(to, name)) && existsSync(join(from, name)))

const copyWhole = (source: string, target: string): void => {
  const aside = `${target}.tmp`
  try {
    copyFileSync(source, aside)
    withFile(aside, 'r+', fsyncSync)
    renameSync(aside, target)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Copies the files that are not there yet, each whole or not at all. */
export const copyFiles = (names: readonly string[], from: string, to: string, watch: Watch): void => {
  const wanted = missing(names, from, to)
  if (wanted.length === 0) return
  mkdirSync(to, { recursive: true, mode: 0o700 })
  const sizes = wanted.map((name) => statSync(join(from, name)).size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  for (const [at, name] of wanted.entries()) {
    watch('write', done, total)
    copyWhole(join(from, name), join(to, name))
    done += sizes[at] ?? 0
  }
  flushFolder(to)
}

/** The same within one disk, where a file need not take its room twice. */
export const shareFiles = (names: readonly string[], from: string, to: string): void => {
  for (const name of missing(names, from, to))
    try {
      linkSync(join(from, name), join(to, name))
    } catch {
      copyWhole(join(from, name), join(to, name)) // a disk without links
    }
  flushFolder(to)
}
