import { divideUp } from './exact'
import type { Answer } from './answer'
import { markFor, type Markable } from './sheet'

/**
 * Why a value asks to be typed a second time; values in thousandths, marks in hundredths. `far-off`: measured outside
 * `from`–`to`. `nothing`, `little`: a points mark of 0, or below a tenth of the maximum. `half-gone`: faults that take
 * more than half.
 */
export type Improbable =
  | { readonly why: 'far-off'; readonly fromThousandths: number; readonly toThousandths: number }
  | { readonly why: 'nothing' }
  | { readonly why: 'little'; readonly tenthHundredths: number }
  | { readonly why: 'half-gone'; readonly takenHundredths: number }

const TIMES_WIDEST = 5

/** Where measured values are expected: five times the widest band around the nominal; one span beyond either end. */
function expectedOf({ spec }: Markable): readonly [number, number] | null {
  if (spec.kind === 'tolerance') {
    const widest = Math.max(...spec.bands.map((band) => band.withinThousandths))
    const reach = widest * TIMES_WIDEST
    return [spec.nominalThousandths - reach, spec.nominalThousandths + reach]
  }
  if (spec.kind !== 'formula') return null
  const low = Math.min(spec.fullAtThousandths, spec.zeroAtThousandths)
  const high = Math.max(spec.fullAtThousandths, spec.zeroAtThousandths)
  return [low - (high - low), high + (high - low)]
}

/**
 * 不寻常的数值: whether an answer is so unlikely that it is rather a slip of the finger, and why; null when it is not. It
 * never refuses: typed a second time it stands. A judgement and a yes or no are never improbable, nor is an answer
 * markFor would refuse anyway.
 */
export function improbable(aspect: Markable, answer: Answer): Improbable | null {
  const mark = markFor(aspect, answer)
  if (!mark.ok) return null
  const { maxHundredths } = aspect
  switch (answer.kind) {
    case 'value': {
      const [from, to] = expectedOf(aspect) ?? [answer.thousandths, answer.thousandths]
      const inside = answer.thousandths >= from && answer.thousandths <= to
      return inside ? null : { why: 'far-off', fromThousandths: from, toThousandths: to }
    }
    case 'points':
      if (answer.hundredths === 0) return { why: 'nothing' }
      return answer.hundredths * 10 < maxHundredths
        ? { why: 'little', tenthHundredths: divideUp(maxHundredths, 10) }
        : null
    case 'faults': {
      const taken = maxHundredths - mark.value
      return taken * 2 > maxHundredths ? { why: 'half-gone', takenHundredths: taken } : null
    }
    case 'judgement':
    case 'yes-no':
      return null
  }
}
