import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Module } from '../../app/domain/scheme'
import { freePort, startServer, type Running } from '../../server/cli/start-server'
import { furnish, type Furnished } from '../journeys/furnish'

export type LeakHouse = Furnished & { readonly boardOrigin: string; readonly close: () => Promise<void> }

/** Two modules marked to the hundredth, so that every mark can be a number of its own. */
async function finely(): Promise<Module[]> {
  // imported now, because the database is chosen when it is first read
  const { aspect, module } = await import('../given/events')
  const spec = { kind: 'points', stepHundredths: 1 } as const
  return ['A', 'B'].map((code) =>
    module(code, [
      aspect({ code: `${code}1-1`, maxHundredths: 4000, spec }),
      aspect({ code: `${code}1-2`, spec }),
    ]),
  )
}

async function ended({ child }: Running): Promise<void> {
  const end = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await end
}

// keys of a server are told, never made up; these belong to a database that is thrown away
const KEYS = { SEAL_KEY: '5e'.repeat(32), IDENTITY_KEY: '1d'.repeat(32), LEDGER_KEY: '1e'.repeat(32) }

/** The furnished house on a server of its own, with a second process that shows boards only. */
export async function leakHouse(): Promise<LeakHouse> {
  if (!existsSync('build/process/index.js'))
    throw new Error('The server is not built yet: run `npm run build` first')
  const folder = mkdtempSync(join(tmpdir(), 'season-leak-'))
  for (const [name, key] of Object.entries(KEYS)) process.env[name] ??= key
  process.env.DATABASE_URL = `file:${join(folder, 'season.db')}`
  const filled = await furnish({ modules: await finely(), signedModules: ['A'] })
  const asked = { RATE_LIMITS: 'off', NODE_ENV: 'production', LOG_LEVEL: 'error' }
  // wrong addresses are asked on purpose, and the server says so on its error output
  const all = await startServer(await freePort(), asked, 'ignore')
  const board = await startServer(await freePort(), { ...asked, ROLE: 'board' }, 'ignore')
  return {
    ...filled,
    origin: all.origin,
    boardOrigin: board.origin,
    async close() {
      await Promise.all([all, board].map(ended))
      await filled.db.$disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
