import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SERVER } from '../../server/cli/start-server'
import { TAP_PROTOCOL, type TapVerdict } from '../../app/realtime/taps'

const ROOT = join(import.meta.dirname, '../..')
const PROCESS = join(ROOT, 'build/process/index.js')
const READY_MS = 30_000

export type Database = 'sqlite' | 'postgresql'

type Asked = {
  readonly seats: number
  readonly judges: number
  readonly aspects: number
  readonly database?: Database
  /** the six digits every judge signs with; none unless asked for, because hashing takes its time */
  readonly pin?: string
  readonly twice?: boolean
  readonly modules?: number
  /** one more module, signed by everybody: the board has ranks */
  readonly counted?: boolean
}

/** What else the server's process is given: what runs in it before the server, and its surroundings. */
type Process = {
  readonly preload?: string
  readonly around?: Readonly<Record<string, string>>
}

// keys of a server are told, never made up; these belong to databases that are thrown away
const KEYS = { SEAL_KEY: '5e'.repeat(32), IDENTITY_KEY: '1d'.repeat(32), LEDGER_KEY: '1e'.repeat(32) }

async function emptyDatabase(database: Database) {
  const folder = mkdtempSync(join(tmpdir(), 'season-faults-'))
  const sweep = () => rmSync(folder, { recursive: true, force: true })
  if (database === 'sqlite')
    return { url: `file:${join(folder, 'season.db')}`, sweep: () => Promise.resolve(sweep()) }
  const { startCluster } = await import('../setup/postgresql-cluster')
  const cluster = await startCluster()
  return { url: cluster.url, sweep: () => cluster.stop().finally(sweep) }
}

/**
 * The built server as its own process over a temporary database with one event in marking. The
 * database is written before the first start, so that nothing but the server holds it afterwards.
 */
export async function givenHouse({
  seats,
  judges,
  aspects,
  database = 'sqlite',
  pin,
  twice = false,
  modules = 1,
  counted = false,
}: Asked) {
  if (!existsSync(PROCESS)) throw new Error('The server is not built yet: run `npm run build` first')
  const { url, sweep } = await emptyDatabase(database)
  for (const [name, key] of Object.entries(KEYS)) process.env[name] ??= key
  process.env.DATABASE_URL = url
  // imported now, because the database is chosen when these are first read
  const { applyMigrations } = await import('../../app/data/apply-migrations.server')
  const { db, closeDb } = await import('../../app/data/prisma.server')
  await applyMigrations(url)
  const { furnish } = await import('./furnish')
  const { hashSecret } = await import('../../app/data/secret.server')
  const pinHash = pin === undefined ? null : await hashSecret(pin)
  const asked = { seats, judges, aspects, modules, counted, pinHash }
  const event = await furnish(asked)
  const peer = twice ? await furnish(asked) : null
  await closeDb()

  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  let running: ChildProcess | null = null

  async function start({ preload, around = {} }: Process = {}): Promise<void> {
    const before = preload ? ['--import', pathToFileURL(preload).href] : []
    running = spawn(process.execPath, [...before, ...SERVER], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: url,
        PORT: String(port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        ...around,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const end = Date.now() + READY_MS
    while (!(await ready(base))) {
      if (running.exitCode !== null || Date.now() > end) throw new Error('the server did not become ready')
      await pause(25)
    }
  }

  function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = running
    running = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
    return new Promise((done) => {
      child.once('exit', () => done())
      child.kill(signal)
    })
  }

  return {
    base,
    database,
    ...event,
    /** a second event, furnished alike */
    peer,
    port,
    start,
    stop,
    pid: () => running?.pid ?? 0,
    db,
    async clear() {
      await stop('SIGKILL')
      await closeDb()
      await sweep()
    },
  }
}

export type { Judge } from './furnish'
export type House = Awaited<ReturnType<typeof givenHouse>>

export type Tap = {
  readonly entryId: string
  readonly sheetId: string
  readonly aspectId: string
  readonly hundredths: number
  readonly revision: number
}

export type Acked = Extract<TapVerdict, { ok: true }>['value']

/** Taps as the pad sends them, up to 25 at once. Throws when no answer arrives. */
export async function sendTaps(
  base: string,
  cookie: string,
  taps: readonly Tap[],
  holder = cookie.slice(0, 20),
): Promise<{ status: number; text: string; verdicts: readonly TapVerdict[] }> {
  const sent = taps.map(({ hundredths, ...rest }, at) => {
    return { kind: 'mark', seq: at, ...rest, answer: { kind: 'points', hundredths } }
  })
  const answer = await fetch(`${base}/judge/taps`, {
    method: 'POST',
    headers: { cookie, origin: base, 'content-type': 'application/json' },
    body: JSON.stringify({ protocol: TAP_PROTOCOL, holder, taps: sent }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await answer.text()
  const said = answer.status < 500 ? (JSON.parse(text) as { verdicts?: TapVerdict[] }) : {}
  return { status: answer.status, text, verdicts: said.verdicts ?? [] }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

async function ready(base: string): Promise<boolean> {
  const answer = await fetch(`${base}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  return answer?.status === 200
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}
