import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isSnapshot, snapshots } from '../../server/snapshot'

let [base, words, version, nonce, signsIn] = ['', '', '', 0, false]
let http: Server

/** A house whose pages say `words`, with a nonce of their own each time. */
beforeEach(async () => {
  ;[words, version, nonce, signsIn] = ['第 6 名', 'built-1', 0, false]
  const web = express()
  web.disable('etag')
  web.use(compression())
  web.use((_request, response, next) => {
    response.locals['nonce'] = `nonce-of-answer-${(nonce += 1)}`
    response.setHeader('Content-Security-Policy', `script-src '${String(response.locals['nonce'])}'`)
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  web.use(snapshots(() => Promise.resolve(version)))
  web.get('/watch/:code', (request, response) => {
    if (request.params.code === 'NOBODY') return void response.status(404).end('none')
    if (signsIn) response.setHeader('Set-Cookie', 'season=x')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write(`<script nonce="${String(response.locals['nonce'])}"></script>`)
    response.end(words.repeat(400))
  })
  web.get('/api/v1/events/:code/board', (_request, response) => {
    response.setHeader('ETag', 'W/"12-abc"')
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end('{}')
  })
  web.get('*', (_request, response) => void response.end('inside'))
  http = createServer(web)
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterEach(() => new Promise<void>((done) => http.close(() => done())))

const ask = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers })
const tagOf = async (path = '/watch/E1') => (await ask(path)).headers.get('etag') ?? ''

test('a page for everybody may be kept for two seconds, and shown for a day while the house is dead', async () => {
  const { headers } = await ask('/watch/E1')
  expect(headers.get('cache-control')).toBe(
    'public, max-age=1, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400',
  )
  for (const name of ['Accept-Encoding', 'Cookie', 'Accept-Language'])
    expect(headers.get('vary')).toContain(name)
  const view = (await ask('/api/v1/events/E1/board')).headers.get('vary')
  expect(view).toContain('Cookie')
  expect(view).not.toContain('Language')
})

test('who carries any cookie, or is given one, is answered by the house alone', async () => {
  for (const cookie of ['season=x', 'lang=en', 'unknown=1']) {
    expect((await ask('/watch/E1', { cookie })).headers.get('cache-control')).toBe('no-store')
  }
  signsIn = true
  expect((await ask('/watch/E1')).headers.get('cache-control')).toBe('no-store')
})

test('a page that is not there, and a page that is not for everybody, are kept by nobody', async () => {
  for (const path of ['/watch/NOBODY', '/organizer', '/my']) {
    expect((await ask(path)).headers.get('cache-control')).toBe('no-store')
  }
})

describe('the ETag', () => {
  test('stays while the words stay, although every answer has a nonce of its own', async () => {
    expect(await tagOf()).toBe(await tagOf())
  })

  test('changes with the words and with the version of the house', async () => {
    const before = await tagOf()
    words = '第 4 名'
    const after = await tagOf()
    version = 'built-2'
    expect(new Set([before, after, await tagOf()]).size).toBe(3)
  })

  test('of a view is its own', async () => {
    expect(await tagOf('/api/v1/events/E1/board')).toBe('W/"12-abc"')
  })
})

test('who has it already is told so, and keeps the nonce the kept page was made with', async () => {
  const answer = await ask('/watch/E1', { 'if-none-match': await tagOf() })
  expect(answer.status).toBe(304)
  expect(await answer.text()).toBe('')
  expect(answer.headers.get('content-security-policy')).toBeNull()
  expect(answer.headers.get('cache-control')).toContain('public')
})

test('compressed or not, the page arrives whole', async () => {
  for (const encoding of ['gzip', 'identity']) {
    const text = await (await ask('/watch/E1', { 'accept-encoding': encoding })).text()
    expect(text).toContain('第 6 名'.repeat(400))
  }
})

test.each([
  ['/watch', true],
  ['/watch/E1', true],
  ['/watch/E1/card.svg', true],
  ['/api/v1/seasons', true],
  ['/api/v1/events/E1/board', true],
  ['/watch/E1.data', false],
  ['/organizer/events/E1', false],
  ['/my', false],
  ['/api/v1/version', false],
])('%s is for every cache: %s', (path, expected) => {
  expect(isSnapshot(path)).toBe(expected)
})
