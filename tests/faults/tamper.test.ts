import { expect, test } from 'vitest'
import { tamperBar } from './tamper'

test('whatever is changed in the database past the product is found and its place named', async () => {
  const bar = await tamperBar({ attacks: 60 })
  console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
  expect(bar).toMatchObject({ figure: 60, ok: true })
})
