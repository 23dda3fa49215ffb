import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { postgresPrograms } from './postgresql-programs'

type Cluster = {
  readonly url: string
  /** Stops the server by its own process id and removes its folder. */
  readonly stop: () => Promise<void>
}

/** An own PostgreSQL on a free port in a temporary folder. */
export async function startCluster(): Promise<Cluster> {
  const programs = postgresPrograms()
  if (typeof programs === 'string') throw new Error(programs)
  const { bin, owner } = programs
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
