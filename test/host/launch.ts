// Playwright's ElectronApplication, as far as tests use it; over the stand-in, or over Electron itself.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, chromium, type Page } from '@playwright/test'
import type * as Electron from 'electron'
import { environment } from './browser.ts'

/** A running program. Locking and unlocking replace its window: ask for the page anew. */
export type Application = {
  firstWindow: () => Promise<Page>
  windows: () => Page[]
  waitForEvent: (event: 'window') => Promise<Page>
  /** Runs in the main process, beside the program's own code; it sees nothing of the test but its argument. */
  evaluate: <Value, Argument = undefined>(
    run: (electron: typeof Electron, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ) => Promise<Value>
  close: () => Promise<void>
}
/** From the program's process: what a test's function returned, known to the test only. */
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = { id: number; ok?: any; error?: string }
export type Launch = { args: string[]; env?: Record<string, string>; cwd?: string }

const isPage = (url: URL) => url.protocol === 'app:' || url.host.endsWith('.host')

/** Runs the built program in `cwd` with the stand-in; rejects when it ends before it shows a window. */
export const launchHost = async ({ args, env = {}, cwd = '.' }: Launch): Promise<Application> => {
  const child = fork('out/main/main.js', args, {
    cwd,
    execArgv: ['--import', join(import.meta.dirname, 'register.ts')],
    env: { ...environment(), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const early = gone.then(([code]) => {
    throw new Error(`the program ended with ${code}`)
  })
  early.catch(() => {}) // later it ends as it should
  const [{ endpoint }] = await Promise.race([once(child, 'message'), early])
  const browser = await chromium.connect(endpoint)
  const contexts = () => browser.contexts()
  const answers = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => answers.get(answer.id)?.(answer))
  let lastId = 0
  const windows = () => contexts().flatMap((context) => context.pages())
  const waitForEvent = () => Promise.any(contexts().map((context) => context.waitForEvent('page')))
  return {
    windows,
    waitForEvent,
    firstWindow: async () => {
      const page = windows()[0] ?? (await waitForEvent())
      await page.waitForURL(isPage)
      return page
    },
    evaluate: (run, argument) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        answers.set(id, ({ ok, error }) => {
          answers.delete(id)
          if (error === undefined) resolve(ok)
          else reject(new Error(error))
        })
        child.send({ id, source: run.toString(), argument })
      }),
    close: async () => {
      if (child.exitCode === null && child.signalCode === null)
        child.send({ id: 0, source: '({ app }) => app.quit()' })
      await gone
      await browser.close().catch(() => {})
    },
  }
}

const launchElectron = ({ args, env = {}, cwd = '.' }: Launch): Promise<Application> =>
  _electron.launch({ args: ['.', ...args], env: { ...environment(), ...env }, cwd })

/** E2E_HOST=electron runs the same tests in Electron. */
export const launch = process.env['E2E_HOST'] === 'electron' ? launchElectron : launchHost
