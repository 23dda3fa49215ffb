import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLine, soon, type Line, type Watcher } from './line'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A socket the test holds in its hand: it counts how often it is opened and says what it is told to say. */
function handLine() {
  const hearing = new Map<string, (message: unknown) => void>()
  const emitted: unknown[][] = []
  const line = {
    connected: false,
    active: false,
    opened: 0,
    on: (name: string, work: (message: unknown) => void) => hearing.set(name, work),
    emit: (...words: unknown[]) => emitted.push(words),
    connect() {
      line.opened += 1
      line.active = true
    },
    disconnect() {
      const was = line.connected
      line.connected = line.active = false
      if (was) hearing.get('disconnect')?.('io client disconnect')
    },
  }
  const say = (name: string, message: unknown = {}) => hearing.get(name)?.(message)
  return { line, emitted, say, join: () => ((line.connected = true), say('connect')) }
}

const watcher: Watcher = {
  topic: 'board:W1',
  since: () => 7,
  told: () => {},
  opened: () => {},
  outdated: () => {},
}

async function opened() {
  const hand = handLine()
  const live = openLine(
    () => Promise.resolve(hand.line as unknown as Line),
    () => 300,
  )
  const stop = live.watch(watcher)
  await vi.advanceTimersByTimeAsync(0)
  return { ...hand, live, stop }
}

test('every time the line opens it asks for what is newer than what is held', async () => {
  const { emitted, join, line } = await opened()
  join()
  line.disconnect()
  await vi.advanceTimersByTimeAsync(300)
  expect(line.opened).toBe(2)
  join()
  expect(emitted).toEqual([
    ['watch', { topic: 'board:W1', since: 7 }],
    ['watch', { topic: 'board:W1', since: 7 }],
  ])
})

test.each(['beat', 'here', 'changed', 'patched'])('a line that says %s is kept', async (name) => {
  const { say, join, line } = await opened()
  join()
  for (let second = 0; second < 60; second += 2) {
    await vi.advanceTimersByTimeAsync(2_000)
    say(name, { topic: 'other' })
  }
  expect(line.opened).toBe(1)
})

test('a line that says nothing is closed after six to eight seconds and opened anew', async () => {
  const { join, line } = await opened()
  join()
  await vi.advanceTimersByTimeAsync(5_999)
  expect(line.connected).toBe(true)
  await vi.advanceTimersByTimeAsync(2_001)
  expect(line.connected).toBe(false)
  await vi.advanceTimersByTimeAsync(300)
  expect(line.opened).toBe(2)
})

test('an opening that nobody answers is given up and tried again', async () => {
  const { line } = await opened()
  await vi.advanceTimersByTimeAsync(8_300)
  expect(line.opened).toBe(2)
})

test('who was refused tries again; who is outdated never does', async () => {
  const { say, line } = await opened()
  say('connect_error', { message: 'unavailable' })
  await vi.advanceTimersByTimeAsync(300)
  expect(line.opened).toBe(2)
  say('connect_error', { message: 'reload' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.opened).toBe(2)
})

test('who hurries comes back at once, once', async () => {
  const { line, live, join } = await opened()
  join()
  line.disconnect()
  live.hurry()
  live.hurry()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(line.opened).toBe(2)
})

test('when nobody watches any more the line is closed and stays closed', async () => {
  const { line, stop, join } = await opened()
  join()
  stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.connected).toBe(false)
  expect(line.opened).toBe(1)
})

test('nobody waits longer than a second and a half, and not all the same', () => {
  expect([soon(0), soon(1)]).toEqual([200, 1_500])
})
