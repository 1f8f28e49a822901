// The two halves of a restore in the vault process: a bundle is proven and compared; then, if agreed, it takes its place.
import { existsSync, rmSync } from 'node:fs'
import { comparedKinds } from '../../../shared/backup.ts'
import { AppError } from '../../../shared/result.ts'
import type { Comparison, StageRequest, VaultAnswer } from '../../../shared/vault-messages.ts'
import { asAppError } from '../database/errors.ts'
import { openReader } from '../database/open.ts'
import { readHeader, vaultFiles } from '../files/vault-folder.ts'
import { assertSealedBy, purposeKey } from '../keys/header.ts'
import type { OpenVault } from '../lifecycle/keep-open.ts'
import { type Unlocking, unwrapAny } from '../keys/unwrap.ts'
import { keyringIn } from '../users/slots.ts'
import { type Opening, openingOf } from '../lifecycle/unlock.ts'
import { headOf } from './bundle.ts'
import { type Running, startJob } from './job.ts'
import { localInput, type MadeBundle, makeBundle } from './make.ts'
import { noteOf } from './record.ts'
import { type Here, lookHere, placeOf, replaceVault } from './restore.ts'
import type { Staged } from './stage.ts'

type Open = { vault: OpenVault; pathOf: (name: string, place: 'local' | 'folder') => string }
type Proven = {
  staged: Staged
  opening: Opening
  /** The vault key of what stands in its place, which may have been changed since; null when it is not known. */
  hereKey: Buffer | null
  here: Here | 'unreadable' | null
}

const figures = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(comparedKinds.map((kind) => [kind, counts[kind] ?? 0]))

/** The vault key of what stands where the bundle would go: the bundle's, unless it was changed since. */
const keyHere = async (
  staged: Staged,
  { vaultKey }: Opening,
  unlocking: Unlocking,
  open: Open | null,
): Promise<Buffer | null> => {
  const files = vaultFiles(placeOf(staged))
  if (!existsSync(files.database)) return null
  try {
    const { header } = readHeader(files)
    if (header.epoch === staged.header.vaultHeader.epoch) return Buffer.from(vaultKey)
    if (open?.vault.ctx.vault.id === header.vaultId) return keyringIn(open.vault.ctx).copyKey()
    return (await unwrapAny(header, unlocking)).vaultKey
  } catch {
    return null
  }
}

export const restoring = (say: (message: VaultAnswer) => void) => {
  let proven: Proven | undefined
  let running: Running | undefined
  let turn = 0

  const forget = (): void => {
    turn++
    proven?.opening.vaultKey.fill(0)
    proven?.hereKey?.fill(0)
    if (proven) rmSync(proven.staged.incoming, { recursive: true, force: true })
    proven = undefined
  }

  const prove = async (
    { root, ...unlocking }: StageRequest,
    path: string,
    open: Open | null,
  ): Promise<Proven> => {
    const { vaultHeader } = headOf(path).header
    const opening = openingOf(await unwrapAny(vaultHeader, unlocking))
    const { vaultKey } = opening
    assertSealedBy(vaultHeader, purposeKey(vaultKey, vaultHeader, 'header'))
    const keys = {
      db: purposeKey(vaultKey, vaultHeader, 'db'),
      backup: purposeKey(vaultKey, vaultHeader, 'backup'),
    }
    const tell = (progress: object) =>
      say({ event: 'backup.progress', payload: { reason: 'before_restore', ...progress } })
    const job = startJob({ work: 'stage', path, root }, keys, tell)
    running = job
    const result = await job.done.finally(() => (running = undefined))
    if (result.ok) {
      const staged = result.value
      const hereKey = await keyHere(staged, opening, unlocking, open)
      return { staged, opening, hereKey, here: lookHere(staged, vaultKey, hereKey) }
    }
    vaultKey.fill(0)
    throw new AppError(result.error)
  }

  const shown = ({ staged: { header }, here }: Proven, open: Open | null): Comparison => {
    const { vaultId, kind } = header.vaultHeader
    const isOther = open !== null && open.vault.ctx.vault.id !== vaultId
    const figuresHere = here === null || here === 'unreadable' ? null : figures(here.counts)
    return {
      vaultId,
      kind,
      madeAt: header.createdAt,
      relation: here === null ? (isOther ? 'beside' : 'fresh') : here === 'unreadable' ? here : here.relation,
      lost: figuresHere && here !== 'unreadable' ? (here?.lost ?? 0) : 0,
      backup: figures(header.counts),
      here: figuresHere,
    }
  }

  /** The vault that is not open, but would be replaced, is copied too. */
  const copyClosed = ({ staged, hereKey }: Proven): MadeBundle => {
    if (!hereKey) throw new AppError({ code: 'damaged' })
    const files = vaultFiles(placeOf(staged))
    const { header } = readHeader(files)
    const keys = { db: purposeKey(hereKey, header, 'db'), backup: purposeKey(hereKey, header, 'backup') }
    const reader = openReader(files.database, keys.db)
    try {
      const input = localInput(files, { keys, vaultHeader: header, reason: 'before_restore' })
      return makeBundle(reader, input, () => {})
    } finally {
      reader.close()
      for (const key of Object.values(keys)) key.fill(0)
    }
  }

  /** One that is damaged cannot be copied, and is the very reason to restore: it is set aside as it is. */
  const copyUnlessDamaged = (known: Proven): MadeBundle | null => {
    try {
      return copyClosed(known)
    } catch (error) {
      const named = asAppError(error)
      if (named instanceof AppError && named.wire.code === 'damaged') return null
      throw error
    }
  }

  return {
    /** Proves a bundle and says what restoring it would change. Nothing but a folder of its own is written. */
    stage: async (request: StageRequest, open: Open | null): Promise<Comparison> => {
      if (open && !open.vault.ctx.user.roles.includes('administrator'))
        throw new AppError({ code: 'forbidden' })
      if (running) throw new AppError({ code: 'busy' })
      forget()
      const { from } = request
      if ('name' in from && !open) throw new AppError({ code: 'locked' })
      const path = 'path' in from ? from.path : (open?.pathOf(from.name, from.place) ?? '')
      const mine = turn
      proven = await prove(request, path, open)
      if (mine === turn) return shown(proven, open)
      forget() // somebody went back meanwhile
      throw new AppError({ code: 'cancelled' })
    },
    cancel: (): void => running?.cancel(),
    forget,
    /** Whether what was proven would replace this vault. */
    replaces: (directory: string): boolean => proven !== undefined && placeOf(proven.staged) === directory,
    /**
     * Replaces or adds the vault that was proven, and opens it. The caller has made a bundle of the open vault; `close`
     * closes it, at the last moment before the folders change.
     */
    perform: async (isOpenHere: boolean, close: () => Promise<void>): Promise<OpenVault> => {
      if (!proven) throw new AppError({ code: 'not_found' })
      const { staged, opening, hereKey } = proven
      const isCopied = isOpenHere || proven.here === null || proven.here === 'unreadable'
      const made = isCopied ? null : copyUnlessDamaged(proven)
      await close()
      // Looked at again: something may have been entered since the comparison, and its erasures count too.
      const here = lookHere(staged, opening.vaultKey, hereKey)
      const handed = here === null || here === 'unreadable' ? null : here.handed
      if (handed && made) handed.notes.push(noteOf(made, 'local', new Date().toISOString()))
      try {
        return replaceVault(staged, opening, handed, new Date().toISOString())
      } finally {
        forget()
      }
    },
  }
}
export type Restoring = ReturnType<typeof restoring>
