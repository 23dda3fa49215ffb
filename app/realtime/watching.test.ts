import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '~/kit/fingerprint'
import type { LiveLine, Watcher } from './line'
import type { Beat } from './protocol'
import { watchTopic, type Watched } from './watching'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const SERVER_AHEAD_MS = 3_600_000

function watched(loaded = { revision: 1, view: { a: 1 } }) {
  const asked: boolean[] = []
  const seen: Watched[] = []
  let watcher: Watcher | undefined
  const line: LiveLine = {
    watch: (one) => {
      watcher = one
      return () => {}
    },
    ask: (_, whole = false) => void asked.push(whole),
    hurry: () => {},
  }
  const watching = watchTopic(line, 'board:W1', loaded, (now) => seen.push(now))
  const beat = (view: unknown = loaded.view, agoMs = 0, revision = loaded.revision): Beat => ({
    ...{ topic: 'board:W1', revision, hash: fingerprint(JSON.stringify(view)) },
    asOf: performance.now() + SERVER_AHEAD_MS - agoMs,
  })
  const told = (news: Beat) => watcher?.told(news)
  return { watching, asked, told, beat, opened: () => watcher?.opened(), state: () => seen.at(-1)?.state }
}

test('a page whose line never opens says so five seconds after it was loaded', () => {
  const page = watched()
  vi.advanceTimersByTime(4_999)
  expect(page.state()).toBeUndefined()
  vi.advanceTimersByTime(1)
  expect(page.state()).toBe('lost')
})

test('beats keep a page live; five seconds after the last it is not', () => {
  const page = watched()
  for (let second = 0; second < 20; second += 2) {
    page.told(page.beat())
    vi.advanceTimersByTime(2_000)
    expect(page.state()).toBe('live')
  }
  vi.advanceTimersByTime(2_999)
  expect(page.state()).toBe('live')
  vi.advanceTimersByTime(1)
  expect(page.state()).toBe('lost')
  page.told(page.beat())
  expect(page.state()).toBe('live')
})

test('a beat that was held up on its way proves nothing of now', () => {
  const page = watched()
  page.told(page.beat())
  vi.advanceTimersByTime(4_000)
  page.told(page.beat(undefined, 4_000))
  vi.advanceTimersByTime(1_000)
  expect(page.state()).toBe('lost')
})

test('a beat of another state asks for the whole view and proves nothing', () => {
  const page = watched()
  page.told(page.beat({ a: 2 }))
  expect(page.asked).toEqual([true])
  expect(page.state()).toBeUndefined()
})

test('a server whose clock was set back is believed again after one more question', () => {
  const page = watched()
  page.told(page.beat())
  const back = () => page.told(page.beat(undefined, 1_800_000))
  for (let second = 0; second < 6; second += 2) {
    vi.advanceTimersByTime(2_000)
    back()
  }
  expect(page.asked).toEqual([false])
  expect(page.state()).toBe('live')
})

test('while the line is away, an answer by HTTP keeps the page live', () => {
  const page = watched()
  vi.advanceTimersByTime(5_000)
  expect(page.state()).toBe('lost')
  page.watching.prove(0)
  expect(page.state()).toBe('live')
  vi.advanceTimersByTime(5_000)
  expect(page.state()).toBe('lost')
})

test('whatever goes wrong, it asks once a second at most', () => {
  const page = watched()
  for (let n = 0; n < 50; n += 1) page.told(page.beat({ a: 2 }))
  expect(page.asked).toHaveLength(1)
  vi.advanceTimersByTime(1_000)
  page.told(page.beat({ a: 2 }))
  expect(page.asked).toHaveLength(2)
})
