import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { dice } from './dice'

/**
 * How a line is. `shut`: nobody answers; `black`: bytes go in and none comes out, until it opens again, when what was held
 * goes on as TCP would send it again and one connection in four turns out to be torn; `open`: late, and sometimes torn.
 */
type Weather = {
  readonly mode: 'open' | 'black' | 'shut'
  /** ms each way, and how much it may differ */
  readonly latencyMs?: number
  readonly jitterMs?: number
  /** per cent of the connections that are torn after a while */
  readonly resets?: number
}

export type Proxy = {
  readonly origin: string
  readonly set: (weather: Weather) => void
  readonly close: () => Promise<void>
}

/** A bad network between a browser and the server: one port, whose weather can be changed at any time. */
export async function openProxy(target: number, seed: number): Promise<Proxy> {
  const throws = dice(seed)
  let weather: Weather = { mode: 'open' }
  const sockets = new Set<Socket>()
  let waiting: (() => void)[] = []

  async function notBlack() {
    while (weather.mode === 'black') await new Promise<void>((go) => waiting.push(go))
  }

  function passOn(from: Socket, to: Socket) {
    // bytes keep their order however late each of them is
    let after = Promise.resolve()
    from.on('data', (bytes) => {
      const { latencyMs = 0, jitterMs = 0 } = weather
      const wait = Math.max(0, latencyMs - jitterMs + (jitterMs > 0 ? throws.below(2 * jitterMs) : 0))
      const due = Date.now() + wait
      after = after.then(async () => {
        const rest = due - Date.now()
        if (rest > 0) await new Promise((done) => setTimeout(done, rest))
        await notBlack()
        if (!to.destroyed) to.write(bytes)
      })
    })
    from.on('end', () => void after.then(() => to.end()))
  }

  const server = createServer((client) => {
    sockets.add(client)
    client.on('close', () => sockets.delete(client))
    client.on('error', () => client.destroy())
    if (weather.mode === 'shut') {
      client.destroy()
      return
    }
    const upstream = connect(target, '127.0.0.1')
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
    passOn(client, upstream)
    passOn(upstream, client)
    if (throws.below(100) < (weather.resets ?? 0)) {
      setTimeout(() => client.resetAndDestroy(), throws.below(400))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    set(next) {
      const torn = [...sockets].filter(
        () => next.mode === 'shut' || (weather.mode === 'black' && throws.below(4) === 0),
      )
      weather = next
      for (const socket of torn) socket.destroy()
      const [going] = [waiting, (waiting = [])]
      for (const go of going) go()
    },
    close: () =>
      new Promise((closed) => {
        weather = { mode: 'shut' }
        for (const socket of sockets) socket.destroy()
        for (const go of waiting) go()
        server.close(() => closed())
      }),
  }
}
