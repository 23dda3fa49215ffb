import { expect, test } from 'vitest'
import { lockRaceBar } from './lock-race'

test('a mark on its way while the sheet is signed is counted or refused, never late; looking first is late', async () => {
  const bar = await lockRaceBar({ races: 20 })
  console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
  expect(bar).toMatchObject({ figure: 0, ok: true })
})
