import { expect, test } from 'vitest'
import { remember } from './remember'

test('an answer is made once for its key, and the oldest is forgotten', async () => {
  const made: string[] = []
  const memory = remember<number>(2)
  const ask = (key: string) => memory(key, () => Promise.resolve(made.push(key)))
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('c'), await ask('a')]).toEqual([
    1, 1, 2, 3, 4,
  ])
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

test('what failed is tried again', async () => {
  const memory = remember<number>(2)
  await expect(memory('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await memory('a', () => Promise.resolve(1))).toBe(1)
})
