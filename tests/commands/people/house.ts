import { createHash, randomBytes } from 'node:crypto'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { createServer } from 'vite'
import { siteMap } from '../../../remix.config.js'
import { db } from '../../../app/data/prisma.server'

export type House = {
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The app's pages straight from their sources, asked without a network. */
export async function openHouse(): Promise<House> {
  const vite = await createServer({
    cacheDir: 'node_modules/.vite-authz',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  const handle = createRequestHandler(build, 'production')
  return {
    ask: (path, init) =>
      handle(new Request(`http://season.test${path}`, init), {
        nonce: 'n',
        requestId: 'r',
        ip: '192.0.2.1',
        watching: () => 0,
      }),
    close: () => vite.close(),
  }
}

type Place = { readonly path?: string | undefined; readonly children?: readonly Place[] | undefined }

/** Every address of the site map. */
export function addresses(places: readonly Place[] = siteMap): string[] {
  return places.flatMap(({ path, children }) => (children ? addresses(children) : [`/${path ?? ''}`]))
}

/** A signed-in browser's Cookie header, for as long as the test runs. */
export async function cookieOf(
  who: { readonly accountId: string } | { readonly applicantId: string },
  minutes = 20,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const expiresAt = new Date(Date.now() + minutes * 60_000)
  await db().session.create({ data: { ...who, tokenHash, expiresAt }, select: { id: true } })
  return `season=${token}`
}
