import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { WebSocket, WebSocketServer } from 'ws'

// The least a live board could cost: a bare ws server in a process of its own that sends every
// message it gets to everybody, with nothing kept and nobody checked.
if (process.argv.includes('--serve')) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  server.on('connection', (line) => {
    line.on('message', (data) => server.clients.forEach((one) => one.send(data as Buffer, { binary: false })))
  })
  server.on('listening', () => {
    const address = server.address()
    console.log(typeof address === 'object' && address ? address.port : 0)
  })
}

/** Milliseconds from sending to each of `listeners` receiving, for messages as long as a board. */
export async function peerLatencies(
  listeners: number,
  messages: number,
  bytes: number,
  gapMs: number,
): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, '--serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const url = `ws://127.0.0.1:${Number(line.toString())}`
    const lines = Array.from({ length: listeners }, () => new WebSocket(url, { perMessageDeflate: false }))
    await Promise.all(lines.map((one) => once(one, 'open')))
    const took: number[] = []
    let sentAt = 0
    for (const one of lines) one.on('message', () => took.push(performance.now() - sentAt))
    const text = 'x'.repeat(bytes)
    for (let sent = 1; sent <= messages; sent += 1) {
      sentAt = performance.now()
      lines[0]?.send(text)
      while (took.length < sent * listeners) await new Promise((done) => setTimeout(done, 2))
      await new Promise((done) => setTimeout(done, gapMs))
    }
    lines.forEach((one) => one.terminate())
    return took
  } finally {
    child.kill()
  }
}
