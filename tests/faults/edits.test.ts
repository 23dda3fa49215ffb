import { expect, test } from 'vitest'
import { editsBar } from './edits'

test('of many edits at once none is lost; read, wait, write loses some', async () => {
  const bar = await editsBar({ edits: 200 })
  console.log(`seed: ${bar.seed}`)
  expect(bar).toMatchObject({ figure: 0, ok: true })
})
