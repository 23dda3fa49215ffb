import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { fingerprint } from '~/kit/fingerprint'
import { LIVE_PATH, PROTOCOL_VERSION } from '~/realtime/protocol'
import { hubHouse, pause, until } from './hub-house'

type House = Awaited<ReturnType<typeof hubHouse>>
let house: House

beforeEach(async () => {
  house = await hubHouse({ patienceMs: 1_000 })
  house.views.set('board:W1|public', { revision: 3, view: { rows: 'third' } })
})
afterEach(() => house.close())

function change(revision: number, view: unknown = { rows: revision }): void {
  house.views.set('board:W1|public', { revision, view })
  house.news('board:W1')
}

describe('watching', () => {
  test('who has nothing is sent the view', async () => {
    const one = house.join()
    one.watch('board:W1')
    await until(() => one.changed.length === 1)
    const view = { rows: 'third' }
    const hash = fingerprint(JSON.stringify(view))
    expect(one.changed[0]).toEqual({
      topic: 'board:W1',
      revision: 3,
      hash,
      asOf: expect.any(Number) as number,
      view,
    })
  })

  test('who already has the newest is sent nothing until it changes', async () => {
    const one = house.join()
    one.watch('board:W1', 3)
    await one.joined
    await pause(60)
    expect(one.changed).toEqual([])
    change(4)
    await until(() => one.changed.length === 1)
    expect(one.changed[0]?.revision).toBe(4)
  })

  test('fifty touches are at most two reads, and the last view arrives', async () => {
    const watching = Array.from({ length: 5 }, () => house.join())
    watching.forEach((one) => one.watch('board:W1', 3))
    await Promise.all(watching.map((one) => one.joined))
    await pause(120)
    house.reads.length = 0
    for (let revision = 4; revision <= 53; revision += 1) change(revision)
    await until(() => watching.every((one) => one.changed.at(-1)?.revision === 53))
    await pause(120)
    expect(house.reads.length).toBeLessThanOrEqual(2)
  })

  test('a crowd that comes one after the other shares a reading; after news it is read anew', async () => {
    for (let one = 0; one < 20; one += 1) {
      const line = house.join()
      line.watch('board:W1')
      await until(() => line.changed.length === 1)
    }
    expect(house.reads.length).toBeLessThan(10)
    change(4)
    const late = house.join()
    late.watch('board:W1')
    await until(() => late.changed.length === 1)
    expect(late.changed[0]?.revision).toBe(4)
  })

  test('an older revision is never told after a newer one', async () => {
    const one = house.join()
    one.watch('board:W1')
    await until(() => one.changed.length === 1)
    change(9)
    await until(() => one.changed.length === 2)
    change(7)
    await pause(150)
    expect(one.changed.map(({ revision }) => revision)).toEqual([3, 9])
  })

  test('who leaves is told nothing more', async () => {
    const one = house.join()
    one.watch('board:W1')
    await until(() => one.changed.length === 1)
    one.line.emit('leave', { topic: 'board:W1' })
    await pause(30)
    change(4)
    await pause(120)
    expect(one.changed).toHaveLength(1)
  })

  test('what another process wrote arrives with the next sweep', async () => {
    const one = house.join()
    one.watch('board:W1')
    await until(() => one.changed.length === 1)
    house.views.set('board:W1|public', { revision: 4, view: {} })
    await house.hub.sweep()
    await until(() => one.changed.at(-1)?.revision === 4)
  })

  test('the calls are one view for everybody, whoever is signed in', async () => {
    house.sessions.set('season=door', 'staff:door')
    house.views.set('calls:W1|public', { revision: 1, view: { now: [] } })
    const [hall, door] = [house.join(), house.join({ cookie: 'season=door' })]
    for (const one of [hall, door]) one.watch('calls:W1')
    await until(() => hall.changed.length === 1 && door.changed.length === 1)
    expect(door.changed).toEqual(hall.changed)
    expect(house.reads.every((read) => read.endsWith('|public'))).toBe(true)
  })

  test('many who join together are served by one read', async () => {
    const watching = Array.from({ length: 20 }, () => house.join())
    await Promise.all(watching.map((one) => one.joined))
    house.reads.length = 0
    watching.forEach((one) => one.watch('board:W1'))
    await until(() => watching.every((one) => one.changed.length === 1))
    expect(house.reads.length).toBeLessThan(20)
  })
})

describe('refusing', () => {
  test('an unknown topic and a name that is no topic', async () => {
    const one = house.join()
    one.watch('board:NONE')
    one.watch('sheet:1')
    await until(() => one.refused.length === 2)
    expect(one.refused.map(({ code }) => code)).toEqual(['no-such-topic', 'no-such-topic'])
  })

  test('a topic that is not theirs looks as if it did not exist', async () => {
    house.sessions.set('season=chief', 'staff:chief')
    house.views.set('control:W1|staff:chief', { revision: 1, view: 'for the chief judge' })
    const stranger = house.join()
    const chief = house.join({ cookie: 'season=chief' })
    stranger.watch('control:W1')
    chief.watch('control:W1')
    await until(() => stranger.refused.length === 1 && chief.changed.length === 1)
    expect(stranger.refused[0]?.code).toBe('no-such-topic')
    expect(stranger.changed).toEqual([])
  })

  test('a message that is not understood', async () => {
    const one = house.join()
    one.line.emit('watch', { topic: 5, since: 'x' } as never)
    one.line.emit('watch', null as never)
    await until(() => one.refused.length === 2)
    expect(one.refused.map(({ code }) => code)).toEqual(['not-understood', 'not-understood'])
  })

  test('more than eight topics on one line', async () => {
    const one = house.join()
    for (let i = 0; i < 9; i += 1) {
      house.views.set(`board:E${i}|public`, { revision: 1, view: i })
      one.watch(`board:E${i}`)
    }
    await until(() => one.refused.length === 1)
    expect(one.refused[0]?.code).toBe('too-many')
  })

  test('a flood is refused, then cut off; the others are told as before', async () => {
    const flooder = house.join()
    const other = house.join()
    other.watch('board:W1')
    await Promise.all([flooder.joined, other.joined])
    for (let i = 0; i < 400; i += 1) flooder.watch('board:W1')
    await until(() => !flooder.line.connected)
    change(4)
    await until(() => other.changed.at(-1)?.revision === 4)
  })

  test('a handshake from another site, or from none', async () => {
    await expect(house.join({ origin: 'http://elsewhere.example' }).joined).rejects.toThrow()
    await expect(house.join({ origin: 'null' }).joined).rejects.toThrow()
    expect(house.hub.connected()).toBe(0)
  })

  test('an old page is told to reload', async () => {
    await expect(house.join({ version: 0 }).joined).rejects.toThrow('reload')
  })
})

describe('keeping the line clean', () => {
  test('two topics changed in one breath both arrive', async () => {
    house.views.set('watch|public', { revision: 1, view: {} })
    const one = house.join()
    one.watch('watch')
    one.watch('board:W1')
    await until(() => one.changed.length === 2)
    for (let revision = 4; revision < 20; revision += 1) {
      house.views.set('board:W1|public', { revision, view: 'x'.repeat(20_000) })
      house.views.set('watch|public', { revision, view: 'y'.repeat(20_000) })
      house.news('board:W1', 'watch')
      await pause(60)
      const last = (topic: string) =>
        one.changed.filter((message) => message.topic === topic).at(-1)?.revision
      await until(() => last('watch') === revision && last('board:W1') === revision, 500)
    }
  })

  test('a session that ended is cut off at the next sweep', async () => {
    house.sessions.set('season=chief', 'staff:chief')
    const chief = house.join({ cookie: 'season=chief' })
    await chief.joined
    house.sessions.delete('season=chief')
    await house.hub.sweep()
    await until(() => !chief.line.connected)
  })

  test('a client that stops reading is dropped; the others are told everything', async () => {
    const slow = await deafClient(house.port)
    const other = house.join()
    other.watch('board:W1')
    await until(() => other.changed.length === 1 && house.hub.connected() === 2)
    const big = 'x'.repeat(400_000)
    for (let revision = 4; revision < 60 && house.hub.connected() > 1; revision += 1) {
      change(revision, big)
      await pause(60)
      await house.hub.sweep()
    }
    expect(house.hub.connected()).toBe(1)
    change(100)
    await until(() => other.changed.at(-1)?.revision === 100)
    slow.terminate()
  }, 20_000)

  test('a read that fails is told to the log, and the next change arrives', async () => {
    const one = house.join()
    one.watch('board:W1')
    await until(() => one.changed.length === 1)
    house.fail(true)
    change(4)
    await until(() => house.failures.length === 1)
    house.fail(false)
    await pause(60)
    change(5)
    await until(() => one.changed.at(-1)?.revision === 5)
  })
})

/** Joins, watches, then never reads again. */
async function deafClient(port: number): Promise<WebSocket> {
  const line = new WebSocket(`ws://127.0.0.1:${port}${LIVE_PATH}/?EIO=4&transport=websocket`, {
    origin: `http://127.0.0.1:${port}`,
  })
  await new Promise<void>((done, fail) => {
    line.on('error', fail)
    line.on('message', (data) => {
      const text = (data as Buffer).toString()
      if (text.startsWith('0')) line.send(`40{"version":${PROTOCOL_VERSION}}`)
      if (text.startsWith('40')) {
        line.send('42["watch",{"topic":"board:W1","since":3}]')
        setTimeout(() => {
          line.pause()
          done()
        }, 50)
      }
    })
  })
  return line
}

test('how many have a public topic open is counted by topic, and a leaver no longer', async () => {
  const [one, other] = [house.join(), house.join()]
  one.watch('board:W1')
  other.watch('board:W1')
  await until(() => house.hub.watching('board:W1') === 2)
  expect(house.hub.watching('board:W2')).toBe(0)
  other.line.emit('leave', { topic: 'board:W1' })
  await until(() => house.hub.watching('board:W1') === 1)
})
