/** Repeatable dice: the same seed throws the same numbers. */
export function dice(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (n: number) => next() % n
  return { below, of: <T>(list: readonly T[]): T => list[below(list.length)] as T }
}

/** The seed of this run: SEED when one is repeated, else a new one. */
export function seedOf(): number {
  return Number(process.env.SEED ?? Date.now() % 1_000_000_007)
}
