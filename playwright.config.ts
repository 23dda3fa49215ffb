import { defineConfig } from '@playwright/test'
import { findBrowser, QUIET_FLAGS } from './server/cli/browser.mjs'

const executablePath = await findBrowser()

export default defineConfig({
  testDir: 'tests/journeys',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/journeys.json' }],
  ],
  outputDir: 'test-results',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    launchOptions: { args: QUIET_FLAGS, executablePath },
  },
})
