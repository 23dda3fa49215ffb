import { expect, test } from 'vitest'
import { badNetworkBar } from './bad-network'

test('a late, torn and sometimes black line loses, doubles and disorders nothing', async () => {
  const { figure, ok, seed, detail } = await badNetworkBar({ edits: 30 })
  console.log(`seed: ${seed} ${JSON.stringify(detail)}`)
  expect({ figure, ok }).toEqual({ figure: 0, ok: true })
}, 240_000)
