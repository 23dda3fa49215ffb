import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { builtApp, sourceApp } from './app'
import { openClock } from './clock'
import { readEnvironment, type Surroundings } from './environment'
import { openHub, type Hub } from './hub'
import { openLog } from './log'
import { ownOrigin } from './origin'
import { webOf } from './web'

const DRAIN_MS = 9_000
const SWEEP_MS = 2_000
const DUE_MS = 500
/** a board process learns of changes only by looking */
const SHOW_SWEEP_MS = 250

export type House = { readonly port: number; readonly close: () => Promise<void> }

/** Opens the house in order: database up to date, port, live line, clock. Closing goes the other way round. */
export async function openHouse(around: Surroundings = readEnvironment()): Promise<House> {
  const log = openLog(around.logLevel)
  const failed = (what: string, error: unknown) => log.error({ what, error: String(error) })
  const app = around.development ? await sourceApp() : await builtApp()
  const shows = around.role === 'board'
  const hatch = await app.hatch()
  // the house brings the database up to date; who only shows never writes
  if (!shows) await hatch.migrate()

  const live: { hub: Hub | null } = { hub: null }
  const http = createServer(webOf(app, around, log, (topic) => live.hub?.watching(topic) ?? 0))
  http.headersTimeout = 15_000
  http.requestTimeout = 60_000
  await listening(http, around)
  const { port } = http.address() as AddressInfo

  const rule = { publicUrl: around.publicUrl, behindProxy: around.trustProxy > 0 }
  const source = shows ? { ...hatch, audienceOf: () => Promise.resolve('public' as const) } : hatch
  const hub = openHub(http, source, {
    ownOrigin: (request) => ownOrigin(request, rule),
    failed,
    shared: around.development,
  })
  live.hub = hub
  const sweep = { name: 'sweep', everyMs: shows ? SHOW_SWEEP_MS : SWEEP_MS, work: hub.sweep }
  const due = { name: 'due', everyMs: DUE_MS, work: () => hatch.freezeDue(new Date()) }
  const clock = openClock(shows ? [sweep] : [sweep, due], failed)
  log.info({ port, url: around.publicUrl ?? `http://localhost:${port}` }, 'open')

  return {
    port,
    async close() {
      log.info('closing')
      await clock.stop()
      const patience = setTimeout(() => http.closeAllConnections(), DRAIN_MS)
      // closing the line also closes the port; answers under way are finished first
      await hub.close()
      await new Promise<void>((done) => {
        http.close(() => done())
        http.closeIdleConnections()
      })
      clearTimeout(patience)
      await app.vite?.close()
      log.info('closed')
    },
  }
}

function listening(http: Server, { host, port }: Surroundings): Promise<void> {
  return new Promise((done, fail) => {
    http.once('error', fail)
    http.listen(port, host, () => {
      http.off('error', fail)
      done()
    })
  })
}
