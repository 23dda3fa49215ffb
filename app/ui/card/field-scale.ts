const STEPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
const MOST_STEPS = 6

export type FieldScale = { readonly from: number; readonly to: number; readonly step: number }

/** 全场刻度: a scale in hundredths with round ends that holds every total of the board, six steps at most. */
export function fieldScale(totals: readonly number[]): FieldScale {
  const [low, high] = [Math.min(...totals), Math.max(...totals)]
  for (const step of STEPS) {
    const from = Math.floor(low / step) * step
    const to = Math.max(from + step, Math.ceil(high / step) * step)
    if ((to - from) / step <= MOST_STEPS) return { from, to, step }
  }
  return { from: 0, to: Math.max(1, high), step: Math.max(1, high) }
}
