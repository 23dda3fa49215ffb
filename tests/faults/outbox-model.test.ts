import { expect, test } from 'vitest'
import { outboxBar } from './outbox-model'

test('in 10,000 runs of faults nothing is shown as delivered that is not, lost, doubled, out of order or replaced unseen', async () => {
  const bar = await outboxBar()
  console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
  expect(bar).toMatchObject({ figure: 0, ok: true })
}, 120_000)
