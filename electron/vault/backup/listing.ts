// Which bundles lie in a folder, as their own headers say; the vault's notes say which of them were read back.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundleEnding, type BundlePlace, type BundleReason } from '../../../shared/backup.ts'
import type { BackupTable } from '../database/schema/backups.ts'
import { headOf } from './bundle.ts'
import { isSigned } from './format.ts'
import { unfinished } from './make.ts'

export type ListedBundle = {
  name: string
  place: Exclude<BundlePlace, 'away'>
  at: string
  size: number
  reason: BundleReason | null
  /** `unchecked`: signed by this vault, but read back on another day or another computer. */
  state: 'verified' | 'unchecked' | 'damaged'
}

export const newestFirst = (a: { at: string }, b: { at: string }): number => b.at.localeCompare(a.at)

/** What signed the bundles of an epoch, as far as this vault knows it. */
type KeyOfEpoch = (epoch: number) => Buffer | undefined

type Place = { place: ListedBundle['place']; folder: string; vaultId: string }

const look = (
  { place, folder, vaultId }: Place,
  name: string,
  keyOf: KeyOfEpoch,
  verified: ReadonlySet<string>,
): ListedBundle | null => {
  const path = join(folder, name)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return null // pulled out meanwhile
  const { size, mtime } = stat
  try {
    const head = headOf(path)
    const { createdAt, reason, vaultHeader } = head.header
    if (vaultHeader.vaultId !== vaultId) return null
    const key = keyOf(vaultHeader.epoch)
    const isDamaged = key !== undefined && !isSigned(head, key)
    const state = isDamaged ? 'damaged' : key && verified.has(name) ? 'verified' : 'unchecked'
    return { name, place, at: createdAt, size, reason, state }
  } catch {
    return { name, place, at: mtime.toISOString(), size, reason: null, state: 'damaged' }
  }
}

/** The bundles of one vault in a folder, newest first; a folder that is not there has none. */
export const listBundles = (
  where: Place,
  keyOf: KeyOfEpoch,
  rows: readonly BackupTable[],
): ListedBundle[] => {
  if (!existsSync(where.folder)) return []
  const verified = new Set(rows.map(({ file_name }) => file_name))
  const mine = `desk-${where.vaultId.slice(0, 8)}-`
  return readdirSync(where.folder)
    .filter((name) => name.startsWith(mine) && name.endsWith(`.${bundleEnding}`))
    .map((name) => look(where, name, keyOf, verified))
    .filter((bundle) => bundle !== null)
    .toSorted(newestFirst)
}

/** A process that was killed could not take away what it had not finished. */
export const clearUnfinished = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.startsWith(unfinished)) rmSync(join(folder, name), { force: true })
}
