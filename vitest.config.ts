import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browser } from './test/host/browser.ts'

const keys = 'test/electron/vault/keys/**/*.test.ts'
const { executablePath, env } = browser()
// V8 can abort ("jit_page.has_value()") when it compiles while a thread ends, as backups do here. Nothing in these tests
// is quicker when compiled.
const execArgv = ['--no-opt', '--no-maglev', '--no-sparkplug', '--regexp-interpret-all']

export default defineConfig({
  test: {
    // Every core: by itself Vitest leaves one for itself, half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias: { 'hash-wasm': resolve('test/helpers/native-argon2.ts') } },
        test: {
          name: 'node',
          // Keys are derived in many of them, which takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          execArgv,
          include: ['test/{shared,electron,dist}/**/*.test.ts', 'test/*.test.ts'],
          exclude: [keys],
        },
      },
      {
        test: {
          name: 'keys',
          environment: 'node',
          execArgv,
          include: [keys],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['test/renderer/**/*.test.tsx'],
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
