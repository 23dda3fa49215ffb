import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '~/kit/fingerprint'
import { hubHouse, until } from './hub-house'

type House = Awaited<ReturnType<typeof hubHouse>>
let house: House
const view = { rows: 'third' }
const hash = fingerprint(JSON.stringify(view))

beforeEach(async () => {
  house = await hubHouse({ beatMs: 0 })
  house.views.set('board:W1|public', { revision: 3, view })
})
afterEach(() => house.close())

async function watching() {
  const one = house.join()
  one.watch('board:W1')
  await until(() => one.changed.length === 1)
  return one
}

describe('a beat', () => {
  test('follows a comparison with the database and says which state stands as of when', async () => {
    const one = await watching()
    const from = Date.now()
    await house.hub.sweep()
    await until(() => one.beats.length === 1)
    expect(one.beats[0]).toEqual({ topic: 'board:W1', revision: 3, hash, asOf: expect.any(Number) as number })
    expect(one.beats[0]?.asOf).toBeGreaterThanOrEqual(from)
    expect(one.here()).toBe(0)
  })

  test.each(['failing', 'silent'] as const)(
    'is not heard while the database is %s, only that somebody is here; afterwards it is',
    async (how) => {
      const one = await watching()
      house.compare(how)
      await expect(house.hub.sweep()).rejects.toThrow()
      await until(() => one.here() === 1)
      expect(one.beats).toEqual([])
      house.compare(null)
      await house.hub.sweep()
      await until(() => one.beats.length === 1)
    },
  )

  test('is not heard in a room whose newest view cannot be read', async () => {
    const one = await watching()
    house.fail(true)
    house.views.set('board:W1|public', { revision: 4, view: {} })
    await house.hub.sweep()
    await until(() => one.here() === 1 && house.failures.length > 0)
    expect(one.beats).toEqual([])
    house.fail(false)
    await house.hub.sweep()
    await until(() => one.changed.at(-1)?.revision === 4)
  })

  test('answers who has the newest already', async () => {
    const one = house.join()
    one.watch('board:W1', 3)
    await until(() => one.beats.length === 1)
    expect(one.beats[0]).toMatchObject({ revision: 3, hash })
    expect(one.changed).toEqual([])
  })

  test('is for the rooms a line watches, each with its own', async () => {
    house.views.set('watch|public', { revision: 8, view: [] })
    const one = await watching()
    one.watch('watch')
    await until(() => one.changed.length === 2)
    await house.hub.sweep()
    await until(() => one.beats.length === 2)
    expect(one.beats.map(({ topic, revision }) => [topic, revision])).toEqual([
      ['board:W1', 3],
      ['watch', 8],
    ])
  })
})

describe('entering', () => {
  test('late is told the whole view at once, without waiting for a change or a beat', async () => {
    await watching()
    const late = house.join()
    late.watch('board:W1', -1)
    await until(() => late.changed.length === 1)
    expect(late.changed[0]).toMatchObject({ revision: 3, hash, view })
  })

  test('with a revision the server never had is told what stands in its place', async () => {
    const one = house.join()
    one.watch('board:W1', 99)
    await until(() => one.changed.length === 1)
    expect(one.changed[0]).toMatchObject({ revision: 3, instead: 99, view })
  })

  test('while nothing can be read is refused, and told as soon as it can', async () => {
    house.fail(true)
    const one = house.join()
    one.watch('board:W1', -1)
    await until(() => one.refused.length === 1)
    expect(one.refused[0]?.code).toBe('unavailable')
    house.fail(false)
    await house.hub.sweep()
    await until(() => one.changed.length === 1)
  })
})
