import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Kept = { readonly body: Buffer; readonly headers: Headers; readonly storedAt: number }

/** Where the cache has its time from; a test moves it by hand. */
export type ProxyClock = { now: number }

const seconds = (headers: Headers, name: string): number =>
  Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(headers.get('cache-control') ?? '')?.[1] ?? 0)

/**
 * A cache before the house, as small as can be: keeps what is public for s-maxage, by address and by what Vary names, asks
 * again after that, and serves what it has for stale-if-error when the house does not answer.
 */
export async function cachingProxy(origin: string, clock: ProxyClock) {
  const kept = new Map<string, Kept>()
  const varies = new Map<string, string>()

  const server = createServer((request, response) => {
    void answer(request.url ?? '/', new Headers(request.headers as Record<string, string>)).then(
      ({ status, headers, body, from }) => {
        for (const name of ['content-type', 'cache-control', 'etag', 'content-security-policy']) {
          const value = headers.get(name)
          if (value) response.setHeader(name, value)
        }
        response.setHeader('x-cache', from)
        response.writeHead(status).end(body)
      },
    )
  })

  async function answer(path: string, asked: Headers) {
    const told = ['cookie', 'accept-language'].filter((name) => varies.get(path)?.includes(name))
    const key = [path, ...told.map((name) => asked.get(name) ?? '')].join('\n')
    const have = kept.get(key)
    const age = have ? (clock.now - have.storedAt) / 1000 : Number.POSITIVE_INFINITY
    if (have && age <= seconds(have.headers, 's-maxage')) return { status: 200, ...have, from: 'hit' }
    const headers: Record<string, string> = {}
    for (const name of ['cookie', 'accept-language', 'accept']) {
      const value = asked.get(name)
      if (value) headers[name] = value
    }
    if (have) headers['if-none-match'] = have.headers.get('etag') ?? ''
    try {
      const fresh = await fetch(origin + path, { headers, redirect: 'manual' })
      if (fresh.status === 304 && have) {
        // what the 304 says replaces what was kept, header by header (RFC 9111 4.3.4)
        const merged = new Headers(have.headers)
        fresh.headers.forEach((value, name) => merged.set(name, value))
        kept.set(key, { ...have, headers: merged, storedAt: clock.now })
        return { status: 200, ...have, headers: merged, from: 'revalidated' }
      }
      const body = Buffer.from(await fresh.arrayBuffer())
      if (fresh.ok && fresh.headers.get('cache-control')?.includes('public')) {
        varies.set(path, (fresh.headers.get('vary') ?? '').toLowerCase())
        const names = ['cookie', 'accept-language'].filter((name) => varies.get(path)?.includes(name))
        const under = [path, ...names.map((name) => asked.get(name) ?? '')].join('\n')
        kept.set(under, { body, headers: fresh.headers, storedAt: clock.now })
      }
      return { status: fresh.status, headers: fresh.headers, body, from: 'miss' }
    } catch {
      const lasts = have ? seconds(have.headers, 's-maxage') + seconds(have.headers, 'stale-if-error') : 0
      if (have && age <= lasts) return { status: 200, ...have, from: 'stale' }
      return { status: 502, headers: new Headers(), body: Buffer.from(''), from: 'none' }
    }
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(done)),
  }
}
