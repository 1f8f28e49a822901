// What main answers by itself: the state of the program, preferences, and the life of the vault.
import { app, type WebContents } from 'electron'
import type { AppState, Preferences, VaultEntry } from '../../shared/contract/shell.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { backupShellHandlers } from './backups.ts'
import type { BankClipboard } from './bank-clipboard.ts'
import { askWhich, saveFile } from './files.ts'
import { makeFolders } from './folder.ts'
import { importFiles, type ParserProcess } from './import-file.ts'
import type { Lock, LockReason } from './lock.ts'
import type { Settings } from './preferences.ts'
import { layOut, markReady, renderRun, renderSheet, stopPrinting, takeSheet } from './print.ts'
import type { ProgramWindow } from './program-window.ts'
import { saveList, saveReport, saveReportPack } from './report-file.ts'
import type { ShellHandlers } from './router.ts'
import type { VaultClient } from './vault-client.ts'
import type { VaultLife } from './vault-life.ts'
import type { Vaults } from './vaults.ts'

type Parts = {
  settings: Settings
  vaults: Vaults
  vault: VaultClient
  life: VaultLife
  lock: Lock
  window: ProgramWindow
  bank: BankClipboard
  forkParser: () => ParserProcess
  onPreferences: (preferences: Preferences) => void
}

const isStandIn = process.versions['electron'] === undefined

export const shellHandlers = ({
  settings,
  vaults,
  vault,
  life,
  lock,
  window,
  bank,
  forkParser,
  onPreferences,
}: Parts) => {
  /** After the answer, so that the old page hears how its call ended. */
  const replaceSoon = (result: Result): Result<null> => {
    if (!result.ok) return result
    setImmediate(() => void window.replace())
    return succeed(null)
  }
  const lockSoon = (reason: LockReason = 'locked', between?: () => void): Result<null> => {
    setImmediate(() => void lock.lock(reason, between))
    return succeed(null)
  }
  const state = (): AppState => ({
    version: app.getVersion(),
    standIn: isStandIn,
    preferences: settings.preferences,
    vaults: vaults.offered(),
    state: vault.isOpen ? 'open' : vaults.list().length > 0 ? 'locked' : 'none',
    currentId: life.currentId(),
    reason: lock.reason,
  })
  const folders = makeFolders(() =>
    askWhich(window.current, { properties: ['openDirectory', 'createDirectory'] }),
  )
  const locked = async () => fail('locked')
  const imports = importFiles({
    vault,
    fork: forkParser,
    window: () => window.current,
    onProgress: (payload) => window.broadcast('import.progress', payload),
  })
  const demo = (): VaultEntry | undefined => vaults.list().find(({ kind }) => kind === 'demo')

  return {
    ...backupShellHandlers({
      ask: (task) => vault.backup(task),
      window: () => window.current,
      life,
      switchBack: () => vault.switchBack(),
      replaceSoon,
      lockSoon,
    }),
    'app.state': async () => succeed(state()),
    'app.setPreferences': async (change) => {
      const preferences = settings.setPreferences(change)
      onPreferences(preferences)
      return succeed(preferences)
    },
    'vault.create': ({ kind, passphrase }) => life.create(kind, passphrase),
    'vault.enter': async () => replaceSoon(vault.isOpen ? succeed(null) : fail('locked')),
    'vault.unlock': async ({ vaultId, ...unlocking }) => replaceSoon(await life.unlock(vaultId, unlocking)),
    'vault.lock': async () => lockSoon(),
    'vault.panic': async () => {
      void lock.panic()
      return succeed(null)
    },
    'vault.draftsSaved': async () => {
      lock.draftsSaved()
      return succeed(null)
    },
    'vault.switch': async ({ vaultId }) => {
      if (!life.choose(vaultId)) return fail('not_found')
      return vault.isOpen ? lockSoon() : replaceSoon(succeed(null))
    },
    'vault.exploreDemo': async ({ passphrase }) =>
      demo() ? fail('conflict') : replaceSoon(await life.exploreDemo(passphrase)),
    'vault.discardDemo': async () => {
      const entry = demo()
      if (!entry) return fail('not_found')
      if (!vaults.isDemo(entry.id)) return fail('forbidden')
      const discard = () => void life.discard(entry.id)
      if (!vault.isOpen || life.currentId() === entry.id) return lockSoon('discarded', discard)
      discard() // another vault is open, and stays so
      return succeed(null)
    },
    'clipboard.copyBank': async ({ text }) => {
      if (!vault.isOpen) return fail('locked')
      await bank.copy(text)
      return succeed(null)
    },
    'report.render': async (what) => (vault.isOpen ? renderRun(what) : fail('locked')),
    'report.stop': async () => {
      stopPrinting()
      return succeed(null)
    },
    'sheet.render': renderSheet,
    'sheet.document': async ({ id }) => takeSheet(id),
    'report.layOut': async (_: unknown, from: WebContents) => layOut(from),
    'report.ready': async (_: unknown, from: WebContents) => {
      markReady(from)
      return succeed(null)
    },
    'import.open': (asked) => (vault.isOpen ? imports.open(asked) : locked()),
    'import.read': (asked) => (vault.isOpen ? imports.read(asked) : locked()),
    'import.stop': async () => imports.stop(),
    'file.save': ({ suggestedName, bytes }) => saveFile(window.current, suggestedName, bytes),
    'report.save': (asked) => saveReport(vault, window.current, asked),
    'list.save': (asked) => saveList(vault, window.current, asked),
    'report.savePack': (asked) => saveReportPack(vault, window.current, asked),
    'folder.choose': () => folders.choose(),
    'folder.write': async ({ token, name, bytes }) =>
      vault.isOpen ? folders.write(token, name, bytes) : fail('locked'),
    'folder.discard': async ({ token }) => folders.discard(token),
  } satisfies ShellHandlers
}
