/** A seeded generator (xorshift32): the same seed gives the same season. Never used outside the seed. */
export type Dice = {
  /** an integer in 0 … 2^32 − 1 */
  next(): number
  /** an integer in 0 … n − 1 */
  below(n: number): number
  pick<T>(from: readonly T[]): T
}

export function dice(seed: number): Dice {
  let state = seed >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  const below = (n: number) => next() % n
  return {
    next,
    below,
    pick: (from) => {
      const one = from[below(from.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
  }
}
