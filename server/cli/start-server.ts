import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** A free port on loopback: the wanted one where it can be had. */
export async function freePort(wanted = 0): Promise<number> {
  const probe = (port: number) =>
    new Promise<number | null>((resolve) => {
      const server = createServer().once('error', () => resolve(null))
      server.listen(port, '127.0.0.1', () => {
        const at = server.address()
        server.close(() => resolve(at && typeof at === 'object' ? at.port : null))
      })
    })
  const port = (await probe(wanted)) ?? (await probe(0))
  if (port === null) throw new Error('no free port on loopback')
  return port
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answered = await fetch(`${origin}/ready`).catch(() => null)
    if (answered?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the server did not become ready in 30 s')
}

/** What `npm start` runs; the flag: docs/decisions/0020. */
export const SERVER = ['--max-old-space-size=2000', 'build/process/index.js']

export type Running = { readonly origin: string; readonly child: ChildProcess }

/** The built server as a process of its own, answering `/ready` with 200 when this resolves. */
export async function startServer(
  port: number,
  extra: Readonly<Record<string, string>> = {},
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<Running> {
  const env = { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', ...extra, PORT: String(port) }
  const child = spawn(process.execPath, SERVER, {
    stdio: ['ignore', output, output],
    env,
  })
  const origin = `http://127.0.0.1:${port}`
  try {
    await untilReady(origin, child)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { origin, child }
}
