import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Surroundings } from '../../server/environment'
import { openLog } from '../../server/log'
import { webOf } from '../../server/web'

const around: Surroundings = {
  port: 0,
  role: 'house',
  host: '127.0.0.1',
  publicUrl: null,
  https: false,
  trustProxy: 0,
  logLevel: 'silent',
  development: false,
}

let http: Server
let base = ''

/** A house whose pages always fail: what stands before them is what is tested. */
async function open(changed: Partial<Surroundings> = {}): Promise<void> {
  const build = () => Promise.reject(new Error('secret words of a bug'))
  http = createServer(
    webOf({ build, hatch: build, vite: null }, { ...around, ...changed }, openLog('silent')),
  )
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}

beforeEach(() => open())
afterEach(() => new Promise<void>((done) => http.close(() => done())))

describe('every answer', () => {
  test('carries the protecting headers, errors too', async () => {
    const { headers } = await fetch(`${base}/watch`)
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';/)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test('has a nonce of its own', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => (await fetch(base)).headers.get('content-security-policy')),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('hides what a bug said and gives the request number', async () => {
    const answer = await fetch(base)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('secret words')
    expect(text).toContain(answer.headers.get('x-request-id'))
  })
})

test('a change from another site is refused with a sentence in the visitor’s language', async () => {
  const headers = { origin: 'https://elsewhere.example', 'accept-language': 'en', accept: 'application/json' }
  const answer = await fetch(`${base}/judge/enter`, { method: 'POST', headers })
  expect(answer.status).toBe(403)
  expect(JSON.stringify(await answer.json())).toContain('nothing was changed')
})

test('a body that is too large is refused before it is read', async () => {
  const body = 'x'.repeat(600 * 1024)
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  expect((await fetch(base, { method: 'POST', headers, body })).status).toBe(413)
})

test('behind https the browser is told to stay there', async () => {
  await new Promise<void>((done) => http.close(() => done()))
  await open({ https: true, publicUrl: 'https://season.example' })
  expect((await fetch(base)).headers.get('strict-transport-security')).toContain('max-age=31536000')
})
