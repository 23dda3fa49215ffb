import { moduleAspects, moduleSum, schemeSum, sectionSum, type Scheme, type SchemeSection } from '../scheme'

interface Sums {
  readonly code: string
  readonly name: string
  readonly declaredHundredths: number
  readonly sumHundredths: number
}

export interface SchemeCounts {
  /** CIS criteria, the product's modules */
  readonly criteria: number
  readonly subCriteria: number
  readonly aspects: number
  readonly measurement: number
  readonly judgement: number
  readonly deduction: number
  readonly sumHundredths: number
  readonly modules: readonly Sums[]
  readonly sections: readonly Sums[]
}

/** 清点: how many parts of each kind, and every module's and section's declared marks beside its sum, in hundredths (rule 1.1). */
export function schemeCounts(scheme: Scheme, sections: readonly SchemeSection[] = []): SchemeCounts {
  const aspects = scheme.modules.flatMap(moduleAspects)
  const of = (kind: 'measurement' | 'judgement' | 'deduction') =>
    aspects.filter((aspect) => aspect.kind === kind).length
  return {
    criteria: scheme.modules.length,
    subCriteria: scheme.modules.reduce((sum, module) => sum + module.criteria.length, 0),
    aspects: aspects.length,
    measurement: of('measurement'),
    judgement: of('judgement'),
    deduction: of('deduction'),
    sumHundredths: schemeSum(scheme),
    modules: scheme.modules.map((module) => ({
      code: module.code,
      name: module.name,
      declaredHundredths: module.maxHundredths,
      sumHundredths: moduleSum(module),
    })),
    sections: sections.map((section) => ({ ...section, sumHundredths: sectionSum(scheme, section.code) })),
  }
}
