import { defineConfig } from '@playwright/test'
import { browserArguments, findChromium } from './e2e/support/browser.ts'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    // Pictures of every step cost a sixth of the time; what was done and asked is kept.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    // Only the journeys without a connection need what it keeps.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await findChromium(), args: browserArguments }
  }
})
