// What every end-to-end test starts from: a profile of its own, and the program running on it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test as base } from '@playwright/test'
import { type Application, launch } from '../host/launch.ts'
import { readableIn } from './leaks.ts'

export { expect }
export type { Application }

/** A packed and extracted program, else the one built here. */
const cwd = process.env['HOST_APP'] ?? '.'

/** Starts the program on a profile; the caller closes it. The cheapest key derivation, unless `env` says otherwise. */
export const start = (profile: string, env: Record<string, string> = {}): Promise<Application> =>
  launch({
    args: [`--user-data-dir=${profile}`],
    env: { LANG: 'en_US.UTF-8', DESK_KDF: 'floor', ...env },
    cwd,
  })

const isPrinting = (page: Page) => page.url().includes('/print.html')

/** Locking, unlocking and entering replace the window: the next one, loaded, once it is the only one. */
export const nextWindow = async (app: Application, act: () => Promise<unknown>): Promise<Page> => {
  const before = app.windows()
  await act()
  // A page still being printed when the story before this one ended is no window anybody sees.
  const fresh = () => app.windows().find((page) => !before.includes(page) && !isPrinting(page))
  await expect
    .poll(() => fresh() !== undefined && app.windows().length === 1, { intervals: [50], timeout: 60_000 })
    .toBe(true)
  return app.firstWindow()
}

/** G7: whatever a test did, also one that killed or crashed the program. */
const clear = async (profile: string) => {
  const { found } = await readableIn(profile)
  await rm(profile, { recursive: true, force: true })
  expect(found, 'readable on the disk').toEqual([])
}

type Fixtures = {
  /** An empty directory, deleted afterwards. */
  profile: string
  /** Starts the program on the test's profile, again after a restart; whatever still runs is closed at the end. */
  begin: (env?: Record<string, string>) => Promise<Application>
  /** The program, running on a fresh profile. */
  app: Application
  /** Its first window. */
  page: Page
}

type Program = { app: Application; profile: string }
type Shared = {
  /** One for all tests of a worker that leave the program as they found it. */
  program: Program
  /** One for all tests of a worker that make an office of their own in it. */
  offices: Program
}
const oneForAWorker = async (use: (program: Program) => Promise<void>) => {
  const profile = await mkdtemp(join(tmpdir(), 'desk-'))
  const app = await start(profile)
  await app.firstWindow()
  await use({ app, profile })
  await app.close()
  await clear(profile)
}

export const test = base.extend<Fixtures, Shared>({
  // Playwright reads the names of what a fixture needs from this pattern, an empty one too.
  // oxlint-disable-next-line no-empty-pattern
  program: [({}, use) => oneForAWorker(use), { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern
  offices: [({}, use) => oneForAWorker(use), { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'desk-'))
    await use(directory)
    await clear(directory)
  },
  begin: async ({ profile }, use) => {
    const running: Application[] = []
    await use(async (env) => {
      const app = await start(profile, env)
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
  },
  app: async ({ begin }, use) => use(await begin()),
  page: async ({ app }, use) => use(await app.firstWindow()),
})

/** For tests that leave the program as they found it: its page is loaded anew for each. */
export const sharing = test.extend({
  profile: ({ program }, use) => use(program.profile),
  app: ({ program }, use) => use(program.app),
  page: async ({ app }, use) => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('app://bundle/index.html')
        .then(() => null),
    )
    await use(await app.firstWindow())
  },
})

/** At the door of a running program, whatever the test before left open. */
const atTheDoor = async (app: Application): Promise<Page> => {
  const page = await app.firstWindow()
  const answer = await page.evaluate(() => window.desk.invoke('app.state', {}))
  if (!answer.ok || (answer.value as { state: string }).state !== 'open') return page
  // The page is gone before it is answered.
  return nextWindow(app, () => page.evaluate(() => void window.desk.invoke('vault.lock', {})))
}

/** For tests that make an office of their own: the program is started once for all of a worker. */
export const inOffices = test.extend({
  profile: ({ offices }, use) => use(offices.profile),
  app: ({ offices }, use) => use(offices.app),
  page: async ({ app }, use) => use(await atTheDoor(app)),
})
