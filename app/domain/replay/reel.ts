import { upTo } from './track'

/** 卷: the moments laid out on a scale whose quiet stretches are cut short; all in ms. */
export interface Reel {
  readonly times: readonly number[]
  readonly places: readonly number[]
  readonly length: number
}

const LONGEST_GAP_MS = 300_000

/** A night between two acts takes no more of the scale than five minutes do. Times in rising order. */
export function reelOf(times: readonly number[], longest = LONGEST_GAP_MS): Reel {
  const places: number[] = []
  for (const [index, at] of times.entries()) {
    const gap = at - (times[index - 1] ?? at)
    places.push((places.at(-1) ?? 0) + Math.min(gap, longest))
  }
  return { times, places, length: places.at(-1) ?? 0 }
}

function from(list: readonly number[], value: number): number {
  return Math.max(0, upTo(list.length, (index) => list[index], value) - 1)
}

/** Where on the reel a time lies. */
export function placeOf(reel: Reel, at: number): number {
  const index = from(reel.times, at)
  const next = reel.places[index + 1] ?? reel.length
  return Math.max(0, Math.min((reel.places[index] ?? 0) + at - (reel.times[index] ?? at), next))
}

/** Which time lies there; past a cut it jumps to the next moment. */
export function timeAt(reel: Reel, place: number): number {
  const index = from(reel.places, place)
  const past = Math.max(0, place - (reel.places[index] ?? 0))
  return Math.min((reel.times[index] ?? 0) + past, reel.times.at(-1) ?? 0)
}

/** The happenings around a time: the last before it, the first after it (null at the ends), the first and last of all. */
export function stepsAt({ times }: Reel, at: number) {
  const done = upTo(times.length, (index) => times[index], at)
  const until = upTo(times.length, (index) => times[index], at - 1)
  return {
    before: times[until - 1] ?? null,
    after: times[done] ?? null,
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
  }
}
