import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepStanding } from './own-data'

const answers: (() => Promise<Response>)[] = []
const asked: string[] = []
const ask = keepStanding((input) => {
  asked.push(input instanceof Request ? input.url : input.toString())
  return (answers.shift() ?? (() => Promise.resolve(new Response('data'))))()
})
const lost = () => Promise.reject(new TypeError('Failed to fetch'))
const torn = () =>
  Promise.resolve(
    new Response(
      new ReadableStream({
        start(body) {
          body.enqueue(new TextEncoder().encode('da'))
          body.error(new TypeError('network error'))
        },
      }),
    ),
  )
const nobody = () => Promise.resolve(new Response('<html>', { status: 502 }))

beforeEach(() => {
  answers.length = asked.length = 0
  vi.stubGlobal('location', {
    pathname: '/organizer/events/A/calls',
    href: 'http://hall/organizer/events/A/calls',
  })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('ok')))
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  ['does not come', lost],
  ['is torn in the middle', torn],
  ['comes from a proxy with nobody behind it', nobody],
])('own data that %s is asked for again, and given whole', async (_, first) => {
  answers.push(first)
  const answer = await ask(new URL('http://hall/organizer/events/A/calls.data?n=1'))
  expect(await answer.text()).toBe('data')
  expect(asked).toHaveLength(2)
})

test('the data of another page, and a press, fail as they would', async () => {
  answers.push(lost, lost)
  await expect(ask('/organizer.data')).rejects.toThrow('Failed to fetch')
  await expect(ask('/organizer/events/A/calls.data', { method: 'POST' })).rejects.toThrow('Failed to fetch')
  expect(asked).toHaveLength(2)
})

test('whoever leaves the page is not waited for', async () => {
  const leaving = new AbortController()
  vi.stubGlobal('fetch', () => {
    leaving.abort()
    return Promise.reject(new TypeError('Failed to fetch'))
  })
  answers.push(lost)
  const asking = ask('/organizer/events/A/calls.data', { signal: leaving.signal })
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked).toHaveLength(1)
})

test('the home page’s data has a name of its own', async () => {
  vi.stubGlobal('location', { pathname: '/', href: 'http://hall/' })
  answers.push(lost)
  expect(await (await ask('/_root.data')).text()).toBe('data')
})
