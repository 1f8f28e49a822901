// A restore, once the bundle is proven and the person agreed. Until the last rename the vault stands untouched.
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '../../../shared/result.ts'
import { inOneCommand } from '../audit/operation.ts'
import { auditHead, writeEntry } from '../audit/log.ts'
import { openReader, type Sqlite } from '../database/open.ts'
import type { BackupTable } from '../database/schema/backups.ts'
import { readHeader, vaultFiles } from '../files/vault-folder.ts'
import type { VaultOptions } from '../lifecycle/context-of.ts'
import type { OpenVault } from '../lifecycle/keep-open.ts'
import { recordOpening } from '../lifecycle/owner.ts'
import { type Opening, openWithKey } from '../lifecycle/unlock.ts'
import { type Header, purposeKey } from '../keys/header.ts'
import { eraseAgain, erasedSubjects } from '../erasure/index.ts'
import { shareFiles } from './attached.ts'
import { countsOf, hasTable, relate, type Relation } from './compare.ts'
import { putRows, rowsOf } from './record.ts'
import { filesOf, type Staged } from './stage.ts'
import { dropOldAsides, shareBundles, swapIn, takeOut } from './swap.ts'

/** What the vault that is replaced hands on. */
export type Handed = { seq: number; erased: string[]; notes: BackupTable[] }
export type Here = {
  counts: Record<string, number>
  relation: Relation
  lost: number
  handed: Handed
}

export const placeOf = ({ incoming, header }: Staged): string =>
  join(dirname(incoming), header.vaultHeader.vaultId)

/**
 * Looks at the vault that stands where the bundle would go: null when there is none, `unreadable` when it is damaged,
 * or when its key was changed since and is not known (`hereKey` null).
 */
export const lookHere = (
  staged: Staged,
  vaultKey: Buffer,
  hereKey: Buffer | null = vaultKey,
): Here | 'unreadable' | null => {
  const { database } = vaultFiles(placeOf(staged))
  if (!existsSync(database)) return null
  if (hereKey === null) return 'unreadable'
  const keys: Buffer[] = []
  const open: Sqlite[] = []
  // A reader leaves an empty log where there was none.
  const logs = [database, vaultFiles(staged.incoming).database]
    .flatMap((file) => [`${file}-wal`, `${file}-shm`])
    .filter((log) => !existsSync(log))
  try {
    const reading = (file: string, from: Buffer, bound: Pick<Header, 'vaultId' | 'epoch'>): Sqlite => {
      const key = purposeKey(from, bound, 'db')
      keys.push(key)
      const db = openReader(file, key)
      open.push(db)
      return db
    }
    const here = reading(database, hereKey, readHeader(vaultFiles(placeOf(staged))).header)
    const bundle = reading(vaultFiles(staged.incoming).database, vaultKey, staged.header.vaultHeader)
    return {
      counts: countsOf(here),
      ...relate(here, bundle),
      handed: {
        seq: countsOf(here)['audit_log'] ?? 0,
        erased: erasedSubjects(here),
        notes: hasTable(here, 'backup') ? rowsOf(here) : [],
      },
    }
  } catch {
    return 'unreadable'
  } finally {
    for (const db of open) db.close()
    for (const key of keys) key.fill(0)
    for (const log of logs) rmSync(log, { force: true })
  }
}

/** Opening wipes the key it is given. */
const copyOf = ({ vaultKey, opener }: Opening): Opening => ({ vaultKey: Buffer.from(vaultKey), opener })

/** A bundle without its files finds them where they lie: in the folder it replaces. */
const shareAttached = (from: string, to: string, { vaultKey }: Opening, bound: Header): void => {
  const key = purposeKey(vaultKey, bound, 'db')
  const [source, target] = [vaultFiles(from), vaultFiles(to)]
  try {
    shareFiles(filesOf(target.database, key), source.attachments, target.attachments)
  } finally {
    key.fill(0)
  }
}

/** While it is still beside the others: brought to the newest version, erasures done again, the restore written down. */
const settle = (staged: Staged, opening: Opening, handed: Handed | null, options: VaultOptions) => {
  const vault = openWithKey(staged.incoming, copyOf(opening), { ...options, ballastBytes: 0 })
  const { ctx } = vault
  try {
    const { header } = staged
    eraseAgain(ctx, handed?.erased ?? [])
    inOneCommand(ctx, { channel: 'restore.perform', undoable: false }, () => {
      putRows(ctx.sqlite, handed?.notes ?? [])
      writeEntry(ctx, {
        entity: 'vault',
        entityId: ctx.vault.id,
        action: 'restored',
        subjectId: 'office',
        after: { from_seq: handed?.seq ?? null, to_seq: header.auditHead.seq, to_at: header.createdAt },
      })
    })
    return auditHead(ctx)
  } finally {
    vault.close()
  }
}

/**
 * Puts the staged vault in its place and opens it. The vault that stands there is closed, and is set aside; when the
 * new one does not open as it was left, it is taken out again.
 */
export const replaceVault = (
  staged: Staged,
  opening: Opening,
  handed: Handed | null,
  now: string,
  options: VaultOptions = {},
): OpenVault => {
  const directory = placeOf(staged)
  const expected = settle(staged, opening, handed, options)
  if (existsSync(directory)) {
    shareBundles(directory, staged.incoming)
    shareAttached(directory, staged.incoming, opening, staged.header.vaultHeader)
  }
  const aside = swapIn(directory, staged.incoming, now)
  try {
    const vault = openWithKey(directory, copyOf(opening), options)
    if (auditHead(vault.ctx).hash.equals(expected.hash)) {
      dropOldAsides(directory, now)
      recordOpening(vault.ctx, opening.opener)
      return vault
    }
    vault.close()
    throw new AppError({ code: 'damaged' })
  } catch (error) {
    takeOut(directory, staged.incoming, aside)
    throw error
  }
}
