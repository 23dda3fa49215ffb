import { showHundredths } from '~/domain/exact'
import type { AspectSpec } from '~/domain/aspect'
import type { Answer } from '~/domain/answer'

/**
 * 扣分条目 as they stand on the sheet, e.g. “S3 未戴护目镜 −0.50 ×2”, in the scheme's order; none when the faults carry no
 * rule numbers.
 */
export function faultsSaid(spec: AspectSpec, answer: Answer): readonly string[] {
  if (spec.kind !== 'deduction' || answer.kind !== 'faults' || !answer.rules) return []
  const { rules: nos } = answer
  return (spec.rules ?? []).flatMap(({ no, text, perFaultHundredths }) => {
    const times = nos.filter((one) => one === no).length
    if (times === 0) return []
    const price = `−${showHundredths(perFaultHundredths)}`
    return [[no, text, price, times > 1 ? `×${times}` : ''].filter(Boolean).join(' ')]
  })
}
