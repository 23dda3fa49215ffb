import type { Aspect } from './aspect'

/** 评分项 (CIS: sub-criterion A1…) */
export interface Criterion {
  code: string
  name: string
  day: string
  aspects: Aspect[]
}

/** 模块 (CIS: criterion A…I) */
export interface Module {
  code: string
  name: string
  maxHundredths: number
  criteria: Criterion[]
}

/** 评分标准 */
export interface Scheme {
  modules: Module[]
}

/** 职业标准节 (WSOS section): the marks the standard gives it, in hundredths (rule 1.1). */
export interface SchemeSection {
  readonly code: string
  readonly name: string
  readonly declaredHundredths: number
}

/** 100.00 marks, the only total a scheme may have (rule 1.1). */
export const SCHEME_TOTAL_HUNDREDTHS = 10_000

/** Every aspect of one module, in its order. */
export function moduleAspects<A>(module: {
  readonly criteria: readonly { readonly aspects: readonly A[] }[]
}): A[] {
  return module.criteria.flatMap((criterion) => criterion.aspects)
}

/** Sum of the aspects' maxima of one module, in hundredths. */
export function moduleSum(module: {
  readonly criteria: readonly { readonly aspects: readonly { readonly maxHundredths: number }[] }[]
}): number {
  return moduleAspects(module).reduce((sum, aspect) => sum + aspect.maxHundredths, 0)
}

/** 总分: sum of all aspects' maxima, in hundredths; must be 10000 before the rules freeze (rule 1.1). */
export function schemeSum(scheme: Scheme): number {
  return scheme.modules.reduce((sum, module) => sum + moduleSum(module), 0)
}

/** Sum of the maxima of the aspects that name one section, in hundredths (rule 1.1). */
export function sectionSum(scheme: Scheme, code: string): number {
  return scheme.modules
    .flatMap(moduleAspects)
    .filter((aspect) => aspect.section.trim() === code)
    .reduce((sum, aspect) => sum + aspect.maxHundredths, 0)
}
