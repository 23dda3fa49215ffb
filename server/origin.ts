import type { IncomingMessage } from 'node:http'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

export type OriginRule = {
  /** the address people type, when it is known */
  readonly publicUrl: string | null
  /** whether a proxy of ours wrote X-Forwarded-Host */
  readonly behindProxy: boolean
}

type Asked = Pick<IncomingMessage, 'method' | 'headers'>

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  return new URL(url).host || null
}

/** Whether the Origin header names this very house: the host that was asked, or its public address. */
export function ownOrigin({ headers }: Asked, { publicUrl, behindProxy }: OriginRule): boolean {
  const origin = hostOf(first(headers.origin))
  if (!origin) return false
  const asked = behindProxy ? (first(headers['x-forwarded-host']) ?? headers.host) : headers.host
  return origin === asked || origin === hostOf(publicUrl ?? undefined)
}

/**
 * Whether a request may change something: the browser must say that our own page sent it, by Origin
 * or, where it sends none, by Sec-Fetch-Site. A request that says neither is refused.
 */
export function mayChange(asked: Asked, rule: OriginRule): boolean {
  if (READING.has(asked.method ?? '')) return true
  if (first(asked.headers['content-type'])?.startsWith('text/plain')) return false
  const site = first(asked.headers['sec-fetch-site'])
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return asked.headers.origin === undefined ? site === 'same-origin' : ownOrigin(asked, rule)
}
