import { expect, test } from 'vitest'
import { coalesce, type Timer } from '../../server/coalesce'

function handClock() {
  let at = 0
  const due: { at: number; work: () => void }[] = []
  const timer: Timer = { now: () => at, later: (work, ms) => due.push({ at: at + ms, work }) }
  async function pass(ms: number): Promise<void> {
    const until = at + ms
    for (;;) {
      await settle()
      const next = due.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      due.splice(due.indexOf(next), 1)
      at = next.at
      next.work()
    }
    at = until
  }
  return { timer, pass }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await Promise.resolve()
}

test('fifty touches of one topic are at most two runs', async () => {
  const { timer, pass } = handClock()
  const runs: string[] = []
  const touch = coalesce((topic) => Promise.resolve(void runs.push(topic)), 50, timer)
  for (let i = 0; i < 50; i += 1) touch('board:A')
  await pass(200)
  expect(runs).toEqual(['board:A', 'board:A'])
})

test('the first touch runs at once', () => {
  const runs: string[] = []
  coalesce((topic) => Promise.resolve(void runs.push(topic)), 50, handClock().timer)('board:A')
  expect(runs).toEqual(['board:A'])
})

test('a touch during a long run is followed by a run of its own', async () => {
  const { timer, pass } = handClock()
  let finish = () => {}
  let runs = 0
  const touch = coalesce(
    () => {
      runs += 1
      return new Promise<void>((done) => (finish = done))
    },
    50,
    timer,
  )
  touch('board:A')
  await pass(500)
  touch('board:A')
  await pass(500)
  expect(runs).toBe(1)
  finish()
  await pass(1)
  expect(runs).toBe(2)
})

test('a run that fails does not silence the topic', async () => {
  const { timer, pass } = handClock()
  let runs = 0
  const touch = coalesce(
    () => {
      runs += 1
      return Promise.reject(new Error('the database was away'))
    },
    50,
    timer,
  )
  touch('board:A')
  await pass(100)
  touch('board:A')
  await pass(100)
  expect(runs).toBe(2)
})

test('topics do not wait for each other', () => {
  const runs: string[] = []
  const touch = coalesce(
    (topic) => {
      runs.push(topic)
      return new Promise<void>(() => {})
    },
    50,
    handClock().timer,
  )
  touch('board:A')
  touch('board:B')
  expect(runs).toEqual(['board:A', 'board:B'])
})
