// A vault's folder is replaced by renames alone: at every moment the old one or the new one stands, whole.
import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bundleEnding } from '../../../shared/backup.ts'
import { asideName, readAside } from '../../../shared/vault-folders.ts'
import { dropBallast } from '../files/ballast.ts'
import { flushFolder } from '../files/safe-write.ts'
import { vaultFiles } from '../files/vault-folder.ts'

const keptDays = 30

export type Aside = { directory: string; at: string }
/** What was set aside of this vault, newest first. */
export const asidesOf = (directory: string): Aside[] => {
  const root = dirname(directory)
  return readdirSync(root)
    .flatMap((name) => {
      const aside = readAside(name)
      return aside?.vaultId === basename(directory) ? [{ directory: join(root, name), at: aside.at }] : []
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

/** Puts `incoming` in the vault's place; answers where what stood there was set aside. Both are closed. */
export const swapIn = (directory: string, incoming: string, at: string): string | null => {
  const root = dirname(directory)
  const aside = existsSync(directory) ? join(root, asideName(basename(directory), at)) : null
  if (aside) {
    renameSync(directory, aside)
    flushFolder(root)
  }
  renameSync(incoming, directory)
  flushFolder(root)
  return aside
}

/** The opposite, for what came in and did not open. */
export const takeOut = (directory: string, incoming: string, aside: string | null): void => {
  renameSync(directory, incoming)
  if (aside) renameSync(aside, directory)
  flushFolder(dirname(directory))
}

/** Bundles belong to the vault and not to one state of it: each state has them all, without taking their room twice. */
export const shareBundles = (from: string, to: string): void => {
  const [source, target] = [vaultFiles(from).backups, vaultFiles(to).backups]
  if (!existsSync(source)) return
  for (const name of readdirSync(source)) {
    if (!name.endsWith(`.${bundleEnding}`) || existsSync(join(target, name))) continue
    try {
      linkSync(join(source, name), join(target, name))
    } catch {
      copyFileSync(join(source, name), join(target, name)) // a disk without links
    }
  }
  flushFolder(target)
}

/** One way back is enough: older ones go, and the last after a month. */
export const dropOldAsides = (directory: string, now: string): void => {
  const [newest, ...older] = asidesOf(directory)
  for (const aside of older) rmSync(aside.directory, { recursive: true, force: true })
  if (!newest) return
  dropBallast(vaultFiles(newest.directory).ballast)
  const age = Date.parse(now) - Date.parse(newest.at)
  if (age > keptDays * 86_400_000) rmSync(newest.directory, { recursive: true, force: true })
}
