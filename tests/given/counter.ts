const counts = new Map<string, number>()

/** 1, 2, 3 … for each kind of thing, so that given things never collide. */
export function next(kind: string): number {
  const n = (counts.get(kind) ?? 0) + 1
  counts.set(kind, n)
  return n
}
