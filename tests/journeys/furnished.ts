import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { furnish, type Furnished } from './furnish'

export { BLIND, DESK, OPEN, PIN, SCREEN, type Furnished, type Secret } from './furnish'

/** The three events' house, played through the real commands, then served by the built server. */
async function openFurnished(use: (house: Furnished) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'season-furnished-'))
  process.env.DATABASE_URL = `file:${join(folder, 'season.db')}`
  const filled = await furnish()
  // wrong addresses are asked on purpose, and the server says so on its error output
  const { origin, child } = await startServer(await freePort(), { RATE_LIMITS: 'off' }, 'ignore')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await use({ ...filled, origin })
  } finally {
    child.kill('SIGTERM')
    await ended
    await filled.db.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A house with one blind, one published and one registering event. The app reads its database's address once in a
 * process, so every file names its own house (`test.use({ houseOf })`) and thereby gets a process of its own.
 */
export const test = base.extend<object, { houseOf: string; house: Furnished }>({
  houseOf: ['', { scope: 'worker', option: true }],
  house: [
    async ({ houseOf }, use) => {
      if (!houseOf) throw new Error('name the house: test.use({ houseOf })')
      await openFurnished(use)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** The server's origin header, a session, and the wish for JSON: what our own pages send. */
export function sent(house: Furnished, cookie = '', extra: Readonly<Record<string, string>> = {}) {
  return { origin: house.origin, cookie, accept: 'application/json', ...extra }
}
