import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

type Owner = { readonly uid: number; readonly gid: number }
type Cluster = {
  readonly url: string
  /** Stops the server by its own process id and removes its folder. */
  readonly stop: () => Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'

/** An own PostgreSQL on a free port in a temporary folder, or the reason why there is none. */
export async function startCluster(): Promise<Cluster | string> {
  const bin = programs()
  if (!bin) return 'set TEST_POSTGRES_URL or install the package postgresql'
  const root = process.getuid?.() === 0
  const owner = root ? postgresUser() : null
  if (root && !owner) return 'PostgreSQL does not run as root and there is no user postgres'
  const folder = mkdtempSync(join(tmpdir(), 'season-pg-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const run = { ...owner, cwd: folder, stdio: 'ignore' as const }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'season', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    run,
  )
  const port = await freePort()
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`]
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], run)
  const stopNow = () => void server.kill('SIGQUIT')
  process.once('exit', stopNow)
  const url = `postgres://season@127.0.0.1:${port}/postgres`
  await answering(url, server)
  return {
    url,
    async stop() {
      process.off('exit', stopNow)
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function programs(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

function postgresUser(): Owner | null {
  try {
    const ask = (what: string) => Number(execFileSync('id', [what, 'postgres'], { stdio: 'pipe' }).toString())
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} while starting`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('PostgreSQL did not answer within 15 seconds')
}
