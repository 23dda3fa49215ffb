import { expect, test } from 'vitest'
import { leakBar } from './leak'

test('after the freeze nobody is told a byte he may not see, at any address, on any topic', async () => {
  const { leaks, ...bar } = await leakBar()
  console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
  expect(leaks).toEqual([])
  expect(bar).toMatchObject({ figure: 0, ok: true })
}, 480_000)
