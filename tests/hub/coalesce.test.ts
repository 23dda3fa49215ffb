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

function counted(run: () => Promise<void> = () => Promise.resolve()) {
  const { timer, pass } = handClock()
  let runs = 0
  const touch = coalesce(
    () => {
      runs += 1
      return run()
    },
    50,
    timer,
  )
  return { touch, pass, timer, runs: () => runs }
}

test('fifty touches in one breath are at most two runs', async () => {
  const { touch, pass, runs } = counted()
  for (let i = 0; i < 50; i += 1) touch()
  await pass(200)
  expect(runs()).toBe(2)
})

test('the first touch runs at once', () => {
  const { touch, runs } = counted()
  touch()
  expect(runs()).toBe(1)
})

test('a touch during a long run is followed by a run of its own', async () => {
  let finish = () => {}
  const { touch, pass, runs } = counted(() => new Promise<void>((done) => (finish = done)))
  touch()
  await pass(500)
  touch()
  await pass(500)
  expect(runs()).toBe(1)
  finish()
  await pass(50)
  expect(runs()).toBe(2)
})

test('two in a row run at once, then it rests as long as both ran, and never longer than it may', async () => {
  let finish = () => {}
  const { touch, pass, runs } = counted(() => new Promise<void>((done) => (finish = done)))
  const runFor = async (ms: number) => {
    await pass(ms)
    touch()
    finish()
    await settle()
  }
  touch()
  await runFor(10)
  expect(runs()).toBe(2)
  await runFor(5)
  await pass(14)
  expect(runs()).toBe(2)
  await pass(1)
  expect(runs()).toBe(3)
  await runFor(500)
  await runFor(500)
  expect(runs()).toBe(4)
  await pass(49)
  expect(runs()).toBe(4)
  await pass(1)
  expect(runs()).toBe(5)
})

test('a touch in the rest after one run is told at once, the next one waits until it rested', async () => {
  const { touch, pass, timer, runs } = counted(() => new Promise<void>((done) => timer.later(done, 20)))
  touch()
  await pass(25)
  touch()
  expect(runs()).toBe(2)
  await pass(25)
  touch()
  expect(runs()).toBe(2)
  await pass(40)
  expect(runs()).toBe(3)
})

test('touches without an end take half of the time', async () => {
  let busy = 0
  const { touch, pass, timer } = counted(
    () => new Promise<void>((done) => timer.later(() => done(void (busy += 4)), 4)),
  )
  for (let ms = 0; ms < 2_000; ms += 1) {
    touch()
    await pass(1)
  }
  expect(busy).toBeGreaterThan(900)
  expect(busy).toBeLessThanOrEqual(1_010)
})

test('a run that fails does not silence the topic', async () => {
  const { touch, pass, runs } = counted(() => Promise.reject(new Error('the database was away')))
  touch()
  await pass(100)
  touch()
  await pass(100)
  expect(runs()).toBe(2)
})
