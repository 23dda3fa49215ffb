import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from '../../server/cli/start-server'

export type House = { readonly origin: string; close(): Promise<void> }

/** The built server on a new embedded database; nobody has an account yet. */
export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'season-journey-'))
  const { origin, child } = await startServer(await freePort(), {
    DATABASE_URL: `file:${join(folder, 'season.db')}`,
    LOG_LEVEL: 'warn',
  })
  return {
    origin,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
