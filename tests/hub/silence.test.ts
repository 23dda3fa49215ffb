import { afterEach, beforeEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import { LIVE_PATH, PROTOCOL_VERSION } from '~/realtime/protocol'
import { hubHouse, until } from './hub-house'

let house: Awaited<ReturnType<typeof hubHouse>>
beforeEach(async () => {
  house = await hubHouse({ pingMs: 200, pongMs: 200 })
})
afterEach(() => house.close())

test('who answers no ping is hung up at once, without waiting for an answer to the farewell', async () => {
  const silent = new WebSocket(`ws://127.0.0.1:${house.port}${LIVE_PATH}/?EIO=4&transport=websocket`, {
    origin: `http://127.0.0.1:${house.port}`,
  })
  const heard: string[] = []
  silent.on('message', (data) => heard.push((data as Buffer).toString()))
  await until(() => heard.some((text) => text.startsWith('0')))
  silent.send(`40{"version":${PROTOCOL_VERSION}}`)
  await until(() => heard.some((text) => text.startsWith('40')))
  expect(house.hub.connected()).toBe(1)
  // it reads nothing from here on, so it cannot answer a farewell either
  silent.pause()
  await until(() => house.hub.connected() === 0)
  await until(() => house.open() === 0)
  silent.terminate()
})

test('who answers is kept', async () => {
  const one = house.join()
  await one.joined
  let pings = 0
  one.line.io.engine.on('ping', () => (pings += 1))
  await until(() => pings >= 3)
  expect(house.hub.connected()).toBe(1)
})
