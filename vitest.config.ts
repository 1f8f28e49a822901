import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browser } from './test/host/browser.ts'

const { executablePath, env } = browser()

export default defineConfig({
  test: {
    // Every core: by itself Vitest leaves one for itself, half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          // Keys are derived in many of them, which takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          include: ['test/{shared,electron,dist}/**/*.test.ts', 'test/*.test.ts'],
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
