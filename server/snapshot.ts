import { createHash } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

/** Fresh for a second in a browser and two in a cache before us; shown stale while it is asked again, or while we are dead. */
const KEPT = 'public, max-age=1, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400'

const SNAPSHOT =
  /^\/(watch(\/[^/]+(\/(wall|ceremony|card|card\.svg))?)?|api\/v1\/(seasons|events(\/[^/]+\/board)?))$/

/** Whether an address shows everybody the same: a page or a view that a cache before us may keep. */
export function isSnapshot(path: string): boolean {
  return SNAPSHOT.test(path) && !path.endsWith('.data')
}

/**
 * 快照: an answer everybody may see gets the ETag of its content, and 304 for who holds it already. Who comes without any
 * cookie may be answered from a cache; who carries one is answered by us alone.
 */
export function snapshots(version: () => Promise<string>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' || !isSnapshot(request.path)) return next()
    const collected: Buffer[] = []
    const { write, end } = response
    const collect = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) collected.push(Buffer.from(chunk))
    }
    response.write = ((chunk: unknown) => {
      collect(chunk)
      return true
    }) as typeof write
    response.end = ((chunk: unknown) => {
      collect(chunk)
      response.write = write
      response.end = end
      const body = Buffer.concat(collected)
      if (response.statusCode !== 200) return end.call(response, body, 'utf8')
      void version().then((built) => send(request, response, body, built), next)
      return response
    }) as typeof end
    next()
  }
}

function send(request: Request, response: Response, body: Buffer, built: string): void {
  response.vary('Cookie')
  const view = String(response.getHeader('Content-Type')).startsWith('application/json')
  if (!view) response.vary('Accept-Language')
  if (request.headers.cookie === undefined && !response.hasHeader('Set-Cookie')) {
    response.setHeader('Cache-Control', KEPT)
  }
  const tag = String(response.getHeader('ETag') ?? tagOf(body, response, built))
  response.setHeader('ETag', tag)
  if (!holds(request, tag)) return void response.end(body)
  // whoever keeps the page keeps it with the nonce it was made with; another one would silence its scripts
  response.removeHeader('Content-Security-Policy')
  response.removeHeader('Content-Type')
  response.status(304).end()
}

function holds(request: Request, tag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim())
  return known.includes(tag) || known.includes('*')
}

/** Weak, because compression makes other bytes of it; of the words alone, because every answer has a nonce of its own. */
function tagOf(body: Buffer, { locals }: Response, built: string): string {
  const words = body.toString('utf8').replaceAll(String(locals['nonce']), '')
  return `W/"${createHash('sha256').update(`${built}\n${words}`).digest('base64url').slice(0, 22)}"`
}
