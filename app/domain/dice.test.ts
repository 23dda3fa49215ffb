import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededRandom } from './dice'

function words(seed: string, n: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: n }, () => random())
}

test.each(['', 'WELD 2026-11-23', '抽查种子'])(
  '§2.9 the dice of "%s" are the SHA-256 counter stream',
  (seed) => {
    const blocks = [0, 1, 2].map((counter) =>
      createHash('sha256').update(`dice/1\n${counter}\n${seed}`, 'utf8').digest(),
    )
    const expected = blocks.flatMap((bytes) =>
      Array.from({ length: 8 }, (_, place) => bytes.readUInt32BE(place * 4)),
    )
    expect(words(seed, 24)).toEqual(expected)
  },
)

test('§2.4 (h) the same seed throws the same dice, another seed others', () => {
  expect(words('one', 50)).toEqual(words('one', 50))
  expect(words('one', 50)).not.toEqual(words('two', 50))
  expect(new Set(words('one', 1_000)).size).toBe(1_000)
})
