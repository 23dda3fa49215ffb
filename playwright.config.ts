import { defineConfig } from '@playwright/test'
import { QUIET_FLAGS } from './server/cli/browser.mjs'

const chromium = process.env.PLAYWRIGHT_CHROMIUM

export default defineConfig({
  testDir: 'tests/journeys',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/journeys.json' }],
  ],
  outputDir: 'test-results',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: { args: QUIET_FLAGS, ...(chromium ? { executablePath: chromium } : {}) },
  },
})
