import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()
let last: Promise<unknown> = Promise.resolve()

/**
 * Runs work after all work asked for before it, whether that succeeded or not: one writer at a time in this process.
 * Throws when asked from inside such work: it would wait for itself for ever.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A write was begun inside another one')
  const mine = last.then(() => inside.run(true, work))
  last = mine.catch(() => undefined)
  return mine
}
