import type { Answer } from '../../app/domain/answer'
import type { AspectSpec } from '../../app/domain/aspect'

/** An integer from 0 up to but not including n. */
type Roll = (n: number) => number

/**
 * What a simulated judge answers for work of a given quality (0–100): better work gets better marks, judges differ a
 * little, nothing is ever outside the aspect's range.
 */
export function simulatedAnswer(
  { spec, maxHundredths }: { readonly spec: AspectSpec; readonly maxHundredths: number },
  quality: number,
  roll: Roll,
): Answer {
  const felt = Math.max(0, Math.min(100, quality + roll(17) - 8))
  switch (spec.kind) {
    case 'binary':
      return { kind: 'yes-no', yes: roll(100) < felt + 12 }
    case 'judgement':
      return { kind: 'judgement', score: felt > 84 ? 3 : felt > 58 ? 2 : felt > 30 ? 1 : 0 }
    case 'deduction':
      return { kind: 'faults', count: felt > 80 ? 0 : felt > 60 ? 1 : felt > 40 ? 2 : 3 }
    case 'tolerance':
      return {
        kind: 'value',
        thousandths: spec.nominalThousandths + Math.trunc(((100 - felt) * 2 * (roll(2) * 2 - 1)) / 3),
      }
    case 'formula': {
      const way = spec.fullAtThousandths - spec.zeroAtThousandths
      return { kind: 'value', thousandths: spec.zeroAtThousandths + Math.trunc((way * felt) / 100) }
    }
    case 'points': {
      const steps = Math.trunc(maxHundredths / spec.stepHundredths)
      return {
        kind: 'points',
        hundredths: Math.min(steps, Math.trunc((steps * (felt + 10)) / 110)) * spec.stepHundredths,
      }
    }
  }
}

/** How good the work at a seat is, 52–97: fixed by its number, so that judges agree about it without talking. */
export function qualityOf(seatCode: string): number {
  return 52 + ((Number(seatCode) * 7919) % 46)
}
