import { z } from 'zod'
import { divideHalfUp } from './exact'

/** 标准分设定: centre and spread of the field, points a spread is worth, and the centre's points (rule 1.5). */
export const ScaleRuleSchema = z.object({
  center: z.enum(['median', 'mean']),
  spread: z.enum(['mad', 'population-sd']),
  unit: z.number().int().min(1).max(1000),
  target: z.number().int().min(0).max(1000),
})

export type ScaleRule = z.infer<typeof ScaleRuleSchema>

/** The median competitor stands at 700 and one spread is 30 points (rule 1.5). */
export const SCALE_DEFAULT: ScaleRule = { center: 'median', spread: 'mad', unit: 30, target: 700 }

const TOP_POINTS = 1000

// Halves stay whole: twice the median of the values.
function doubledMedian(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1))
  const high = sorted[sorted.length >> 1] ?? 0n
  const low = sorted[(sorted.length - 1) >> 1] ?? 0n
  return low + high
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, value) => all + value, 0n)
}

/** Each value's distance from the centre, times `times`. */
function deviations(
  center: ScaleRule['center'],
  raw: readonly bigint[],
): { readonly from: bigint[]; readonly times: bigint } {
  const [middle, times] = center === 'median' ? [doubledMedian(raw), 2n] : [sum(raw), BigInt(raw.length)]
  return { from: raw.map((value) => value * times - middle), times }
}

/** The spread squared as a fraction, so that no root has to be cut off anywhere. */
function squaredSpread(
  spread: ScaleRule['spread'],
  raw: readonly bigint[],
): { readonly over: bigint; readonly under: bigint } {
  if (spread === 'mad') {
    // The median's doubling and the deviations' doubling make four; 1.4826 is 14826 over 10000.
    const distances = deviations('median', raw).from.map((each) => (each < 0n ? -each : each))
    return { over: (14826n * doubledMedian(distances)) ** 2n, under: 40_000n ** 2n }
  }
  const count = BigInt(raw.length)
  return { over: count * sum(raw.map((value) => value ** 2n)) - sum(raw) ** 2n, under: count ** 2n }
}

/** The largest whole number up to `limit` that `fits`, where 0 does and whatever is below one that does does. */
function largest(limit: number, fits: (size: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * 标准分（参照世赛700分制，非官方公式）: marks in hundredths → scale points in hundredths (700.00 is 70000), in the
 * order given (rule 1.5). A figure for comparing skills, always labelled unofficial; it never ranks anybody within a
 * skill.
 *
 * target + unit × (mark − centre) ÷ spread, exact until its one rounding: the distance from the target is rounded
 * half up in size, so that equal distances above and below stay equal; then kept within 0 and 1000 points. 'mad' is
 * 1.4826 × the median distance from the median, whatever the centre. A spread of 0 gives everyone the target, also
 * where a few marks do differ: that is how the formula's source has it. Throws on marks that are not safe integers.
 */
export function scaleScores(rule: ScaleRule, rawHundredths: readonly number[]): number[] {
  if (rawHundredths.some((value) => !Number.isSafeInteger(value))) {
    throw new RangeError(`not integer hundredths: ${rawHundredths.join(', ')}`)
  }
  const target = rule.target * 100
  const raw = rawHundredths.map(BigInt)
  const { over, under } = squaredSpread(rule.spread, raw)
  if (over === 0n) return raw.map(() => target)
  const { from, times } = deviations(rule.center, raw)
  const whole = over * times ** 2n
  return from.map((deviation) => {
    const room = deviation < 0n ? target : TOP_POINTS * 100 - target
    const reach = (2n * 100n * BigInt(rule.unit) * deviation) ** 2n * under
    // size − ½ <= distance, doubled and squared: the largest such size is the distance rounded half up.
    const size = largest(room, (each) => BigInt(2 * each - 1) ** 2n * whole <= reach)
    return deviation < 0n ? target - size : target + size
  })
}

/** 标准分 as printed: hundredths of scale points → whole points, rounded half up (rule 1.5). */
export function scaleShown(hundredths: number): number {
  return divideHalfUp(hundredths, 100)
}
