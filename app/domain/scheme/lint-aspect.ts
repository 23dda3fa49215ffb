import { never } from '../../kit/never'
import type { Aspect, AspectSpec } from '../aspect'
import { finding, type Finding } from './finding'

const SPECS_OF = {
  measurement: ['binary', 'points', 'tolerance', 'formula'],
  judgement: ['judgement'],
  deduction: ['deduction'],
} as const satisfies Record<Aspect['kind'], readonly AspectSpec['kind'][]>

const LARGE_HUNDREDTHS = 200

/** The marks one aspect, module or section can have at all: 0.00 to 100.00 (rule 1.1). */
const MOST_HUNDREDTHS = 10_000

/** 范围: 0.00 to 100.00 in whole hundredths, else one blocking finding (rule 1.1). */
export function lintRange(place: string, hundredths: number): Finding[] {
  if (Number.isSafeInteger(hundredths) && hundredths >= 0 && hundredths <= MOST_HUNDREDTHS) return []
  return [finding('block', place, 'marks-out-of-range', { mostHundredths: MOST_HUNDREDTHS })]
}

function lintSpec(place: string, spec: AspectSpec, maxHundredths: number): Finding[] {
  switch (spec.kind) {
    case 'points':
      if (maxHundredths % spec.stepHundredths === 0) return []
      return [finding('block', place, 'step-uneven', { stepHundredths: spec.stepHundredths, maxHundredths })]
    case 'tolerance': {
      const best = Math.max(...spec.bands.map((band) => band.hundredths))
      return best > maxHundredths
        ? [finding('block', place, 'band-above-maximum', { bandHundredths: best, maxHundredths })]
        : []
    }
    case 'formula':
      return spec.fullAtThousandths === spec.zeroAtThousandths
        ? [finding('block', place, 'formula-flat')]
        : []
    case 'deduction': {
      const prices = spec.rules?.map((rule) => rule.perFaultHundredths) ?? [spec.perFaultHundredths]
      const faultHundredths = Math.max(...prices)
      if (faultHundredths <= maxHundredths) return []
      return [finding('warn', place, 'fault-above-maximum', { faultHundredths, maxHundredths })]
    }
    case 'judgement': {
      const missing = spec.descriptors.filter((text) => text.trim() === '').length
      return missing > 0 ? [finding('warn', place, 'descriptor-missing', { missing })] : []
    }
    case 'binary':
      return []
    default:
      return never(spec)
  }
}

/** A measurement states its requirement in words, or by a rule that names the measured value. */
function hasBenchmark({ kind, detail, spec }: Aspect): boolean {
  return (
    kind !== 'measurement' || detail.trim() !== '' || spec.kind === 'tolerance' || spec.kind === 'formula'
  )
}

/**
 * 评分点检查: what is wrong with one aspect, whatever stands around it: title, marks, benchmark, and whether the way of
 * marking fits the type and the maximum (rules 1.1, 1.2).
 */
export function lintAspect(place: string, aspect: Aspect): Finding[] {
  const { code, kind, title, spec, maxHundredths } = aspect
  const found = lintRange(place, maxHundredths)
  const specs: readonly AspectSpec['kind'][] = SPECS_OF[kind]
  if (code.trim() === '') found.push(finding('block', place, 'code-missing'))
  if (title.trim() === '') found.push(finding('block', place, 'aspect-untitled'))
  if (maxHundredths === 0) found.push(finding('block', place, 'aspect-without-marks'))
  if (maxHundredths > LARGE_HUNDREDTHS) found.push(finding('warn', place, 'aspect-large', { maxHundredths }))
  if (!hasBenchmark(aspect)) found.push(finding('warn', place, 'benchmark-missing'))
  if (!specs.includes(spec.kind))
    found.push(finding('block', place, 'kind-mismatch', { kind, spec: spec.kind }))
  return [...found, ...lintSpec(place, spec, maxHundredths)]
}
