import { expect, test } from 'vitest'
import { killBar } from './kill'

test('no acknowledged mark is lost, doubled or wrong when the server is killed under its writers', async () => {
  const bar = await killBar({ kills: 4, leastAcked: 400 })
  console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
  expect(bar).toMatchObject({ figure: 0, ok: true })
}, 240_000)
