// The main process, in reading order: walls, window, vault, relay, menu, the ways in and out. It holds no data and no key.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, clipboard, nativeTheme, utilityProcess } from 'electron'
import { limits } from '../shared/import/table.ts'
import type { Preferences } from '../shared/contract/shell.ts'
import { Attempts } from './shell/attempts.ts'
import { BankClipboard } from './shell/bank-clipboard.ts'
import { deskSession, guardContents, guardSession } from './shell/guards.ts'
import { shellHandlers } from './shell/handlers.ts'
import { Lock } from './shell/lock.ts'
import { watchForLeaving } from './shell/lock-triggers.ts'
import { installMenu } from './shell/menu.ts'
import { registerScheme, servePages } from './shell/pages.ts'
import { Settings } from './shell/preferences.ts'
import { ProgramWindow } from './shell/program-window.ts'
import { route } from './shell/router.ts'
import { VaultClient } from './shell/vault-client.ts'
import { VaultLife } from './shell/vault-life.ts'
import { Vaults } from './shell/vaults.ts'

/** Channels that ask for somebody's passphrase while the vault is open. */
const provingChannels = new Set([
  'session.signAs',
  'users.changePassphrase',
  'users.remove',
  'recovery.renew',
  'shares.make',
])

const start = async () => {
  await app.whenReady()
  const userData = app.getPath('userData')
  mkdirSync(userData, { recursive: true, mode: 0o700 })

  guardContents()
  guardSession(deskSession())
  servePages(deskSession())

  const settings = new Settings(userData)
  const vaults = new Vaults(userData, settings)
  const window = new ProgramWindow(() => app.quit())
  const vault = new VaultClient({
    fork: () => utilityProcess.fork(join(import.meta.dirname, 'vault.js'), [], { serviceName: 'vault' }),
    onEvent: (event, payload) => window.broadcast(event, payload),
    onCrash: () => void lock.crashed(),
  })
  const bank = new BankClipboard(clipboard)
  const lock = new Lock(window, vault, () => bank.forget())
  // Tests make many vaults: they may ask for the cheapest key derivation, an installed program may not.
  const cost = !app.isPackaged && process.env['DESK_KDF'] === 'floor' ? 'floor' : 'full'
  const life = new VaultLife(vaults, new Attempts(userData), vault, cost)

  const apply = ({ language, theme }: Preferences) => {
    nativeTheme.themeSource = theme
    installMenu({
      language,
      lock: () => void lock.lock('locked'),
      panic: () => void lock.panic(),
      quit: () => app.quit(),
      choose: (item) => window.send('menu.chosen', { item }),
    })
  }
  apply(settings.preferences)
  route(
    shellHandlers({
      settings,
      vaults,
      vault,
      life,
      lock,
      window,
      bank,
      forkParser: () =>
        utilityProcess.fork(join(import.meta.dirname, 'parser.js'), [], {
          serviceName: 'parser',
          execArgv: [`--max-old-space-size=${limits.heapMb}`],
        }),
      onPreferences: apply,
    }),
    (channel, input) =>
      provingChannels.has(channel) ? life.proving(channel, input) : vault.call(channel, input),
  )

  watchForLeaving({
    idleMinutes: () => settings.preferences.idleMinutes,
    lock: (reason) => {
      if (!vault.isOpen) void life.leaveRestore() // a backup that was opened to look at must not stay open
      void lock.lock(reason)
    },
  })
  app.on('second-instance', () => window.focus())
  app.on('window-all-closed', () => app.quit())
  let left = false
  let leaving: Promise<void> | undefined
  app.on('before-quit', (event) => {
    if (left) return
    event.preventDefault()
    // Once, however often one asks: the last backup must not be cut short by impatience.
    leaving ??= lock
      .leave(() => vault.backup({ do: 'quit' }))
      .finally(() => {
        left = true
        app.exit()
      })
  })
  await window.replace()
}

registerScheme()
if (app.requestSingleInstanceLock()) void start()
else app.quit()
