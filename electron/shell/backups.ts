// Backups seen from main: dialogs for where they go. The vault itself makes them, on a thread of its own.
import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { bundleEnding } from '../../shared/backup.ts'
import { backupShell } from '../../shared/contract/backup.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import type { BackupTask } from '../../shared/vault-messages.ts'
import { askWhere, askWhich } from './files.ts'
import type { LockReason } from './lock.ts'
import type { ShellHandlers } from './router.ts'
import type { VaultLife } from './vault-life.ts'

type Parts = {
  ask: (task: BackupTask) => Promise<Result>
  window: () => BrowserWindow | undefined
  life: VaultLife
  switchBack: () => Promise<Result>
  replaceSoon: (result: Result) => Result<null>
  lockSoon: (reason: LockReason) => Result<null>
}

/** The vault's answer as the contract has it. */
const read = <S extends z.ZodType>(schema: S, result: Result): Result<z.output<S>> => {
  if (!result.ok) return result
  const parsed = schema.safeParse(result.value)
  return parsed.success ? succeed(parsed.data) : fail('internal', { reference: 'backup-answer' })
}

const day = () => new Date().toISOString().slice(0, 10)

export const backupShellHandlers = ({ ask, window, life, switchBack, replaceSoon, lockSoon }: Parts) => {
  let chosenPath: string | null = null
  return {
    'restore.choose': async () => {
      const path = await askWhich(window(), {
        properties: ['openFile'],
        filters: [{ name: bundleEnding, extensions: [bundleEnding] }],
      })
      if (path === null) return succeed(null)
      chosenPath = path
      return succeed({ fileName: basename(path) })
    },
    'restore.check': async ({ listed, ...opening }) => {
      const from = listed ?? (chosenPath === null ? null : { path: chosenPath })
      return from ? life.check({ from, ...opening }) : fail('not_found')
    },
    'restore.perform': async () => replaceSoon(await life.restore()),
    'restore.leave': async () => {
      await life.leaveRestore()
      return succeed(null)
    },
    'restore.switchBack': async () => {
      const result = await switchBack()
      return result.ok ? lockSoon('switched') : result
    },
    'backup.state': async () => read(backupShell['backup.state'].output, await ask({ do: 'state' })),
    'backup.beforeBulk': async () =>
      read(backupShell['backup.beforeBulk'].output, await ask({ do: 'make', reason: 'before_bulk' })),
    'backup.make': async () => read(backupShell['backup.make'].output, await ask({ do: 'make' })),
    'backup.cancel': async () => read(z.null(), await ask({ do: 'cancel' })),
    'backup.saveCopy': async () => {
      const path = await askWhere(
        window(),
        `desk-${life.currentId()?.slice(0, 8) ?? ''}-${day()}.${bundleEnding}`,
      )
      if (path === null) return succeed(null)
      return read(backupShell['backup.saveCopy'].output, await ask({ do: 'saveTo', path }))
    },
    'backup.chooseFolder': async () => {
      const path = await askWhich(window(), { properties: ['openDirectory', 'createDirectory'] })
      if (path === null) return succeed(false)
      const kept = await ask({ do: 'setFolder', path })
      return kept.ok ? succeed(true) : kept
    },
    'backup.remove': async (which) => read(z.null(), await ask({ do: 'remove', ...which })),
    'backup.forgetFolder': async () => read(z.null(), await ask({ do: 'setFolder', path: null })),
  } satisfies Pick<ShellHandlers, keyof typeof backupShell>
}
