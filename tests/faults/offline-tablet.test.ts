import { expect, test } from 'vitest'
import { offlineTabletBar } from './offline-tablet'

test('half an hour offline with reloads and a killed browser loses, doubles and disorders nothing', async () => {
  const { figure, ok, seed, detail } = await offlineTabletBar({ edits: 24, reloads: 3, kills: 1 })
  console.log(`seed: ${seed} ${JSON.stringify(detail)}`)
  expect({ figure, ok }).toEqual({ figure: 0, ok: true })
}, 240_000)
