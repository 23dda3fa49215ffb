import { expect, test } from 'vitest'
import { retryBar } from './retry'

test('one tap sent fifty times at once has one effect and one answer', async () => {
  expect(await retryBar({ oneByOne: 20 })).toMatchObject({ figure: 1, ok: true })
})
