import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browser } from './test/host/browser.ts'

const keys = 'test/electron/vault/keys/**/*.test.ts'
/** They put something in the place of a module, or start threads: each in a process of its own. */
const apart = [
  'test/electron/vault/{backup,rotation}/**/*.test.ts',
  'test/electron/vault/users/passphrases.test.ts',
  'test/electron/vault/lifecycle/checkpoint.test.ts',
  'test/electron/shell/{window,import-file}.test.ts',
]
const { executablePath, env } = browser()
// V8 can abort ("jit_page.has_value()") when it compiles while a thread ends, as backups do here. Nothing in these tests
// is quicker when compiled.
const execArgv = ['--no-opt', '--no-maglev', '--no-sparkplug', '--regexp-interpret-all']

const inNode = {
  environment: 'node',
  execArgv,
  // Keys are derived in many of them, which takes its time on a busy machine.
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const
const quickKeys = { resolve: { alias: { 'hash-wasm': resolve('test/helpers/native-argon2.ts') } } }

export default defineConfig({
  test: {
    // Every core: by itself Vitest leaves one for itself, half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        ...quickKeys,
        test: {
          ...inNode,
          name: 'node',
          // The program is loaded once a process instead of once a file: a third of the time of all these tests.
          isolate: false,
          include: ['test/{shared,electron,dist}/**/*.test.ts', 'test/*.test.ts'],
          exclude: [keys, ...apart],
        },
      },
      { ...quickKeys, test: { ...inNode, name: 'apart', include: apart } },
      { test: { ...inNode, name: 'keys', include: [keys] } },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['test/renderer/**/*.test.tsx'],
          // A page scrolled to its last row draws much; on a busy machine that has taken the fifteen seconds of Vitest.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath, env, args: ['--no-sandbox'] } }),
          },
        },
      },
    ],
  },
})
