// The backups of an open vault: when they are made, where they go, and what the page shows of them.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BundleReason } from '../../../shared/backup.ts'
import { AppError, type ErrorCode, fail, type Result, succeed } from '../../../shared/result.ts'
import type { BackupState, BackupTask, VaultAnswer } from '../../../shared/vault-messages.ts'
import { auditHead } from '../audit/log.ts'
import { asAppError } from '../database/errors.ts'
import { readHeader } from '../files/vault-folder.ts'
import type { OpenVault } from '../lifecycle/keep-open.ts'
import { dueAt } from './due.ts'
import { keepSecondFolder, secondFolder } from './folder.ts'
import { type Running, startJob } from './job.ts'
import { clearUnfinished, listBundles, newestFirst } from './listing.ts'
import type { MadeBundle } from './make.ts'
import { formerBackupKey } from '../rotation/epoch.ts'
import { prune } from './prune.ts'
import { recordBundle, rowsOf } from './record.ts'
import { removeBundle } from './remove.ts'
import { lastAwayAt } from './reminder.ts'
import { asidesOf, dropOldAsides } from './swap.ts'

type Say = (message: VaultAnswer) => void
type Place = 'local' | 'folder'
type Target = { folder: string; fileName?: string }

export const keepBackups = ({ ctx, files, backupKeys }: OpenVault, say: Say) => {
  const directory = dirname(files.database)
  clearUnfinished(files.backups)
  dropOldAsides(directory, new Date().toISOString())
  let running: Running | undefined
  let working: Promise<unknown> | undefined
  let isLeaving = false
  let timer: NodeJS.Timeout | undefined
  let firstChangeAt: number | null = null
  let failure: ErrorCode | null = null
  let folderFailure: ErrorCode | null = null
  let stopped = false
  let [savedSeq, lastBackupAt] = ((): [number, number | null] => {
    const [newest] = rowsOf(ctx.sqlite)
    return newest ? [newest.audit_seq, Date.parse(newest.made_at)] : [0, null]
  })()
  const now = () => new Date().toISOString()
  const isChanged = () => auditHead(ctx).seq !== savedSeq

  const folderOf = (place: Place) => (place === 'local' ? files.backups : secondFolder(ctx))
  const list = (place: Place, folder: string) => {
    const { db, backup } = backupKeys()
    db.fill(0)
    const rows = rowsOf(ctx.sqlite).filter((row) => row.place === place)
    const epoch = Number(ctx.prepare('select epoch from vault_meta').pluck().get())
    const keyOf = (made: number) => (made === epoch ? backup : formerBackupKey(ctx, made))
    const found = listBundles({ place, folder, vaultId: ctx.vault.id }, keyOf, rows)
    backup.fill(0)
    return found
  }

  const run = async <T>(
    reason: BundleReason,
    start: (tell: Parameters<typeof startJob>[2]) => Running & { done: Promise<Result<T>> },
  ) => {
    if (stopped) return fail('cancelled')
    const job = start((progress) =>
      say({ event: 'backup.progress', payload: { reason: isLeaving ? 'quit' : reason, ...progress } }),
    )
    running = job
    try {
      return await job.done
    } finally {
      running = undefined
    }
  }

  /** One at a time, from the first copy to the last note. */
  const alone = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (working) return fail('busy')
    clearTimeout(timer)
    const begun = work()
    working = begun
    try {
      return await begun
    } finally {
      working = undefined
    }
  }

  const bundle = (reason: BundleReason, complete: boolean, target: Target): Promise<Result<MadeBundle>> =>
    run(reason, (tell) =>
      startJob(
        {
          work: 'make',
          database: files.database,
          input: {
            vaultHeader: readHeader(files).header,
            reason,
            complete,
            scratch: files.backups,
            target,
            now: now(),
          },
        },
        backupKeys(),
        tell,
      ),
    )

  /** To the second folder, when it is there: a stick in a drawer is no failure of the backup. */
  const send = async (made: MadeBundle): Promise<void> => {
    const folder = secondFolder(ctx)
    if (!folder || !existsSync(folder)) return
    const { reason } = made.header
    const sent = await run(reason, (tell) =>
      startJob({ work: 'send', path: made.path, folder, attachments: files.attachments }, backupKeys(), tell),
    )
    folderFailure = sent.ok ? null : sent.error.code
    if (!sent.ok || stopped) return
    recordBundle(ctx.sqlite, made, 'folder', now())
    prune(folder, list('folder', folder), now())
  }

  const makeNow = async (reason: BundleReason): Promise<Result<{ at: string }>> => {
    const result = await bundle(reason, false, { folder: files.backups })
    failure = result.ok || result.error.code === 'cancelled' ? null : result.error.code
    if (!result.ok) return result
    if (stopped) return fail('cancelled')
    const made = result.value
    recordBundle(ctx.sqlite, made, 'local', now())
    savedSeq = made.header.auditHead.seq
    lastBackupAt = Date.now()
    firstChangeAt = null
    prune(files.backups, list('local', files.backups), now())
    await send(made)
    say({ event: 'backup.done', payload: {} })
    return succeed({ at: made.header.createdAt })
  }

  const make = (reason: BundleReason) => alone(() => makeNow(reason))

  const saveNow = async (path: string): Promise<Result<{ fileName: string }>> => {
    const result = await bundle('manual', true, { folder: dirname(path), fileName: basename(path) })
    if (!result.ok) return result
    if (stopped) return fail('cancelled')
    recordBundle(ctx.sqlite, result.value, 'away', now())
    return succeed({ fileName: result.value.fileName })
  }

  const removeNow = ({ name, place }: { name: string; place: Place }): Result<null> => {
    const folder = folderOf(place)
    if (folder === null) return fail('not_found')
    removeBundle(ctx, folder, list(place, folder), name)
    return succeed(null)
  }

  const state = (): BackupState => {
    const folder = secondFolder(ctx)
    const isReachable = folder !== null && existsSync(folder)
    const away = isReachable ? list('folder', folder) : []
    return {
      bundles: [...list('local', files.backups), ...away].toSorted(newestFirst),
      folder: folder === null ? null : { path: folder, isReachable, failure: folderFailure },
      lastAwayAt: lastAwayAt(ctx),
      isRunning: working !== undefined,
      failure,
      restoredAt: asidesOf(directory)[0]?.at ?? null,
    }
  }

  return {
    /** Where a bundle named on the page lies. */
    pathOf: (name: string, place: Place): string => {
      const folder = folderOf(place)
      const known = folder !== null && list(place, folder).some((each) => each.name === name)
      if (!known) throw new AppError({ code: 'not_found' })
      return join(folder, name)
    },
    /** After every command: plans the next backup when something was written to the history. */
    changed: (): void => {
      if (!isChanged()) return
      const at = Date.now()
      firstChangeAt ??= at
      clearTimeout(timer)
      const wait = dueAt({ firstChangeAt, lastChangeAt: at, lastBackupAt }) - at
      const makeAuto = () =>
        void make('auto').catch((error: unknown) => {
          const known = asAppError(error)
          failure = known instanceof AppError ? known.wire.code : 'io'
        })
      timer = setTimeout(makeAuto, Math.max(0, wait)).unref()
    },
    make,
    /** A bundle first, then a copy of the vault under a new key beside it; `next` is wiped. Cancelled as a backup is. */
    rekey: (next: Buffer): Promise<Result> =>
      alone(async () => {
        const key = Buffer.from(next)
        const made = await makeNow('before_rotation')
        if (!made.ok) return made
        return run<null>('before_rotation', (tell) =>
          startJob({ work: 'rekey', database: files.database }, { ...backupKeys(), next: key }, tell),
        )
      }),
    perform: async (task: BackupTask): Promise<Result> => {
      switch (task.do) {
        case 'state':
          return succeed(state())
        case 'make':
          // Whoever changes many records waits for the backup that is being made, and gets one of her own.
          if (task.reason) await working?.catch(() => {})
          return make(task.reason ?? 'manual')
        case 'quit':
          isLeaving = true
          await working?.catch(() => {})
          return isChanged() ? make('quit') : succeed(null)
        case 'saveTo':
          return alone(() => saveNow(task.path))
        case 'setFolder':
          keepSecondFolder(ctx, task.path)
          folderFailure = null
          return succeed(null)
        case 'remove':
          return alone(async () => removeNow(task))
        case 'cancel':
          running?.cancel()
          return succeed(null)
      }
    },
    /** Before the vault closes: no thread may still read it. */
    stop: async (): Promise<void> => {
      stopped = true
      clearTimeout(timer)
      await running?.stop()
      clearUnfinished(files.backups)
    },
  }
}
export type Backups = ReturnType<typeof keepBackups>
