/** How many of the entries, in rising order of `of`, are not above `value`. */
export function upTo(length: number, of: (index: number) => number | undefined, value: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((of(middle) ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** 轨迹: what held from which step on, oldest first; `from` counts the steps done. */
export type Track<T> = readonly { readonly from: number; readonly value: T }[]

/** What held once so many steps were done; the fallback before the first. */
export function heldAt<T>(track: Track<T> | undefined, done: number, before: T): T {
  if (!track) return before
  const held = track[upTo(track.length, (index) => track[index]?.from, done) - 1]
  return held ? held.value : before
}
