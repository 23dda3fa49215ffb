import { expect, test } from 'vitest'
import { tabletsBar } from './tablets'

test('two tablets of one judge never overwrite each other in silence; the last write winning does', async () => {
  const bar = await tabletsBar({ interleavings: 150 })
  console.log(`seed: ${bar.seed}`)
  expect(bar).toMatchObject({ figure: 0, ok: true })
})
