import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  fullyParallel: true,
  // Twice what the longest story takes on an idle machine.
  timeout: 90_000,
  reporter: 'list',
})
