import { SCHEME_TOTAL_HUNDREDTHS, type Module, type Scheme, type SchemeSection } from '../scheme'
import { finding, type Finding } from './finding'
import { lintAspect } from './lint-aspect'
import { lintCodes } from './lint-codes'
import { lintModule, lintSections, lintTotal, type Needed } from './lint-sums'

export interface LintOptions {
  /** the occupational standard's sections with their declared marks; none: no rule about sections */
  readonly sections?: readonly SchemeSection[]
  /** what the whole scheme must sum to, in hundredths: 10000 unless given, null for no such rule */
  readonly sumNeeded?: number | null
  /** weighted parts (理论, 实操), each out of its own maximum by module code; takes the place of the whole sum */
  readonly partSums?: ReadonlyMap<string, number>
}

function neededOf({ sumNeeded, partSums }: LintOptions): Needed {
  if (!partSums) return { whole: sumNeeded === undefined ? SCHEME_TOTAL_HUNDREDTHS : sumNeeded, parts: null }
  return { whole: [...partSums.values()].reduce((sum, part) => sum + part, 0), parts: partSums }
}

function lintInside(module: Module): Finding[] {
  const inside = module.criteria.flatMap(({ code, aspects }) => {
    const at = `${module.code}/${code}`
    const found: Finding[] = []
    if (code.trim() === '') found.push(finding('block', at, 'code-missing'))
    if (aspects.length === 0) found.push(finding('block', at, 'criterion-empty'))
    return [...found, ...aspects.flatMap((aspect) => lintAspect(`${at}/${aspect.code}`, aspect))]
  })
  return [...lintModule(module), ...inside]
}

/**
 * 评分标准检查: what stands in the way of freezing the scheme ('block') and what is unusual ('warn'), with its place as
 * module/criterion/aspect codes or §section. The total must be 100.00 exactly: 99.99 and 100.01 block (rule 1.1). With
 * `partSums` each module named must sum to its own number instead, and no other module may stand.
 */
export function lintScheme(scheme: Scheme, options: LintOptions = {}): Finding[] {
  const sections = options.sections ?? []
  const needed = neededOf(options)
  return [
    ...lintCodes(scheme, sections),
    ...lintTotal(scheme, needed),
    ...lintSections(scheme, sections, needed.whole),
    ...scheme.modules.flatMap(lintInside),
  ]
}
